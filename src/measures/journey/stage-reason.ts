import { NEVER, PurchaseFlag, type Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SerialDay } from '../../shared/brand.ts';
import { countUntil } from './count-until.ts';
import { arrivedDeliveries } from './just-after.ts';
import { StageReader } from './stage-reader.ts';

/** Why somebody stands at a stage, as data: `text/` makes the sentence. Days are serials, amounts yen. */
export type Reason =
  | { readonly code: 'listed'; readonly values: Readonly<Record<string, never>> }
  | { readonly code: 'request' | 'optIn'; readonly values: { readonly day: SerialDay } }
  | { readonly code: 'trial' | 'purchase'; readonly values: { readonly day: SerialDay; readonly amount: number } }
  | { readonly code: 'purchases'; readonly values: { readonly count: number; readonly last: SerialDay } }
  /** Deliveries that arrived since the running subscription began. */
  | { readonly code: 'subscription'; readonly values: { readonly deliveries: number; readonly since: SerialDay } }
  /** No subscriptions in this shop: purchases at even gaps. */
  | { readonly code: 'regular'; readonly values: { readonly count: number; readonly last: SerialDay } }
  /** Names of groups; null: not known. */
  | { readonly code: 'secondGroup'; readonly values: { readonly firstGroup: string | null; readonly group: string | null; readonly day: SerialDay } }
  | { readonly code: 'coverage'; readonly values: { readonly bought: number; readonly groups: number } }
  | { readonly code: 'deliveries'; readonly values: { readonly deliveries: number } }
  | { readonly code: 'frequent'; readonly values: { readonly purchases: number; readonly months: number } }
  | { readonly code: 'referral'; readonly values: { readonly day: SerialDay; readonly count: number } };

/**
 * The events that put one person at their stage on a day.
 *
 * @example reasonOf(ledger, defaultSettings, asOf, 0) // { code: 'purchases', values: { count: 2, last: 45778 } }
 */
export function reasonOf(ledger: Ledger, settings: Settings, day: SerialDay, person: number): Reason {
  return reasonsOn(ledger, settings, day)(person);
}

/**
 * The same for many people of one day, without beginning anew for each.
 *
 * @example reasonsOn(ledger, defaultSettings, asOf)(0).code // 'purchases'
 */
export function reasonsOn(ledger: Ledger, settings: Settings, day: SerialDay): (person: number) => Reason {
  const reader = new StageReader(ledger, settings, day);
  return (person) => {
    reader.read(person);
    return reasonBy(reader, ledger, settings, day, person);
  };
}

function reasonBy(reader: StageReader, ledger: Ledger, settings: Settings, day: SerialDay, person: number): Reason {
  const { progress, subscription } = reader;
  switch (reader.stage) {
    case 7: {
      const count = countUntil(ledger.referrals, person, day);
      return { code: 'referral', values: { day: serial(ledger.referrals.day, (ledger.referrals.start[person] ?? 0) + count - 1), count } };
    }
    case 6: {
      const { narrowShopGroups, narrowShopDeliveries, narrowShopPurchases, narrowShopMonths } = settings.stages;
      if (reader.groups > narrowShopGroups) return { code: 'coverage', values: { bought: progress.bought, groups: reader.groups } };
      if (progress.deliveries >= narrowShopDeliveries) return { code: 'deliveries', values: { deliveries: progress.deliveries } };
      return { code: 'frequent', values: { purchases: narrowShopPurchases, months: narrowShopMonths } };
    }
    case 5:
      return secondGroup(ledger, person);
    case 4:
      return subscription.active
        ? { code: 'subscription', values: { deliveries: arrivedDeliveries(ledger, day, person, subscription.start), since: subscription.start as SerialDay } }
        : { code: 'regular', values: { count: progress.purchases, last: lastPurchase(ledger, day, person, false).day } };
    case 3:
      return { code: 'purchases', values: { count: progress.purchases, last: lastPurchase(ledger, day, person, false).day } };
    case 2:
      return progress.purchases > 0
        ? { code: 'purchase', values: lastPurchase(ledger, day, person, false) }
        : { code: 'trial', values: lastPurchase(ledger, day, person, true) };
    case 1: {
      const requests = countUntil(ledger.requests, person, day);
      if (requests > 0) return { code: 'request', values: { day: serial(ledger.requests.day, (ledger.requests.start[person] ?? 0) + requests - 1) } };
      const optIns = countUntil(ledger.optIns, person, day);
      return { code: 'optIn', values: { day: serial(ledger.optIns.day, (ledger.optIns.start[person] ?? 0) + optIns - 1) } };
    }
    default:
      return { code: 'listed', values: {} };
  }
}

function serial(days: Int32Array, i: number): SerialDay {
  return (days[i] ?? NEVER) as SerialDay;
}

function lastPurchase({ purchases }: Ledger, day: number, person: number, trials: boolean): { readonly day: SerialDay; readonly amount: number } {
  const first = purchases.start[person] ?? 0;
  let i = first + countUntil(purchases, person, day) - 1;
  while (i > first && !trials && ((purchases.flags[i] ?? 0) & PurchaseFlag.trial) !== 0) i -= 1;
  return { day: serial(purchases.day, i), amount: purchases.amount[i] ?? 0 };
}

/** The first group of all, and the first one added in a later purchase. */
function secondGroup({ purchases, shop }: Ledger, person: number): Reason {
  const name = (i: number): string | null => shop.groups[purchases.newGroup[i] ?? -1] ?? null;
  const end = purchases.start[person + 1] ?? 0;
  let i = purchases.start[person] ?? 0;
  while (i < end && (purchases.newGroups[i] ?? 0) === 0) i += 1;
  const firstGroup = name(i);
  do i += 1; while (i < end && (purchases.newGroups[i] ?? 0) === 0);
  return { code: 'secondGroup', values: { firstGroup, group: name(i), day: serial(purchases.day, i) } };
}
