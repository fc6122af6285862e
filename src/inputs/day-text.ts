import type { CellValue } from '../shared/cell.ts';
import { serialOf } from '../shared/day.ts';
import { fold } from './fold.ts';

/** How a column writes dates whose parts could be swapped: 05/06/2024. */
export type DayOrder = 'day-month' | 'month-day';

export type DayText =
  /** Japan time: a whole serial day and the part of the day that had passed. */
  | { readonly kind: 'day'; readonly day: number; readonly time: number }
  /** Two numbers before a year: which is the month must come from the whole column. */
  | { readonly kind: 'ambiguous'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' };

const JAPAN_OFFSET = 9 / 24;
const FIRST_SERIAL = 10959; // 1930-01-01: a smaller number in a date column is no date
const LAST_SERIAL = 73050; // 2099-12-31
const ERA_YEAR_ZERO: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988, 昭和: 1925, s: 1925 };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:\s*[(（][^)）]*[)）])?[T\s]*(.*)$/;
const ERA = /^(令和|平成|昭和|[rhs])\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:\s*[(（][^)）]*[)）])?\s*(.*)$/i;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})[T,\s]*(.*)$/;
const MONTH_NAME = /^(?:[a-z]+,\s*)?(?:([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?)[\s,-]+(\d{4})[T,\s]*(.*)$/i;
const TIME = /^(?:(午前|午後)\s*)?(\d{1,2})(?::|時)(\d{1,2})(?:(?::|分)(\d{1,2})(?:\.\d+)?秒?)?分?\s*(am|pm)?\s*(z|utc|gmt|jst|[+-]\d{2}:?\d{2})?$/i;

const UNREADABLE: DayText = { kind: 'unreadable' };
const BLANK: DayText = { kind: 'blank' };

/**
 * A date as it comes in exports and in sheets: Excel serials, 2024/1/5, 20240105, ISO with zone, 令和6年1月5日, R6.1.5, Jan 5, 2024.
 * Times with a zone become Japan time; without one they are Japan time already.
 *
 * @example dayOf('2025-03-31T15:10:00+00:00') // { kind: 'day', day: 45748, time: 0.0069… }: 1 April in Japan
 * @example dayOf('05/06/2024') // { kind: 'ambiguous', first: 5, second: 6, year: 2024 }
 */
export function dayOf(value: CellValue): DayText {
  if (typeof value === 'number') return serialDay(value);
  if (value === null || typeof value === 'boolean') return value === null ? BLANK : UNREADABLE;
  const plain = plainDay(value);
  if (plain !== null) return plain;
  const text = fold(value);
  if (text === '') return BLANK;
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return withTime(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), yearFirst[4] ?? '');
  if (/^\d+(\.\d+)?$/.test(text)) return digitsOnly(text);
  const era = ERA.exec(text);
  if (era) {
    const zero = ERA_YEAR_ZERO[(era[1] ?? '').toLowerCase()] ?? 0;
    return withTime(zero + (era[2] === '元' ? 1 : Number(era[2])), Number(era[3]), Number(era[4]), era[5] ?? '');
  }
  const named = MONTH_NAME.exec(text);
  if (named) {
    const month = MONTHS.indexOf((named[1] ?? named[4] ?? '').toLowerCase()) + 1;
    return withTime(Number(named[5]), month, Number(named[2] ?? named[3]), named[6] ?? '');
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return swappable(Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3]));
  return UNREADABLE;
}

/** Settles an ambiguous date once the column's order is known; null: there is no such day. */
export function settleDay(first: number, second: number, year: number, order: DayOrder): number | null {
  return order === 'day-month' ? serialOf(year, second, first) : serialOf(year, first, second);
}

function swappable(first: number, second: number, year: number): DayText {
  const dayFirst = serialOf(year, second, first);
  const monthFirst = serialOf(year, first, second);
  if (dayFirst !== null && dayFirst === monthFirst) return { kind: 'day', day: dayFirst, time: 0 };
  return dayFirst === null && monthFirst === null ? UNREADABLE : { kind: 'ambiguous', first, second, year };
}

function serialDay(value: number): DayText {
  if (value >= FIRST_SERIAL && value < LAST_SERIAL) return { kind: 'day', day: Math.floor(value), time: value - Math.floor(value) };
  return Number.isInteger(value) ? digitsOnly(String(value)) : UNREADABLE;
}

function digitsOnly(text: string): DayText {
  if (/^(19|20)\d{6}(\d{6})?$/.test(text)) {
    const clock = text.length === 14 ? `${text.slice(8, 10)}:${text.slice(10, 12)}:${text.slice(12)}` : '';
    return withTime(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8)), clock);
  }
  const serial = Number(text);
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL ? { kind: 'day', day: Math.floor(serial), time: serial - Math.floor(serial) } : UNREADABLE;
}

function withTime(year: number, month: number, day: number, clock: string): DayText {
  const serial = serialOf(year, month, day);
  if (serial === null) return UNREADABLE;
  if (clock === '') return { kind: 'day', day: serial, time: 0 };
  const time = timeOf(clock);
  if (time === null) return UNREADABLE;
  const moment = serial + time;
  return { kind: 'day', day: Math.floor(moment + 1e-9), time: Math.max(0, moment - Math.floor(moment + 1e-9)) };
}

/** Part of the day in Japan time, below 0 or past 1 where the zone moves it to another day; null: not a time. */
export function timeOf(clock: string): number | null {
  const match = TIME.exec(fold(clock).trim());
  if (!match) return null;
  let hours = Number(match[2]);
  const half = (match[1] ?? match[5] ?? '').toLowerCase();
  if ((half === '午後' || half === 'pm') && hours < 12) hours += 12;
  if ((half === '午前' || half === 'am') && hours === 12) hours = 0;
  const minutes = Number(match[3]);
  const seconds = Number(match[4] ?? 0);
  if (hours > 24 || minutes > 59 || seconds > 60) return null;
  const local = (hours * 3600 + minutes * 60 + seconds) / 86400;
  const zone = match[6];
  if (zone === undefined || /^jst$/i.test(zone)) return local;
  if (/^(z|utc|gmt)$/i.test(zone)) return local + JAPAN_OFFSET;
  const sign = zone.startsWith('-') ? -1 : 1;
  const digits = zone.replace(/\D/g, '');
  const offset = (sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)))) / 1440;
  return local - offset + JAPAN_OFFSET;
}

/** The commonest forms, 2025-04-03 and 2025/4/3 with nothing or hh:mm:ss behind, without a regular expression: a million rows wait for this. */
function plainDay(text: string): DayText | null {
  let at = 0;
  const number = (most: number): number => {
    let value = 0;
    const from = at;
    while (at < text.length && at - from < most) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
      at++;
    }
    return at === from ? -1 : value;
  };
  const year = number(4);
  if (at !== 4) return null;
  const separator = text[at++];
  if (separator !== '-' && separator !== '/') return null;
  const month = number(2);
  if (month < 0 || text[at++] !== separator) return null;
  const day = number(2);
  if (day < 0) return null;
  let time = 0;
  if (at < text.length) {
    if (text[at++] !== ' ') return null;
    const hours = number(2);
    if (hours < 0 || hours > 23 || text[at++] !== ':') return null;
    const minutes = number(2);
    if (minutes < 0 || minutes > 59) return null;
    let seconds = 0;
    if (at < text.length) {
      if (text[at++] !== ':') return null;
      seconds = number(2);
      if (seconds < 0 || seconds > 59 || at < text.length) return null;
    }
    time = (hours * 3600 + minutes * 60 + seconds) / 86400;
  }
  const serial = serialOf(year, month, day);
  return serial === null ? UNREADABLE : { kind: 'day', day: serial, time };
}
