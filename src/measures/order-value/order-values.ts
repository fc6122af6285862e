import type { Ledger } from '../../customers/ledger.ts';
import { quantileSorted } from '../quantile.ts';

/** What people of a group spend at a time. */
export interface OrderValues {
  readonly purchases: number;
  /** Yen; NaN: no purchase with an amount. */
  readonly mean: number;
  readonly median: number;
  /** The share of purchases of the threshold or more; NaN: none, or no threshold. */
  readonly atThreshold: number;
}

/**
 * The value of one order by group, of all purchases up to a day that have an amount: all orders of a day are one, as elsewhere.
 *
 * @param threshold yen from which an order goes free of charge; 0: there is no such thing
 */
export function orderValuesBy({ people, purchases }: Ledger, group: ArrayLike<number>, groups: number, threshold: number, asOf: number): OrderValues[] {
  const { start, day, amount } = purchases;
  const each = (visit: (group: number, yen: number) => void): void => {
    for (let person = 0; person < people; person++) {
      for (let at = start[person] as number; at < (start[person + 1] as number) && (day[at] as number) <= asOf; at++) {
        if ((amount[at] as number) > 0) visit(group[person] as number, amount[at] as number);
      }
    }
  };
  const counts = new Int32Array(groups);
  each((of) => counts[of]!++);
  const values = Array.from(counts, (count) => new Float64Array(count));
  counts.fill(0);
  each((of, yen) => (values[of]![counts[of]!++] = yen));
  return values.map((of): OrderValues => {
    const purchases = of.length;
    if (purchases === 0) return { purchases, mean: NaN, median: NaN, atThreshold: NaN };
    of.sort();
    const mean = of.reduce((sum, yen) => sum + yen, 0) / purchases;
    const reach = threshold > 0 ? of.reduce((sum, yen) => sum + (yen >= threshold ? 1 : 0), 0) / purchases : NaN;
    return { purchases, mean, median: quantileSorted(of, 0.5), atThreshold: reach };
  });
}
