import type { CellValue } from '../shared/cell.ts';
import type { Argument } from './own-function.ts';

/** The cells of an argument one after the other, row by row. */
export function cellsOf(argument: Argument | undefined): readonly CellValue[] {
  if (argument === undefined) return [];
  return Array.isArray(argument) ? (argument as readonly (readonly CellValue[])[]).flat() : [argument as CellValue];
}
