import type { CellValue } from '../../shared/cell.ts';
import { UnusableWorkbook } from '../unusable-workbook.ts';
import { isTooLarge } from './in-excel.ts';

/** Rows of cells as Excel gave them. */
export interface ReadChunk {
  /** The sheet's row of the first one, from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[] | null;
  readonly formats: readonly (readonly string[])[] | null;
  readonly range: Excel.Range;
}

export interface ReadArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells that hold anything; null: none does. */
export async function usedArea(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<ReadArea | null> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  await context.sync();
  return used.isNullObject ? null : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
}

/** An answer of about this many cells comes in a few milliseconds and stays far below 5 MB. */
const CELLS_AT_ONCE = 20_000;
type Load = 'values' | 'formulas' | 'numberFormat' | 'rowHidden';

/** Reads an area from the top, a round trip a chunk; what Excel finds too large is halved and asked for again. */
export async function readChunks(context: Excel.RequestContext, sheet: Excel.Worksheet, area: ReadArea, load: readonly Load[], onChunk: (chunk: ReadChunk) => void | Promise<void>): Promise<void> {
  let atOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
  for (let from = 0; from < area.rows; ) {
    const count = Math.min(atOnce, area.rows - from);
    const range = sheet.getRangeByIndexes(area.row + from, area.column, count, area.columns);
    range.load([...load]);
    const answered = await answer(context, range);
    if (!answered) {
      // Too much for one answer, which Excel says by an error or by no values at all.
      if (count === 1) throw new UnusableWorkbook('excel-too-large');
      atOnce = Math.max(1, Math.floor(count / 2));
      continue;
    }
    await onChunk({
      row: area.row + from, column: area.column, range,
      values: range.values as CellValue[][],
      formulas: load.includes('formulas') ? (range.formulas as CellValue[][]) : null,
      formats: load.includes('numberFormat') ? (range.numberFormat as string[][]) : null,
    });
    from += count;
  }
}

async function answer(context: Excel.RequestContext, range: Excel.Range): Promise<boolean> {
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
  // The types do not know it: over five million cells Excel answers null.
  return (range.values as CellValue[][] | null) !== null;
}

/** Whether what stands in a cell is a formula, and not a text that begins like one. */
export function isFormula(formula: CellValue | undefined, value: CellValue | undefined): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
