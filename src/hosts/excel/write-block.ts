import type { CellValue } from '../../shared/cell.ts';
import { bytesOf, inChunks } from './chunks.ts';
import { isFormulaValue, writtenValue, type FormulaValue } from './written-value.ts';

/** A rectangle of values; undefined: the cell is left as it is. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly value: (row: number, column: number) => CellValue | FormulaValue | undefined;
}

/**
 * Writes a block, a round trip a chunk.
 *
 * @param onRows told after each chunk how many rows are written; may throw to stop
 */
export async function writeBlock(context: Excel.RequestContext, sheet: Excel.Worksheet, block: Block, onRows: (rows: number) => void): Promise<void> {
  // Each row is made once, to be measured and then sent.
  const made = new Map<number, Told[]>();
  const rowAt = (row: number): Told[] => {
    let told = made.get(row);
    if (told === undefined) made.set(row, (told = Array.from({ length: block.columns }, (_, column) => toldValue(block.value(row, column)))));
    return told;
  };
  await inChunks(block.rows, (row) => rowAt(row).reduce<number>((sum, value) => sum + bytesOf(value), 0), async (from, to) => {
    const values = Array.from({ length: to - from }, (_, at) => rowAt(from + at));
    quietly(context);
    sheet.getRangeByIndexes(block.row + from, block.column, to - from, block.columns).values = values;
    await context.sync();
    for (let row = from; row < to; row++) made.delete(row);
    onRows(to - from);
  });
}

type Told = string | number | boolean | null;

/** Excel leaves a cell alone that is given null. */
function toldValue(value: CellValue | FormulaValue | undefined): Told {
  if (value === undefined) return null;
  return isFormulaValue(value) ? value.formula : writtenValue(value);
}

/** Excel neither reckons nor draws until the next round trip is done. */
export function quietly(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}
