import type { CellSpec, ColumnSpec, Look, SheetSpec } from '../../report/plan.ts';
import type { CellValue } from '../../shared/cell.ts';
import { DAYS_1904, showsDate } from './date-system.ts';

/** A sheet for a workbook that counts its days from 1904: dates are known by their number format. */
export function in1904(sheet: SheetSpec): SheetSpec {
  return {
    ...sheet,
    cells: sheet.cells.map((cell): CellSpec => ({ ...cell, value: shifted(cell.value, cell.look) })),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column): ColumnSpec => ({
        ...column, values: Array.from(column.values, (value) => shifted(value, column.look)),
      })),
    })),
  };
}

function shifted(value: CellValue, look: Look): CellValue {
  const isDate = typeof value === 'number' && look.format !== undefined && showsDate(look.format);
  return isDate ? value - DAYS_1904 : value;
}
