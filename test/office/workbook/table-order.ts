import { CellError, type CellValue } from './cell-value.ts';
import { ColumnCells } from './column-cells.ts';
import { endColumn, endRow, type Rect } from './rect.ts';
import type { SortField, Table } from './table.ts';
import type { Worksheet } from './worksheet.ts';

/** Sorts rows of cells, with their looks. Empty cells go last either way, as in Excel. */
export function sortRows(sheet: Worksheet, rect: Rect, fields: readonly SortField[]): void {
  sheet.cells.assertWritable(rect);
  const rows = Array.from({ length: rect.rows }, (_, index) => rect.row + index);
  const keys = fields.map(({ key, ascending }) => ({ column: rect.column + key, sign: ascending ? 1 : -1 }));
  const order = rows.toSorted((a, b) => {
    for (const { column, sign } of keys) {
      const difference = compare(sheet.cells.value(a, column), sheet.cells.value(b, column), sign);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  for (let column = rect.column; column < endColumn(rect); column++) {
    const cells = sheet.cells.grid.peek(column);
    if (cells === undefined) continue;
    const before = new ColumnCells();
    before.copyFrom(cells, rect.row, rect.rows);
    order.forEach((from, index) => { cells.copyFrom(before, from, 1, rect.row + index); });
  }
  sheet.cells.changed(rect);
}

export function sortTable(table: Table, fields: readonly SortField[]): void {
  table.sortFields = fields;
  sortRows(table.sheet, table.bodyRect, fields);
}

/** Hides the rows that a column's filter leaves out. */
export function applyFilters(table: Table): void {
  const { sheet, bodyRect } = table;
  const texts = sheet.cells;
  for (let row = bodyRect.row; row < endRow(bodyRect); row++) {
    const shown = table.columns.every(({ filter }, index) => {
      if (filter === null) return true;
      const text = texts.texts({ row, column: bodyRect.column + index, rows: 1, columns: 1 })[0]?.[0] ?? '';
      return filter.includes(text);
    });
    sheet.rows.setHidden(row, 1, !shown);
  }
}

/** Shows only the rows with these texts in the column, as its filter button does. */
export function filterTable(table: Table, column: string, shown: readonly string[]): void {
  table.column(column).filter = shown;
  applyFilters(table);
}

export function clearFilters(table: Table): void {
  for (const column of table.columns) column.filter = null;
  table.sheet.rows.setHidden(table.bodyRect.row, table.bodyRect.rows, false);
}

/** Numbers before text before true and false before errors, and nothing last. */
function compare(a: CellValue | undefined, b: CellValue | undefined, sign: number): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const rank = (value: CellValue): number => typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;
  if (rank(a) !== rank(b)) return sign * (rank(a) - rank(b));
  if (a instanceof CellError || b instanceof CellError) return 0;
  if (typeof a === 'string' && typeof b === 'string') return sign * a.localeCompare(b, 'ja');
  return sign * (Number(a) - Number(b));
}
