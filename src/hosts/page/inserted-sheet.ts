import type { CellValue } from '../../shared/cell.ts';
import { FileHost, type FileState } from '../file/file-host.ts';
import { ROWS_LOOKED_AT } from '../file/insert/column-widths.ts';
import { countColumns } from '../file/insert/plain-sheet.ts';
import { sheetView } from '../file/view/sheet-view.ts';
import type { InsertedSheet } from '../live-host.ts';
import { storedValue } from '../sheet/stored-value.ts';
import { broken } from '../unusable-workbook.ts';
import { SheetRows } from './sheet-rows.ts';
import type { ReadSheet } from './read-sheet.ts';
import type { RowView } from './sheet-view.ts';

const A_DAY = 45_000;

/**
 * A sheet that was just taken in, as it will be read from its file; a long one need not be written and read for that.
 * How it looks is seen on its first rows, in a copy of the workbook.
 *
 * @param before the workbook before it was taken in
 */
export async function insertedSheet(before: FileState, sheet: InsertedSheet): Promise<ReadSheet> {
  const numbers = new Set([...sheet.numberColumns, ...sheet.dayColumns]);
  const everyColumn = Array.from({ length: countColumns(sheet.rows) }, (_, column) => (numbers.has(column) ? A_DAY : '字'));
  const copy = new FileHost(null);
  copy.restore(before);
  const name = await copy.insert({ ...sheet, rows: [...sheet.rows.slice(0, ROWS_LOOKED_AT), everyColumn] });
  const workbook = await copy.workbook();
  if (workbook === null) throw broken(name);
  let looks: readonly number[] = [];
  const view = await sheetView(workbook, name, (row) => (looks = row.looks));
  const rows = new SheetRows((onRow) => {
    let shared: readonly number[] = [];
    sheet.rows.forEach((cells, at) => {
      const row = rowView(cells, at, looks, shared);
      if (row === null) return;
      shared = row.looks;
      onRow(row);
    });
    return Promise.resolve();
  });
  return { rows, view: Promise.resolve(view) };
}

/** Null: there is nothing in it. A row that looks like the one before shares its looks. */
function rowView(cells: readonly CellValue[], row: number, columnLooks: readonly number[], shared: readonly number[]): RowView | null {
  const values = cells.map(storedValue);
  while (values.length > 0 && values.at(-1) === null) values.pop();
  if (values.length === 0) return null;
  const looks = values.map((value, column) => (value === null ? -1 : columnLooks[column] ?? -1));
  const same = looks.length === shared.length && looks.every((look, column) => look === shared[column]);
  return { row, height: null, hidden: false, values, looks: same ? shared : looks, formulas: [] };
}
