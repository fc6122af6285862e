import { NEVER, type Ledger } from '../../customers/ledger.ts';
import { monthEnd, monthIndex } from '../../shared/day.ts';

/**
 * The days of the history: each month's last day from the month of the first event on, and `asOf` itself as the last.
 * Just `asOf` where nothing happened by then.
 *
 * @example historyPoints(ledger, asOf) // [45688, 45716, 45747, 45777, 45783]: four months and the day reached in the fifth
 */
export function historyPoints(ledger: Ledger, asOf: number): Int32Array {
  const first = Math.min(
    earliest(ledger.purchases.day), earliest(ledger.requests.day), earliest(ledger.optIns.day),
    earliest(ledger.subscriptions.startDay), earliest(ledger.referrals.day), asOf,
  );
  const points: number[] = [];
  for (let month = monthIndex(first); monthEnd(month) < asOf; month += 1) points.push(monthEnd(month));
  points.push(asOf);
  return Int32Array.from(points);
}

function earliest(days: Int32Array): number {
  let first = NEVER;
  for (const day of days) if (day < first) first = day;
  return first;
}
