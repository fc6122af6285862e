import { calendarOf } from '../shared/day.ts';

/**
 * A day as people write it in both languages here.
 *
 * @example dayText(45662) // '2025/1/5'
 */
export function dayText(serial: number): string {
  const { year, month, day } = calendarOf(serial);
  return `${year}/${month}/${day}`;
}
