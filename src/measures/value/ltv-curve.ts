import type { Ledger } from '../../customers/ledger.ts';
import { LEAST_OBSERVED } from './least-observed.ts';

export interface LtvPoint {
  readonly days: number;
  /** Buyers whose first purchase lies at least that long back. */
  readonly customers: number;
  /** Yen a buyer within that many days of the first purchase; null: too few were observed that long. */
  readonly value: number | null;
}

/**
 * Historical LTV: what a buyer spent within n days of the first purchase, over buyers observed at least n days.
 *
 * @param days the n to compute, ascending
 * @param least of fewer buyers nothing is said
 */
export function ltvCurve(ledger: Ledger, asOf: number, days: readonly number[], least = LEAST_OBSERVED): LtvPoint[] {
  const sums = new Float64Array(days.length);
  const counts = new Int32Array(days.length);
  const { purchases, credits } = ledger;
  for (let person = 0; person < ledger.people; person++) {
    const from = purchases.start[person] as number;
    const to = purchases.start[person + 1] as number;
    if (from === to || (purchases.day[from] as number) > asOf) continue;
    const first = purchases.day[from] as number;
    days.forEach((n, point) => {
      if (asOf - first < n) return;
      counts[point]!++;
      let sum = 0;
      for (let at = from; at < to && (purchases.day[at] as number) <= first + n; at++) sum += purchases.amount[at] as number;
      for (let at = credits.start[person] as number; at < (credits.start[person + 1] as number); at++) {
        if ((credits.day[at] as number) <= first + n && (credits.day[at] as number) >= first) sum += credits.amount[at] as number;
      }
      sums[point]! += sum;
    });
  }
  return days.map((n, point) => ({ days: n, customers: counts[point] as number, value: (counts[point] as number) < least ? null : (sums[point] as number) / (counts[point] as number) }));
}
