import type { IdBook } from '../../customers/id-book.ts';
import { look } from '../look.ts';
import type { SheetSpec } from '../plan.ts';
import { Sheet, TABLE_ROW } from '../sheet.ts';
import type { Context } from '../context.ts';

/** A cell holds 32,767 characters; thirteen a key. */
const KEYS_IN_CELL = 2000;
const LANGUAGE_CELL = { row: 1, column: 0 };

/** The hidden sheet: which hashed keys each ID has been known by, and the workbook's language. */
export function bookSheet(context: Context, book: IdBook): SheetSpec {
  const { say } = context;
  const sheet = new Sheet('book', context.sheetName('book'));
  sheet.cell(0, 0, say('book.note'), look.note);
  sheet.cell(LANGUAGE_CELL.row, LANGUAGE_CELL.column, say.language, look.note);
  sheet.table('OtokuiBook', TABLE_ROW, book.length, 'id', [
    { id: 'id', header: 'ID', look: look.text, width: 12, values: book.map(({ id }) => id) },
    { id: 'keys', header: 'Keys', look: look.text, width: 60, values: book.map(({ keys }) => (keys.length === 0 ? null : keys.slice(0, KEYS_IN_CELL).join(' '))) },
  ]);
  return sheet.spec({ hidden: true });
}
