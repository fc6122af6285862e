import type { Area } from '../../report/plan.ts';
import type { Capabilities } from './capabilities.ts';
import { rangeOf } from './range-of.ts';

/** Gives a table another last row and column. Older Excels cannot resize: rows and columns are added there, or taken away. */
export function resizeTable(sheet: Excel.Worksheet, table: Excel.Table, from: Area, to: Area, can: Capabilities): void {
  if (can.resizesTables) {
    table.resize(rangeOf(sheet, to));
    return;
  }
  const width = from.lastColumn - from.column + 1;
  for (let column = from.lastColumn; column < to.lastColumn; column++) table.columns.add();
  for (let extra = 0; extra < from.lastColumn - to.lastColumn; extra++) table.columns.getItemAt(width - 1 - extra).delete();
  const rows = to.lastRow - from.lastRow;
  if (rows > 0) table.rows.add(undefined, Array.from({ length: rows }, () => new Array<string>(to.lastColumn - to.column + 1).fill('')));
  if (rows >= 0) return;
  const gone = { ...to, row: to.lastRow + 1, lastRow: from.lastRow };
  rangeOf(sheet, gone).delete('Up');
  // Rows are added over empty cells without moving what stands below; taken away, they move it.
  rangeOf(sheet, gone).insert('Down');
}
