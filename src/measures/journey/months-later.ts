import { calendarOf, daysInMonth, serialOf } from '../../shared/day.ts';

/**
 * The same date some months later; the month's last day where the date does not exist.
 *
 * @example monthsLater(45688, 1) // 45716: from 2025-01-31 to 2025-02-28
 */
export function monthsLater(serial: number, months: number): number {
  const from = calendarOf(serial);
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const day = serialOf(year, month, Math.min(from.day, daysInMonth(year, month)));
  if (day === null) throw new RangeError(`no day ${String(months)} months after ${String(serial)}`);
  return day;
}
