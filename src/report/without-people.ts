import type { Area, SheetSpec } from './plan.ts';
import { UNKNOWN } from './sheet.ts';

/** A sheet about people where nobody is known: a count of none would say that there are none. Cells in `sales` keep their zeros. */
export function withoutPeople(sheet: SheetSpec, sales: readonly Area[] = []): SheetSpec {
  const isSales = (row: number, column: number): boolean => sales.some((area) => row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn);
  return { ...sheet, cells: sheet.cells.map((cell) => (cell.value === 0 && !isSales(cell.row, cell.column) ? { ...cell, value: UNKNOWN } : cell)) };
}
