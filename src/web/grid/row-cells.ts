import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { CellValue } from '../../shared/cell.ts';
import type { RowView } from '../../hosts/page/sheet-view.ts';

export type RowCells = Record<number, ICellData>;

/** A row's cells as the grid's library keeps them. Texts stay texts, whatever they look like. */
export function rowCells({ values, looks, formulas }: RowView, styleIds: readonly string[]): RowCells {
  const cells: RowCells = {};
  const width = Math.max(values.length, looks.length);
  for (let column = 0; column < width; column++) {
    const value = values[column] ?? null;
    const style = styleIds[looks[column] ?? -1];
    if (value === null) {
      if (style !== undefined) cells[column] = { s: style };
    } else if (style === undefined) cells[column] = { v: storedValue(value), t: cellType(value) };
    else cells[column] = { v: storedValue(value), t: cellType(value), s: style };
  }
  for (const [column, formula] of formulas) (cells[column] ??= {}).f = formula;
  return cells;
}

/** Truth values are 1 and 0 of the type BOOLEAN. */
export function storedValue(value: string | number | boolean): string | number {
  return typeof value === 'boolean' ? Number(value) : value;
}

export function cellType(value: string | number | boolean): CellValueType {
  return typeof value === 'string' ? CellValueType.STRING : typeof value === 'number' ? CellValueType.NUMBER : CellValueType.BOOLEAN;
}

/** What a cell of the grid's library holds. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? null;
  if (value === null || value === '') return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (cell?.t === CellValueType.NUMBER && typeof value === 'string') return Number(value);
  return value;
}
