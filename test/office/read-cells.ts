import { addressOf } from './workbook/address.ts';
import { plainValue } from './workbook/cell-value.ts';
import { rectOf } from './workbook/rect.ts';
import type { Worksheet } from './workbook/worksheet.ts';

export interface CellContent {
  readonly value: string | number | boolean;
  readonly numberFormat: string;
}

/**
 * What stands on a sheet, as plain data, to compare it with what another host wrote: address → value and number format, row by
 * row. Empty cells are left out.
 */
export function readCells(sheet: Worksheet): ReadonlyMap<string, CellContent> {
  const found = new Map<string, CellContent>();
  const used = sheet.cells.grid.used(true);
  if (used === null) return found;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const value = sheet.cells.value(row, column);
      if (value !== undefined) found.set(addressOf(rectOf(row, column)), { value: plainValue(value), numberFormat: sheet.cells.style(row, column).numberFormat });
    }
  }
  return found;
}
