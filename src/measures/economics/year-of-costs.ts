import type { Ledger } from '../../customers/ledger.ts';
import type { Spending } from './cost-ratio.ts';
import { spentWithin, type Spent } from './spent.ts';

const YEAR = 365;

export interface YearOfCosts extends Spending {
  /** Purchases of the year that were not somebody's first. */
  readonly laterPurchases: number;
}

/**
 * Spend and buyers of the 365 days up to a day, for 1:5: who bought for the first time in them, and who bought in them having
 * bought before; somebody who was won and came back within the year is both. A refund of more than was spent counts as nothing.
 */
export function yearOfCosts({ people, purchases }: Ledger, spent: readonly Spent[], asOf: number): YearOfCosts {
  const from = asOf - YEAR;
  let [newCustomers, returningBuyers, laterPurchases] = [0, 0, 0];
  for (let person = 0; person < people; person++) {
    const start = purchases.start[person] as number;
    let later = 0;
    for (let at = (purchases.start[person + 1] as number) - 1; at >= start && (purchases.day[at] as number) > from; at--) {
      if ((purchases.day[at] as number) > asOf) continue;
      if (at === start) newCustomers++;
      else later++;
    }
    if (later > 0) returningBuyers++;
    laterPurchases += later;
  }
  const yen = (purpose: Spent['purpose']): number => Math.max(0, spentWithin(spent, purpose, from, asOf));
  return { acquisitionSpend: yen('new'), newCustomers, retentionSpend: yen('existing'), returningBuyers, laterPurchases };
}
