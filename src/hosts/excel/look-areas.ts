import type { Area, CellSpec, Look } from '../../report/plan.ts';

/** Cells of one look side by side and below each other, as rectangles: fewer words to Excel. */
export function lookAreas(cells: readonly CellSpec[]): { readonly look: Look; readonly area: Area }[] {
  const sorted = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const runs: { look: Look; key: string; row: number; column: number; lastRow: number; lastColumn: number }[] = [];
  for (const { row, column, look } of sorted) {
    const key = JSON.stringify(look);
    const last = runs.at(-1);
    if (last?.row === row && last.lastColumn === column - 1 && last.key === key) last.lastColumn = column;
    else runs.push({ look, key, row, column, lastRow: row, lastColumn: column });
  }
  const open = new Map<string, (typeof runs)[number]>();
  return runs.flatMap((run) => {
    const place = `${String(run.column)}:${String(run.lastColumn)}:${run.key}`;
    const above = open.get(place);
    if (above?.lastRow === run.row - 1) {
      above.lastRow = run.row;
      return [];
    }
    open.set(place, run);
    return [run];
  }).map(({ look, row, column, lastRow, lastColumn }) => ({ look, area: { row, column, lastRow, lastColumn } }));
}
