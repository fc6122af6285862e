import type { Input } from './cell-value.ts';
import { endColumn, endRow, type Rect } from './rect.ts';
import type { Table } from './table.ts';
import type { Worksheet } from './worksheet.ts';

/** What happens when a person types: AutoCorrect makes a table take in the row below it and the column beside it. */
export function typeInto(sheet: Worksheet, cell: Rect, input: Input): void {
  const table = sheet.tables.items.find((candidate) => grows(candidate, cell));
  sheet.cells.write(cell, input);
  if (table === undefined || input === '' || input === null) return;
  const { rect } = table;
  table.resize(cell.row === endRow(rect) ? { ...rect, rows: rect.rows + 1 } : { ...rect, columns: rect.columns + 1 });
}

function grows({ rect, showTotals }: Table, { row, column }: Rect): boolean {
  const below = row === endRow(rect) && column >= rect.column && column < endColumn(rect) && !showTotals;
  const beside = column === endColumn(rect) && row >= rect.row && row < endRow(rect);
  return below || beside;
}
