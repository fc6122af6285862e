import type { IdBook } from '../../customers/id-book.ts';
import { look } from '../look.ts';
import type { SheetSpec } from '../plan.ts';
import { Sheet, TABLE_ROW } from '../sheet.ts';
import type { Speaker } from '../../text/say.ts';
import { markText, type TemplateMark } from '../template-mark.ts';
import type { Context } from '../context.ts';

/** A cell holds 32,767 characters; thirteen a key. */
const KEYS_IN_CELL = 2000;
const LANGUAGE_CELL = { row: 1, column: 0 };
const TEMPLATE_CELL = { row: 2, column: 0 };

/** The hidden sheet: which hashed keys each ID has been known by, the workbook's language, and which template it was. */
export function bookSheet({ say }: Pick<Context, 'say'>, book: IdBook, template: TemplateMark | null): SheetSpec {
  const sheet = headed(template, say);
  sheet.table('OtokuiBook', TABLE_ROW, book.length, 'id', [
    { id: 'id', header: 'ID', look: look.text, width: 12, values: book.map(({ id }) => id) },
    { id: 'keys', header: 'Keys', look: look.text, width: 60, values: book.map(({ keys }) => (keys.length === 0 ? null : keys.slice(0, KEYS_IN_CELL).join(' '))) },
  ]);
  return sheet.spec({ hidden: true });
}

/** Only what the workbook remembers of its template: whoever has an ID keeps it. */
export function templateSheet(template: TemplateMark, say: Speaker): SheetSpec {
  return headed(template, say).spec({ hidden: true });
}

function headed(template: TemplateMark | null, say: Speaker): Sheet {
  const sheet = new Sheet('book', say('sheet.book'));
  sheet.cell(0, 0, say('book.note'), look.note);
  sheet.cell(LANGUAGE_CELL.row, LANGUAGE_CELL.column, say.language, look.note);
  sheet.cell(TEMPLATE_CELL.row, TEMPLATE_CELL.column, template === null ? null : markText(template), look.note);
  return sheet;
}
