import type { CellValue } from '../../shared/cell.ts';

/** So many cells in one message: reading it takes a few milliseconds. */
export const CELLS_IN_BATCH = 20_000;

/** Rows of cells in batches, each small enough for one message. */
export function* rowBatches(rows: readonly (readonly CellValue[])[]): Generator<readonly (readonly CellValue[])[]> {
  let from = 0;
  let cells = 0;
  for (let at = 0; at < rows.length; at++) {
    cells += rows[at]?.length ?? 0;
    if (cells < CELLS_IN_BATCH) continue;
    yield rows.slice(from, at + 1);
    [from, cells] = [at + 1, 0];
  }
  if (from < rows.length) yield rows.slice(from);
}
