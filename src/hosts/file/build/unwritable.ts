import type { SheetSpec } from '../../../report/plan.ts';
import { MAX_ROWS } from '../../sheet/address.ts';
import { storedValue } from '../../sheet/stored-value.ts';
import { UnusableWorkbook } from '../../unusable-workbook.ts';
import { lastRowOf } from './sheet-rows.ts';

/**
 * Looks through a sheet for what no worksheet can hold: its rows are written only later, when nobody can refuse any more.
 * @throws UnusableWorkbook when it has too many rows; RangeError when a number is none
 */
export function refuseUnwritable(sheet: SheetSpec): void {
  if (lastRowOf(sheet) >= MAX_ROWS) throw new UnusableWorkbook('workbook-too-many-rows', { sheet: sheet.name });
  for (const { value } of sheet.cells) storedValue(value);
  for (const { columns, rows } of sheet.tables) {
    for (const { values } of columns) {
      for (let row = 0; row < rows; row += 1) {
        const value = values[row];
        if (typeof value === 'number') storedValue(value);
      }
    }
  }
}
