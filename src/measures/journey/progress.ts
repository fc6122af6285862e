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
  firstDelivered = NEVER;
  private readonly all: Purchases;
  private readonly subscriptionsFrom: number;
  private readonly stages: Settings['stages'];
  private gaps = new Int32Array(3);
  private latestBeforeSubscriptions = NONE;
  private isFrequent = false;
  /** The purchases that have not been looked at yet for `frequent`, up to `end`. */
  private unseen = 0;
  private seen = 0;
  private end = 0;

  /** @param subscriptionsFrom the day from which the shop has subscriptions */
  constructor(all: Purchases, subscriptionsFrom: number, stages: Settings['stages']) {
    this.all = all;
    this.subscriptionsFrom = subscriptionsFrom;
    this.stages = stages;
  }

  /** @param first the person's first purchase */
  begin(first: number): void {
    this.any = 0;
    this.purchases = 0;
    this.deliveries = 0;
    this.bought = 0;
    this.secondGroup = false;
    this.firstDelivered = NEVER;
    this.latestBeforeSubscriptions = NONE;
    this.isFrequent = false;
    this.unseen = first;
    this.seen = 0;
    this.end = first;
  }

  /** Takes in purchase `i`, the next of this person's. */
  add(i: number): void {
    const { all } = this;
    const flags = all.flags[i] ?? 0;
    const delivered = all.delivered[i] ?? NEVER;
    const newGroups = all.newGroups[i] ?? 0;
    this.any += 1;
    this.end = i + 1;
    if (delivered < this.firstDelivered) this.firstDelivered = delivered;
    if ((flags & PurchaseFlag.subscription) !== 0) this.deliveries += 1;
    if (newGroups > 0) {
      if (this.bought > 0) this.secondGroup = true;
      this.bought += newGroups;
    }
    if ((flags & PurchaseFlag.trial) !== 0) return;
    this.purchases += 1;
    if (this.purchases >= this.stages.regularPurchases && (all.day[i] ?? 0) < this.subscriptionsFrom) this.latestBeforeSubscriptions = i;
  }

  /** The latest purchases came at even gaps. Kept only up to the day the shop begins subscriptions. */
  get regular(): boolean {
    return this.latestBeforeSubscriptions !== NONE && this.isRegular(this.all, this.latestBeforeSubscriptions, this.stages);
  }

  /** At some time so many purchases fell within so many months as a shop with few groups asks for stage 6. Asked of few shops: worked out only then. */
  get frequent(): boolean {
    const { all, stages } = this;
    for (; !this.isFrequent && this.unseen < this.end; this.unseen += 1) {
      if (((all.flags[this.unseen] ?? 0) & PurchaseFlag.trial) !== 0) continue;
      this.seen += 1;
      if (this.seen < stages.narrowShopPurchases) continue;
      this.isFrequent = (all.day[this.unseen] ?? 0) < monthsLater(dayOfEarlier(all, this.unseen, stages.narrowShopPurchases - 1), stages.narrowShopMonths);
    }
    return this.isFrequent;
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

const NONE = -1;

/** The day of the purchase so many before purchase `i`, not counting trials; there are that many. */
function dayOfEarlier({ day, flags }: Purchases, i: number, before: number): number {
  let k = i;
  for (let left = before; left > 0; ) {
    k -= 1;
    if (((flags[k] ?? 0) & PurchaseFlag.trial) === 0) left -= 1;
  }
  return day[k] ?? 0;
}
