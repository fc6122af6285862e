import { amountOf } from '../../inputs/money-text.ts';
import { fold } from '../../inputs/fold.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Argument, ParameterName } from '../definition.ts';
import { FunctionError } from '../function-error.ts';
import { columnOf, isBlank } from './columns.ts';

export interface Bounds {
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

/** １０８０, ¥1,080, 9点 and 70% are numbers too. Null: blank; NaN: no number. */
export function numberOf(cell: CellValue): number | null {
  if (typeof cell !== 'string') return amountOf(cell);
  const text = fold(cell).replace(/[点回人件か月日]+$/, '');
  if (!text.endsWith('%')) return amountOf(text);
  const percent = amountOf(text.slice(0, -1));
  return percent === null ? null : percent / 100;
}

/** One number. @param fallback taken where it was left out; undefined: it must be there */
export function numberFrom(argument: Argument, name: ParameterName, fallback?: number, bounds: Bounds = {}): number {
  const [cell = null] = columnOf(argument).cells;
  const value = numberOf(cell);
  if (value === null) {
    if (fallback === undefined) throw new FunctionError('#VALUE!', 'missing', { parameter: name });
    return fallback;
  }
  if (Number.isNaN(value)) throw new FunctionError('#VALUE!', 'number', { row: 1, text: String(cell) });
  return within(value, name, bounds);
}

/** A column of numbers: its blanks and its header are passed over. */
export function numbersFrom(argument: Argument, name: ParameterName, bounds: Bounds = {}): number[] {
  const found: number[] = [];
  columnOf(argument).cells.forEach((cell, at) => {
    const value = numberOf(cell);
    if (value === null || (at === 0 && Number.isNaN(value))) return;
    if (Number.isNaN(value)) throw new FunctionError('#VALUE!', 'number', { row: at + 1, text: String(cell) });
    found.push(within(value, name, bounds));
  });
  return found;
}

/** Text of one cell; null: blank. */
export function textFrom(argument: Argument): string | null {
  const [cell = null] = columnOf(argument).cells;
  return isBlank(cell) ? null : fold(String(cell));
}

function within(value: number, name: ParameterName, { least = -Infinity, most = Infinity, whole = false }: Bounds): number {
  if (value < least || value > most || (whole && !Number.isInteger(value))) throw new FunctionError('#NUM!', 'bounds', { parameter: name, value });
  return value;
}
