import { PurchaseFlag, type Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SubscriptionOn } from './subscription-on.ts';

/**
 * A subscription is new (直後) until so many deliveries have arrived and so many days have passed since its start.
 *
 * @param subscription what the person's subscriptions say on `day`
 */
export function isNewSubscriber(ledger: Ledger, settings: Settings, day: number, person: number, subscription: SubscriptionOn): boolean {
  if (!subscription.active) return false;
  const { newSubscriptionDays, newSubscriptionDeliveries } = settings.stages;
  if (day < subscription.start + newSubscriptionDays) return true;
  return arrivedDeliveries(ledger, day, person, subscription.start) < newSubscriptionDeliveries;
}

/** Deliveries ordered since `since` that have arrived by `day`. */
export function arrivedDeliveries({ purchases }: Ledger, day: number, person: number, since: number): number {
  const end = purchases.start[person + 1] ?? 0;
  let arrived = 0;
  for (let i = purchases.start[person] ?? 0; i < end; i += 1) {
    const on = purchases.day[i] ?? 0;
    if (on > day) break;
    if (on >= since && (purchases.delivered[i] ?? 0) <= day && ((purchases.flags[i] ?? 0) & PurchaseFlag.subscription) !== 0) arrived += 1;
  }
  return arrived;
}
