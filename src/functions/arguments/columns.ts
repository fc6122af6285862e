import type { CellValue } from '../../shared/cell.ts';
import type { Argument, ParameterName } from '../definition.ts';
import { FunctionError } from '../function-error.ts';

/** Cells one after the other, row by row, up to the last that holds something. */
export interface Column {
  readonly cells: readonly CellValue[];
  /** How many cells the range has, empty ones at its end too. */
  readonly size: number;
}

export function isLeftOut(argument: Argument): argument is null | undefined {
  return argument === undefined || argument === null;
}

export function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** A whole column of a sheet (A:A) costs no more than what is written in it. */
export function columnOf(argument: Argument): Column {
  if (isLeftOut(argument)) return { cells: [], size: 0 };
  if (!Array.isArray(argument)) return { cells: [argument as CellValue], size: 1 };
  const rows = argument as readonly (readonly CellValue[])[];
  const width = rows[0]?.length ?? 0;
  let last = rows.length - 1;
  while (last >= 0 && rows[last]?.every(isBlank) === true) last--;
  const cells: CellValue[] = [];
  for (let row = 0; row <= last; row++) for (let at = 0; at < width; at++) cells.push(rows[row]?.[at] ?? null);
  return { cells, size: rows.length * width };
}

/** Ranges that belong together, cell by cell; all as long as the longest. Those left out stay empty. */
export function columnsOf(named: Partial<Record<ParameterName, Argument>>): Column[] {
  const columns = Object.values(named).map(columnOf);
  const sizes = columns.filter(({ size }) => size > 0).map(({ size }) => size);
  if (sizes.some((size) => size !== sizes[0])) throw new FunctionError('#VALUE!', 'lengths', { sizes: sizes.join(' / ') });
  return columns;
}
