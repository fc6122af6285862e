import type { CellValue } from '../../shared/cell.ts';

/** Whether a cell shows an error, such as `#N/A`. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && /^#[A-Z/0_]+[!?]?$/.test(value);
}
