import { dayOf } from '../../inputs/day-text.ts';
import type { SerialDay } from '../../shared/brand.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Argument } from '../definition.ts';
import { FunctionError } from '../function-error.ts';
import { columnOf } from './columns.ts';

/** A day of a column: null: blank; NaN: no day. @throws FunctionError where day and month could be swapped */
export function dayFrom(cell: CellValue, row: number): number | null {
  const found = dayOf(cell);
  switch (found.kind) {
    case 'day': return found.day;
    case 'blank': return null;
    case 'unreadable': return NaN;
    case 'ambiguous': throw new FunctionError('#VALUE!', 'ambiguousDay', { row, text: String(cell) });
  }
}

/** The day that everything is told as of; null: left out. */
export function asOfFrom(argument: Argument): SerialDay | null {
  const [cell = null] = columnOf(argument).cells;
  const day = dayFrom(cell, 1);
  if (day !== null && Number.isNaN(day)) throw new FunctionError('#VALUE!', 'day', { row: 1, text: String(cell) });
  return day as SerialDay | null;
}
