import type { OwnSheet } from '../../src/report/kept-sheets.ts';
import type { SheetSpec } from '../../src/report/plan.ts';
import type { CellValue } from '../../src/shared/cell.ts';

/** The sheet as a reader finds it, with what the user has typed over it. */
export function asRead({ name, cells, tables }: SheetSpec, typed: readonly (readonly [row: number, column: number, value: CellValue])[] = []): OwnSheet {
  const grid = new Map<number, CellValue[]>();
  const put = (row: number, column: number, value: CellValue): void => {
    const line = grid.get(row) ?? [];
    while (line.length < column) line.push(null);
    line[column] = value;
    grid.set(row, line);
  };
  for (const { row, column, value } of cells) put(row, column, value);
  for (const table of tables) table.columns.forEach(({ header, values }, at) => [header, ...Array.from(values)].forEach((value, down) => put(table.row + down, table.column + at, value)));
  for (const [row, column, value] of typed) put(row, column, value);
  return { name, rows: [...grid].sort(([a], [b]) => a - b).map(([row, line]) => ({ number: row + 1, hidden: false, cells: line })) };
}
