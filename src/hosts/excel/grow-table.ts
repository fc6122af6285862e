import type { Area } from '../../report/plan.ts';
import type { GrownTable } from '../refresh/table-comparison.ts';
import type { Capabilities } from './capabilities.ts';
import type { Change } from './journal.ts';
import type { OwnSheet } from './own-sheets.ts';
import { rangeOf } from './range-of.ts';
import { resizeTable } from './resize-table.ts';
import { allowIn } from './validations.ts';
import { applyLook } from './looks.ts';

/** Makes a table reach over its new rows and columns, or end with what is left of a sample, in the looks that the user has given it. */
export async function growTable(context: Excel.RequestContext, sheet: Excel.Worksheet, own: OwnSheet, grown: GrownTable, can: Capabilities, changes: Change[]): Promise<void> {
  const { table, oldLastRow, lastRow, right, added } = grown;
  // An Excel that cannot resize would move what stands below: there the rows stay, and are empty.
  const shrinks = lastRow < oldLastRow && can.resizesTables;
  if (!shrinks && lastRow <= oldLastRow && right <= table.right) return;
  if (table.existing !== null) {
    const before = table.existing.area;
    const after: Area = { ...before, lastRow: shrinks ? lastRow : Math.max(before.lastRow, lastRow), lastColumn: Math.max(before.lastColumn, right) };
    changes.push({ kind: 'table', sheet: own.worksheet, table: table.existing.name, before, after });
    resizeTable(sheet, sheet.tables.getItem(table.existing.name), before, after, can);
  }
  const model = Math.max(oldLastRow, table.firstRow);
  if (lastRow > oldLastRow && oldLastRow >= table.firstRow) {
    const rows: Area = { row: oldLastRow + 1, column: table.left, lastRow, lastColumn: table.right };
    rangeOf(sheet, rows).copyFrom(sheet.getRangeByIndexes(model, table.left, 1, table.right - table.left + 1), 'Formats');
  }
  added.forEach((column, index) => {
    const at = table.right + 1 + index;
    if (table.headerRow >= 0) applyLook(sheet.getRangeByIndexes(table.headerRow, at, 1, 1), column.headerLook);
    applyLook(sheet.getRangeByIndexes(table.firstRow, at, Math.max(1, lastRow - table.firstRow + 1), 1), column.look);
  });
  table.spec.columns.forEach((column, place) => {
    const at = table.columns[place] ?? -1;
    if (column.allowed !== undefined && at >= 0 && lastRow > oldLastRow) allowIn(sheet.getRangeByIndexes(oldLastRow + 1, at, lastRow - oldLastRow, 1), column.allowed);
  });
  await context.sync();
}
