import type { Area } from '../../../report/plan.ts';

/** The rectangle around all cells that are to change; by row and column. */
export function editedArea(rows: ReadonlyMap<number, ReadonlyMap<number, unknown>>): Area {
  const area = { row: Infinity, column: Infinity, lastRow: 0, lastColumn: 0 };
  for (const [row, cells] of rows) {
    area.row = Math.min(area.row, row);
    area.lastRow = Math.max(area.lastRow, row);
    for (const column of cells.keys()) {
      area.column = Math.min(area.column, column);
      area.lastColumn = Math.max(area.lastColumn, column);
    }
  }
  return area;
}
