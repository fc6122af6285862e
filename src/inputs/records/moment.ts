import type { CellValue } from '../../shared/cell.ts';
import { dayOf } from '../day-text.ts';
import { fold } from '../fold.ts';

/** 2026/5, 2026年05月度, 令和8年5月, R8.5 */
const MONTH = /^((?:\d{4}|(?:令和|平成|昭和|[rhs])\s*(?:\d{1,2}|元))\s*[-/.年]\s*\d{1,2})\s*月?(?:度|分)?$/i;
/** 202605: as a serial day it would lie centuries ahead. */
const DIGITS = /^(20\d{2})(0[1-9]|1[0-2])$/;
/** May 2026 */
const NAMED = /^([a-z]{3,9})\.?,?\s+(\d{4})$/i;

/**
 * A day with its time as the fraction; null: not readable. A month counts from its first day.
 *
 * @example momentOf('2026年5月') // 46143
 * @example momentOf(202605) // 46143
 */
export function momentOf(value: CellValue): number | null {
  const day = dayOf(value);
  if (day.kind === 'day') return day.day + day.time;
  const first = firstDayOf(value);
  const month = first === null ? day : dayOf(first);
  return month.kind === 'day' ? month.day : null;
}

/** The first day of a month, as text; null: no month. */
function firstDayOf(value: CellValue): string | null {
  if (value === null || typeof value === 'boolean') return null;
  const text = typeof value === 'number' ? String(value) : fold(value);
  const [, year, digits] = DIGITS.exec(text) ?? [];
  if (year !== undefined && digits !== undefined) return `${year}/${digits}/1`;
  // 2026.1 as a number may have been 2026.10.
  if (typeof value === 'number') return null;
  const [, month] = MONTH.exec(text) ?? [];
  if (month !== undefined) return `${month}/1`;
  const [, name, yearOfName] = NAMED.exec(text) ?? [];
  return name === undefined || yearOfName === undefined ? null : `${name} 1, ${yearOfName}`;
}
