import type { Dated, Ledger } from '../../customers/ledger.ts';
import type { Kpi } from '../plan/campaign.ts';

/**
 * Whether somebody did what a campaign is judged by, from its day on, in so many days.
 *
 * - `purchase`: bought; `second`: bought for the second time; `newGroup`: bought a product group for the first time, and not at the first purchase
 * - `subscription`: began one; `referral`: somebody came by them
 */
export function reachedKpi({ purchases, subscriptions, referrals }: Ledger, kpi: Kpi, person: number, start: number, days: number): boolean {
  const until = start + days;
  const within = (day: number): boolean => day >= start && day < until;
  switch (kpi) {
    case 'purchase': return happened(purchases, person, within);
    case 'subscription': return happened({ start: subscriptions.start, day: subscriptions.startDay }, person, within);
    case 'referral': return happened(referrals, person, within);
    case 'second': {
      const second = (purchases.start[person] as number) + 1;
      return second < (purchases.start[person + 1] as number) && within(purchases.day[second] as number);
    }
    case 'newGroup': {
      const first = purchases.start[person] as number;
      for (let at = first + 1; at < (purchases.start[person + 1] as number); at++) {
        if ((purchases.newGroups[at] as number) > 0 && within(purchases.day[at] as number)) return true;
      }
      return false;
    }
  }
}

/** Yen of somebody's purchases, returns off, in the same days. */
export function boughtWithin({ purchases, credits }: Ledger, person: number, start: number, days: number): number {
  return amountWithin(purchases, person, start, days) + amountWithin(credits, person, start, days);
}

/** How many of such events fall into the days. */
export function countWithin({ start: starts, day }: Dated, person: number, start: number, days: number): number {
  let count = 0;
  for (let at = starts[person] as number; at < (starts[person + 1] as number); at++) if ((day[at] as number) >= start && (day[at] as number) < start + days) count++;
  return count;
}

function happened({ start, day }: Dated, person: number, within: (day: number) => boolean): boolean {
  for (let at = start[person] as number; at < (start[person + 1] as number); at++) if (within(day[at] as number)) return true;
  return false;
}

function amountWithin({ start: starts, day, amount }: Dated & { readonly amount: Float64Array }, person: number, start: number, days: number): number {
  let sum = 0;
  for (let at = starts[person] as number; at < (starts[person + 1] as number); at++) {
    if ((day[at] as number) >= start && (day[at] as number) < start + days) sum += amount[at] as number;
  }
  return sum;
}
