import type { CellValue } from '../../shared/cell.ts';
import { bytesOf, inChunks } from './chunks.ts';
import { writtenValue } from './written-value.ts';

/** A rectangle of values; undefined: the cell is left as it is. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly value: (row: number, column: number) => CellValue | undefined;
}

/**
 * Writes a block, a round trip a chunk.
 *
 * @param onRows told after each chunk how many rows are written; may throw to stop
 */
export async function writeBlock(context: Excel.RequestContext, sheet: Excel.Worksheet, block: Block, onRows: (rows: number) => void): Promise<void> {
  const rowOf = (row: number): (string | number | boolean | null)[] =>
    Array.from({ length: block.columns }, (_, column) => {
      const value = block.value(row, column);
      // Excel leaves a cell alone that is given null.
      return value === undefined ? null : writtenValue(value);
    });
  await inChunks(block.rows, (index) => rowOf(index).reduce<number>((sum, value) => sum + bytesOf(value), 0), async (from, to) => {
    quietly(context);
    sheet.getRangeByIndexes(block.row + from, block.column, to - from, block.columns).values = Array.from({ length: to - from }, (_, at) => rowOf(from + at));
    await context.sync();
    onRows(to - from);
  });
}

/** Excel neither reckons nor draws until the next round trip is done. */
export function quietly(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}
