import type { Ledger } from '../../customers/ledger.ts';
import { monthEnd, monthIndex } from '../../shared/day.ts';
import { acquisitionCost } from './acquisition-cost.ts';
import { ALMOST } from './almost.ts';
import { paybackMonth } from './payback-month.ts';
import { spentByMonth, type Spent } from './spent.ts';

/** Buyers by the month of their first purchase, what it cost to win them, and what they brought since. */
export interface AcquisitionCohort {
  readonly month: number;
  /** Whether that month is over. */
  readonly whole: boolean;
  readonly customers: number;
  /** Yen spent in that month to win customers; null: none is recorded. */
  readonly spend: number | null;
  /** Yen a new customer; null: nothing spent, or nobody won. */
  readonly cost: number | null;
  /**
   * Yen of gross profit of all of them in the 1st, 2nd, … month, the month of the first purchase being the 1st; returns are
   * off where they happened. The last entry is the month of the day and may not be over.
   */
  readonly gross: readonly number[];
  /** How many of these months are over. */
  readonly months: number;
  /** The month by whose end their gross profit had paid back the spend; null: not yet, or nothing to pay back. */
  readonly payback: number | null;
  /** Gross profit so far as a share of the spend; null: nothing spent, or nobody won. */
  readonly recovered: number | null;
}

/**
 * Payback by cohort. A return before somebody's first known purchase belongs to a purchase that nobody recorded, and is left out.
 *
 * @param margin gross profit as a share of sales
 * @param count how many months of cohorts, the month of `asOf` the last
 */
export function acquisitionCohorts(ledger: Ledger, spent: readonly Spent[], asOf: number, margin: number, count: number): AcquisitionCohort[] {
  const last = monthIndex(asOf);
  const from = last - count + 1;
  const spend = spentByMonth(spent.filter(({ day }) => day <= asOf), 'new', from, count);
  const { customers, sales } = salesByAge(ledger, asOf, from, count);
  const over = asOf >= monthEnd(last) ? last : last - 1;
  return Array.from({ length: count }, (_, at) => {
    const month = from + at;
    const yen = spend[at] as number;
    const cost = yen > 0 ? acquisitionCost(yen, customers[at] as number) : null;
    const gross = Array.from({ length: last - month + 1 }, (__, age) => (sales[at * count + age] as number) * margin);
    const total = gross.reduce((sum, each) => sum + each, 0);
    return {
      month, cost, gross, whole: month <= over, customers: customers[at] as number, spend: Number.isNaN(yen) ? null : yen, months: Math.max(0, over - month + 1),
      payback: cost === null ? null : paybackMonth(yen * ALMOST, gross), recovered: cost === null ? null : total / yen,
    };
  });
}

/** Of each cohort how many they are, and `count` months of their sales, one cohort after the other. */
function salesByAge({ people, purchases, credits }: Ledger, asOf: number, from: number, count: number): { readonly customers: Int32Array; readonly sales: Float64Array } {
  const customers = new Int32Array(count);
  const sales = new Float64Array(count * count);
  for (let person = 0; person < people; person++) {
    const start = purchases.start[person] as number;
    if (start === purchases.start[person + 1]) continue;
    const firstDay = purchases.day[start] as number;
    const first = monthIndex(firstDay);
    if (firstDay > asOf || first < from) continue;
    customers[first - from]!++;
    const row = (first - from) * count - first;
    for (let at = start; at < (purchases.start[person + 1] as number) && (purchases.day[at] as number) <= asOf; at++) {
      sales[row + monthIndex(purchases.day[at] as number)]! += purchases.amount[at] as number;
    }
    for (let at = credits.start[person] as number; at < (credits.start[person + 1] as number) && (credits.day[at] as number) <= asOf; at++) {
      if ((credits.day[at] as number) >= firstDay) sales[row + monthIndex(credits.day[at] as number)]! += credits.amount[at] as number;
    }
  }
  return { customers, sales };
}
