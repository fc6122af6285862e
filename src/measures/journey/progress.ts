import { NEVER, PurchaseFlag, type Purchases } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import { monthsLater } from './months-later.ts';

/** What one person's purchases so far prove about the stage. One object serves everybody in turn. */
export class Progress {
  /** Purchases with the trials among them. */
  any = 0;
  /** Purchases without the trials: what the stages count. */
  purchases = 0;
  /** Deliveries of a subscription. */
  deliveries = 0;
  /** Product groups bought. */
  bought = 0;
  /** A second product group came in a later purchase. */
  secondGroup = false;
  /** The latest purchases came at even gaps. Kept only up to the day the shop begins subscriptions. */
  regular = false;
  /** At some time so many purchases fell within so many months as a shop with few groups asks for stage 6. */
  frequent = false;
  firstDelivered = NEVER;
  private gaps = new Int32Array(3);

  clear(): void {
    this.any = 0;
    this.purchases = 0;
    this.deliveries = 0;
    this.bought = 0;
    this.secondGroup = false;
    this.regular = false;
    this.frequent = false;
    this.firstDelivered = NEVER;
  }

  /**
   * Takes in purchase `i`, the next of this person's.
   *
   * @param subscriptionsFrom the day from which the shop has subscriptions
   */
  add(all: Purchases, i: number, subscriptionsFrom: number, stages: Settings['stages']): void {
    const flags = all.flags[i] ?? 0;
    this.any += 1;
    this.firstDelivered = Math.min(this.firstDelivered, all.delivered[i] ?? NEVER);
    if ((flags & PurchaseFlag.subscription) !== 0) this.deliveries += 1;
    const newGroups = all.newGroups[i] ?? 0;
    if (newGroups > 0) {
      if (this.bought > 0) this.secondGroup = true;
      this.bought += newGroups;
    }
    if ((flags & PurchaseFlag.trial) !== 0) return;
    this.purchases += 1;
    const day = all.day[i] ?? 0;
    if (this.purchases >= stages.regularPurchases && day < subscriptionsFrom) this.regular = this.isRegular(all, i, stages);
    if (!this.frequent && this.purchases >= stages.narrowShopPurchases) {
      this.frequent = day < monthsLater(dayOfEarlier(all, i, stages.narrowShopPurchases - 1), stages.narrowShopMonths);
    }
  }

  /** The last gaps are each at most so many times their median. Looks back from purchase `i`. */
  private isRegular({ day, flags }: Purchases, i: number, { regularPurchases, regularGapRatio }: Settings['stages']): boolean {
    const count = regularPurchases - 1;
    if (this.gaps.length !== count) this.gaps = new Int32Array(count);
    const { gaps } = this;
    let filled = 0;
    let later = day[i] ?? 0;
    for (let k = i - 1; filled < count; k -= 1) {
      if (((flags[k] ?? 0) & PurchaseFlag.trial) !== 0) continue;
      const gap = later - (day[k] ?? 0);
      let place = filled;
      for (; place > 0 && (gaps[place - 1] ?? 0) > gap; place -= 1) gaps[place] = gaps[place - 1] ?? 0;
      gaps[place] = gap;
      filled += 1;
      later = day[k] ?? 0;
    }
    const middle = count >>> 1;
    const upper = gaps[middle] ?? 0;
    const median = count % 2 === 1 ? upper : ((gaps[middle - 1] ?? 0) + upper) / 2;
    return (gaps[count - 1] ?? 0) <= regularGapRatio * median;
  }
}

/** The day of the purchase so many before purchase `i`, not counting trials; there are that many. */
function dayOfEarlier({ day, flags }: Purchases, i: number, before: number): number {
  let k = i;
  for (let left = before; left > 0; ) {
    k -= 1;
    if (((flags[k] ?? 0) & PurchaseFlag.trial) === 0) left -= 1;
  }
  return day[k] ?? 0;
}
