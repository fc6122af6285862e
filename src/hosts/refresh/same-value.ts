import type { CellValue } from '../../shared/cell.ts';

/** Some programs save numbers with 15 digits, and a logarithm's last bits differ from one engine to another; less than that is no difference. */
const PRECISION = 1e-12;

/** Whether a cell already says what the plan says. No text is the same as no value. */
export function sameValue(stands: CellValue, wanted: CellValue): boolean {
  if (stands === wanted) return true;
  if (typeof stands === 'number' && typeof wanted === 'number') {
    return Math.abs(stands - wanted) <= PRECISION * Math.max(Math.abs(stands), Math.abs(wanted));
  }
  return isEmpty(stands) && isEmpty(wanted);
}

export function isEmpty(value: CellValue): boolean {
  return value === null || value === '';
}
