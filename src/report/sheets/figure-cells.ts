import type { CellValue } from '../../shared/cell.ts';
import type { Look } from '../plan.ts';
import { UNKNOWN } from '../sheet.ts';

/** A share more or less. */
export const SIGNED = '+0%;-0%;0%';

/** NaN is what nobody knows. */
export function figure(value: number): CellValue {
  return Number.isNaN(value) ? UNKNOWN : value;
}

/** How much more the later figure is, as a share of the earlier one; unknown where there was none. */
export function changed(now: number, before: number): CellValue {
  return before > 0 ? now / before - 1 : UNKNOWN;
}

/** A figure's look with which the sign for unknown stands where figures do. */
export function unknownRight(look: Look): Look {
  return { ...look, align: 'right' };
}
