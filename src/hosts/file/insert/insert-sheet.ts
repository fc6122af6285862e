import type { Look, SheetSpec } from '../../../report/plan.ts';
import type { InsertedSheet } from '../../live-host.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../../sheet/address.ts';
import { cleanSheetName } from '../../sheet/clean-sheet-name.ts';
import { DAYS_1904 } from '../../sheet/date-system.ts';
import { freeSheetName } from '../../sheet/free-names.ts';
import { storedValue } from '../../sheet/stored-value.ts';
import { UnusableWorkbook } from '../../unusable-workbook.ts';
import { freshParts } from '../build/fresh-parts.ts';
import { listSheets } from '../graft/list-sheets.ts';
import { freePartNames } from '../graft/part-names.ts';
import { strictNames } from '../graft/strict.ts';
import { CONTENT_TYPES, withPartTypes } from '../package/content-types.ts';
import { Draft } from '../package/draft.ts';
import { folderOf } from '../package/relationships.ts';
import type { PartContent } from '../package/write-package.ts';
import { addLooks, sampleSheet } from '../refresh/look-styles.ts';
import type { Workbook } from '../workbook/reader.ts';
import { countColumns, plainSheet, type ColumnWriting } from './plain-sheet.ts';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const FIRST_SHEET = 'xl/worksheets/sheet1.xml';
const DAY: Look = { format: 'yyyy/m/d' };
const NUMBER: Look = {};
const TEXT: Look = { format: '@' };
const LOOKS: ReadonlySet<Look> = new Set([DAY, NUMBER, TEXT]);

export interface Inserted {
  readonly draft: Draft;
  readonly name: string;
}

/** A new workbook with one sheet of the user's own. */
export async function insertIntoNothing(sheet: InsertedSheet): Promise<Inserted> {
  refuseTooLarge(sheet);
  const name = freeSheetName(cleanSheetName(sheet.name), new Set());
  const sample: SheetSpec = { ...sampleSheet([...LOOKS]), name };
  const fresh = await freshParts([sample], new Map(), new Map(), '');
  const draft = Draft.over(null);
  for (const [path, text] of fresh.texts) draft.put(path, text);
  const styles = fresh.sheets[0]?.styles;
  const styleOf = (look: Look): number => styles?.get(`${String([...LOOKS].indexOf(look))},0`) ?? 0;
  draft.put(FIRST_SHEET, plainSheet(sheet, columnsOf(sheet, styleOf, false)));
  return { draft, name };
}

/**
 * Adds a sheet of the user's own after all others: no mark, no look of ours.
 * @throws UnusableWorkbook when the workbook's structure is locked, or the sheet is larger than a sheet can be
 */
export async function insertInto(workbook: Workbook, sheet: InsertedSheet): Promise<Inserted> {
  const { book } = workbook;
  refuseTooLarge(sheet);
  if (book.structureLocked) throw new UnusableWorkbook('workbook-protected', { sheet: null });
  const draft = workbook.draft();
  const name = freeSheetName(cleanSheetName(sheet.name), new Set(book.sheets.map((each) => each.name.toLowerCase())));
  const styleOf = await addLooks(draft, book, LOOKS);
  const part = freePartNames([FIRST_SHEET], folderOf(book.part), draft.paths()).get(FIRST_SHEET) ?? FIRST_SHEET;
  const text = plainSheet(sheet, columnsOf(sheet, styleOf, book.dates1904));
  draft.put(part, book.strict ? inStrict(text) : text);
  draft.put(CONTENT_TYPES, withPartTypes(await draft.text(CONTENT_TYPES), new Map([[part, SHEET_TYPE]])));
  await listSheets(draft, book, [{ name, state: null, part }]);
  return { draft, name };
}

function columnsOf(sheet: InsertedSheet, styleOf: (look: Look) => number, dates1904: boolean): readonly ColumnWriting[] {
  const [days, numbers] = [new Set(sheet.dayColumns), new Set(sheet.numberColumns)];
  return Array.from({ length: countColumns(sheet.rows) }, (_, column) => {
    const isDay = days.has(column);
    return { style: styleOf(isDay ? DAY : numbers.has(column) ? NUMBER : TEXT), less: isDay && dates1904 ? DAYS_1904 : 0 };
  });
}

/** The rows are written only later, when nobody can refuse any more. */
function refuseTooLarge({ name, rows }: InsertedSheet): void {
  if (rows.length > MAX_ROWS) throw new UnusableWorkbook('workbook-too-many-rows', { sheet: name });
  if (countColumns(rows) > MAX_COLUMNS) throw new UnusableWorkbook('workbook-too-large', { part: null, sheet: name });
  for (const row of rows) for (const value of row) if (typeof value === 'number') storedValue(value);
}

/** Only the sheet's first piece names a namespace; the others hold cells, whose texts are not ours to change. */
function inStrict(text: () => Iterable<string>): PartContent {
  return function* strict() {
    let first = true;
    for (const piece of text()) {
      yield first ? strictNames(piece) : piece;
      first = false;
    }
  };
}
