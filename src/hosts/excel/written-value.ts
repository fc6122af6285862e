import type { CellValue } from '../../shared/cell.ts';
import { storedValue } from '../sheet/stored-value.ts';

/** What Excel takes for a formula, eats, or takes for a number, a day or a truth value unless told that it is text. */
const MISREAD = /^[=+\-@'#\t\r＝＋－＠]|[0-9０-９]|^(?:true|false)$/i;

/** A formula that a cell gets, with its equals sign. */
export interface FormulaValue {
  readonly formula: string;
}

export function isFormulaValue(value: CellValue | FormulaValue | undefined): value is FormulaValue {
  return typeof value === 'object' && value !== null;
}

/**
 * A value as it is handed to Excel so that the cell then holds just it: a text that could be read as something else goes behind
 * an apostrophe, which Excel takes off.
 *
 * @example writtenValue('=1+1') // "'=1+1"
 */
export function writtenValue(value: CellValue): string | number | boolean {
  const stored = storedValue(value);
  if (stored === null) return '';
  return typeof stored === 'string' && MISREAD.test(stored) ? `'${stored}` : stored;
}
