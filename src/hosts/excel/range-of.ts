import type { Area } from '../../report/plan.ts';

/** A rectangle of a sheet. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, lastRow, lastColumn }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, lastRow - row + 1, lastColumn - column + 1);
}
