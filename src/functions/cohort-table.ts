import { calendarOf, monthEnd } from '../shared/day.ts';
import type { Speaker } from '../text/say.ts';
import { numberFrom } from './arguments/numbers.ts';
import type { Argument } from './definition.ts';

const A_YEAR = 12;
/** More columns nobody reads. */
const MOST = 120;

/** How many months cohorts are followed after their first. */
export function monthsOf(months: Argument): number {
  return numberFrom(months, 'months', A_YEAR, { least: 1, most: MOST, whole: true });
}

/** The header of a table of cohorts by months since the first purchase. */
export function cohortHead(followed: number, say: Speaker): string[] {
  return [say('table.firstMonth'), say('table.people'), ...Array.from({ length: followed + 1 }, (_, age) => say('table.monthsLater', { months: age }))];
}

/** @example cohortMonth(24314) // '2026/03' */
export function cohortMonth(month: number): string {
  const { year, month: inYear } = calendarOf(monthEnd(month));
  return `${year}/${String(inYear).padStart(2, '0')}`;
}
