import { PurchaseFlag, type ByPerson } from '../../src/customers/ledger.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { serialOf } from '../../src/shared/day.ts';
import { known, type Table } from './shop-tables.ts';

/** The serial of `2025-04-01`. */
export function on(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return serialOf(year, month, date) ?? NaN;
}

/** What the ledger of these tables says, person by person. */
export function ledgerOf(files: Readonly<Record<string, Table>>, settings: Settings) {
  const { customers } = known(files, {}, [], settings);
  const { ledger } = customers;
  const of = <T>(columns: ByPerson, person: number, value: (at: number) => T): T[] =>
    Array.from({ length: (columns.start[person + 1] ?? 0) - (columns.start[person] ?? 0) }, (_, at) => value((columns.start[person] ?? 0) + at));
  const { purchases, credits, requests, optIns, optOuts, subscriptions, referrals, surveys, complaints, messages, shop } = ledger;
  const lives = Array.from({ length: ledger.people }, (_, person) => ({
    purchases: of(purchases, person, (at) => ({
      day: purchases.day[at],
      amount: purchases.amount[at],
      delivered: purchases.delivered[at],
      trial: ((purchases.flags[at] ?? 0) & PurchaseFlag.trial) !== 0,
      subscription: ((purchases.flags[at] ?? 0) & PurchaseFlag.subscription) !== 0,
      fullPrice: ((purchases.flags[at] ?? 0) & PurchaseFlag.fullPrice) !== 0,
      newGroups: purchases.newGroups[at],
      newGroup: shop.groups[purchases.newGroup[at] ?? -1] ?? null,
    })),
    credits: of(credits, person, (at) => [credits.day[at], credits.amount[at]]),
    requests: of(requests, person, (at) => requests.day[at]),
    optIns: of(optIns, person, (at) => optIns.day[at]),
    optOuts: of(optOuts, person, (at) => optOuts.day[at]),
    subscriptions: of(subscriptions, person, (at) => [subscriptions.startDay[at], subscriptions.endDay[at], subscriptions.cycleDays[at]]),
    referrals: of(referrals, person, (at) => referrals.day[at]),
    surveys: of(surveys, person, (at) => [surveys.day[at], surveys.nps[at], surveys.gap[at]]),
    complaints: of(complaints, person, (at) => [complaints.day[at], complaints.closed[at]]),
    messages: of(messages, person, (at) => messages.at[at]),
  }));
  return { customers, lives };
}

