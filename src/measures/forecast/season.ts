import { calendarOf } from '../../shared/day.ts';
import type { Purchases } from './purchases.ts';

const YEAR = 365;
/** A month with more than this times its even share of the year is a season. */
const BUSY = 1.5;

/**
 * The calendar months (1 to 12, ascending) that had more than 1.5 times a twelfth of the purchases in the 365 days up to `until`: the
 * models know no seasons. Null: there are no 365 days of history to tell by.
 */
export function busyMonths({ day }: Purchases, until: number): number[] | null {
  const perDay = new Float64Array(YEAR);
  let [purchases, earliest] = [0, Infinity];
  for (let at = 0; at < day.length; at++) {
    const on = day[at] as number;
    if (on > until) continue;
    if (on < earliest) earliest = on;
    if (on <= until - YEAR) continue;
    perDay[until - on]!++;
    purchases++;
  }
  if (earliest > until - YEAR + 1) return null;
  const perMonth = new Float64Array(13);
  perDay.forEach((count, ago) => (perMonth[calendarOf(until - ago).month]! += count));
  return [...perMonth.keys()].filter((month) => (perMonth[month] as number) > (BUSY * purchases) / 12);
}

/** Those of `months` that lie, at least with a day, in the `days` after `until`. */
export function monthsMet(months: readonly number[], until: number, days: number): number[] {
  const met = new Set<number>();
  for (let ahead = 1; ahead <= Math.min(days, YEAR + 1); ahead++) met.add(calendarOf(until + ahead).month);
  return months.filter((month) => met.has(month));
}
