import type { SerialDay } from './brand.ts';

/** Serial of 1970-01-01 in Excel's 1900 system, which counts a 29 February 1900 that never was. */
const EPOCH = 25569;
const DAYS_PER_ERA = 146097;

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The serial of a day of the proleptic Gregorian calendar (days from civil, H. Hinnant), or null if there is no such day.
 * Right from 1900-03-01 on, where Excel's count is.
 *
 * @example serialOf(2025, 1, 5) // 45662
 * @example serialOf(2025, 2, 29) // null
 */
export function serialOf(year: number, month: number, day: number): SerialDay | null {
  if (!Number.isInteger(year) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - 719468 + EPOCH) as SerialDay;
}

/**
 * The calendar day of a serial.
 *
 * @example calendarOf(45662 as SerialDay) // { year: 2025, month: 1, day: 5 }
 */
export function calendarOf(serial: number): YearMonthDay {
  const z = Math.floor(serial) - EPOCH + 719468;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** @example daysInMonth(2024, 2) // 29 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Months counted from year 0, so that neighbours differ by one.
 *
 * @example monthIndex(45662) // 24300
 */
export function monthIndex(serial: number): number {
  const { year, month } = calendarOf(serial);
  return year * 12 + month - 1;
}

/**
 * The last day of the month with this index.
 *
 * @example monthEnd(24300) // 45688, 2025-01-31
 */
export function monthEnd(index: number): SerialDay {
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const day = serialOf(year, month, daysInMonth(year, month));
  if (day === null) throw new RangeError(`no month ${index}`);
  return day;
}

/**
 * ISO 8601.
 *
 * @example isoDay(45662) // '2025-01-05'
 */
export function isoDay(serial: number): string {
  const { year, month, day } = calendarOf(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
