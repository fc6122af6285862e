import type { SheetSpec } from '../../report/plan.ts';
import { storedValue } from './stored-value.ts';

/** How many cells of a fresh sheet hold something. */
export function countFilled(sheet: SheetSpec): number {
  let count = sheet.cells.filter((cell) => cell.formula !== undefined || storedValue(cell.value) !== null).length;
  for (const { rows } of sheet.fills ?? []) count += rows;
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      if (column.header !== '') count += 1;
      for (let index = 0; index < table.rows; index += 1) {
        const value = column.values[index] ?? null;
        if (value !== null && value !== '') count += 1;
      }
    }
  }
  return count;
}
