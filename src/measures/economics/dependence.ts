import type { Ledger } from '../../customers/ledger.ts';
import { monthIndex } from '../../shared/day.ts';
import type { Spent } from './spent.ts';

const YEAR = 365;

/** On whom the sales of the 365 days up to a day rest. */
export interface Dependence {
  /** Yen of everybody who is known, returns off. */
  readonly sales: number;
  /** Of that, first purchases. */
  readonly first: number;
  /** Of that, everything bought by those whose first purchase lies within the 365 days. */
  readonly won: number;
  /** Of that, everything bought by those whose first purchase fell into a month with spend to win customers. */
  readonly withSpend: number;
  /** Whether anybody is known to have bought before the 365 days: where nobody is, all of them would look won in it. */
  readonly history: boolean;
  readonly newCustomers: number;
  /** New customers whom another customer sent. */
  readonly referred: number;
}

/**
 * What part of a year's sales comes from first purchases, from customers won in that year, and from customers won while money was
 * spent on it. Orders do not tell which advertisement won somebody, so the last is no more than a bound: whoever came in such a
 * month may have come by themselves.
 */
export function dependenceOf({ people, purchases, credits, referrals }: Ledger, spent: readonly Spent[], asOf: number): Dependence {
  const from = asOf - YEAR;
  const paid = new Set(spent.flatMap(({ day, yen, purpose }) => (purpose === 'new' && yen > 0 && day <= asOf ? [monthIndex(day)] : [])));
  const found = { sales: 0, first: 0, won: 0, withSpend: 0, history: false, newCustomers: 0, referred: 0 };
  for (let person = 0; person < people; person++) {
    const start = purchases.start[person] as number;
    let yen = 0;
    for (let at = (purchases.start[person + 1] as number) - 1; at >= start && (purchases.day[at] as number) > from; at--) {
      if ((purchases.day[at] as number) <= asOf) yen += purchases.amount[at] as number;
    }
    for (let at = (credits.start[person + 1] as number) - 1; at >= (credits.start[person] as number) && (credits.day[at] as number) > from; at--) {
      if ((credits.day[at] as number) <= asOf) yen += credits.amount[at] as number;
    }
    found.sales += yen;
    if (start === purchases.start[person + 1]) continue;
    const firstDay = purchases.day[start] as number;
    if (firstDay > asOf) continue;
    if (paid.size > 0 && paid.has(monthIndex(firstDay))) found.withSpend += yen;
    if (firstDay <= from) {
      found.history = true;
      continue;
    }
    found.newCustomers++;
    found.first += purchases.amount[start] as number;
    found.won += yen;
  }
  for (const day of referrals.day) if (day > from && day <= asOf) found.referred++;
  return found;
}
