import type { CellValue } from '../../shared/cell.ts';
import type { Argument } from '../definition.ts';
import { FunctionError } from '../function-error.ts';
import { columnOf } from './columns.ts';
import { numberOf } from './numbers.ts';

const BEST = 10;

/** Answers from 0 to 10, each at the place of its cell; null: blank, or a header. */
export function scoresInPlace(argument: Argument): (number | null)[] {
  return columnOf(argument).cells.map(scoreAt);
}

/** The same without those places. */
export function scoresFrom(argument: Argument): number[] {
  return scoresInPlace(argument).filter((score) => score !== null);
}

/** 9, '９', '10点'. */
function scoreAt(cell: CellValue, at: number): number | null {
  const score = numberOf(cell);
  if (score === null || (at === 0 && Number.isNaN(score))) return null;
  if (Number.isNaN(score)) throw new FunctionError('#VALUE!', 'number', { row: at + 1, text: String(cell) });
  if (score < 0 || score > BEST) throw new FunctionError('#NUM!', 'bounds', { parameter: 'scores', value: score });
  return score;
}
