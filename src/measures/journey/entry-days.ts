import { NEVER, type Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import { firstDayOf } from './first-day-of.ts';
import { groupsOn, launchesOf } from './launches.ts';
import { Progress } from './progress.ts';
import { STAGES } from './stage-flag.ts';
import { hasWholeShop } from './whole-shop.ts';

/**
 * The first day on which each stage's own rule was satisfied, for one person after the other. The rules are taken one by
 * one: a first order that is a subscription enters 2 and 4 on one day, and 3 later or never. Stage 1 is entered only by
 * somebody who has not bought before that day.
 */
export class EntryDays {
  /** Serial days by stage; NEVER: not by `asOf`. Stage 0 has none (0). */
  readonly days = new Int32Array(STAGES);
  private readonly ledger: Ledger;
  private readonly settings: Settings;
  private readonly asOf: number;
  private readonly launches: Int32Array;
  /** The days from which the shop has enough groups for each form of the rule for stage 6. */
  private readonly formFrom: Int32Array;
  private readonly progress: Progress;

  constructor(ledger: Ledger, settings: Settings, asOf: number) {
    this.ledger = ledger;
    this.settings = settings;
    this.asOf = asOf;
    this.launches = launchesOf(ledger.shop);
    this.progress = new Progress(ledger.purchases, ledger.shop.subscriptionsFrom, settings.stages);
    const { narrowShopGroups, coverageFewGroups } = settings.stages;
    this.formFrom = Int32Array.of(0, narrowShopGroups, coverageFewGroups).map((groups) => this.launches[groups] ?? NEVER);
  }

  read(person: number): void {
    const { ledger, days, asOf } = this;
    days.fill(NEVER);
    days[0] = 0;
    this.enter(4, this.firstSubscribed(person));
    this.readPurchases(person);
    const known = Math.min(firstDayOf(ledger.requests, person), firstDayOf(ledger.optIns, person));
    if (known <= asOf && known <= (days[2] ?? NEVER)) this.enter(1, known);
    const referral = firstDayOf(ledger.referrals, person);
    if (referral <= asOf && (days[3] ?? NEVER) < NEVER) this.enter(7, Math.max(referral, days[3] ?? NEVER));
  }

  private enter(stage: number, day: number): void {
    if (day < (this.days[stage] ?? NEVER)) this.days[stage] = day;
  }

  private readPurchases(person: number): void {
    const { progress, asOf } = this;
    const { purchases, shop } = this.ledger;
    const end = purchases.start[person + 1] ?? 0;
    progress.begin(purchases.start[person] ?? 0);
    for (let i = purchases.start[person] ?? 0; i < end; i += 1) {
      const day = purchases.day[i] ?? NEVER;
      if (day > asOf) return;
      progress.add(i);
      this.enter(2, day);
      if (progress.purchases >= 2) this.enter(3, day);
      const next = i + 1 < end ? (purchases.day[i + 1] ?? NEVER) : NEVER;
      if (next === day) continue;
      if (day < (this.days[4] ?? NEVER) && day < shop.subscriptionsFrom && progress.regular) this.enter(4, day);
      if (progress.purchases >= 2 && progress.secondGroup) this.enter(5, day);
      if ((this.days[6] ?? NEVER) === NEVER) this.enter(6, this.wholeShopFrom(day, Math.min(asOf, next - 1)));
    }
  }

  /**
   * The first day from `from` to `to`, without purchases between, on which stage 6 holds. A launch changes it, and not
   * only for the worse: a fifth group turns "all of them" into "a share". Within each form of the rule fewer groups are
   * easier, so the first count of each form is enough to look at.
   */
  private wholeShopFrom(from: number, to: number): number {
    const { stages } = this.settings;
    // Without enough purchases only the form for a narrow shop could hold, and that shop has more groups by now.
    if (this.progress.purchases < stages.regularPurchases && from >= (this.formFrom[1] ?? NEVER)) return NEVER;
    for (const formFrom of this.formFrom) {
      const day = Math.max(from, formFrom);
      if (day <= to && hasWholeShop(this.progress, groupsOn(this.launches, day), stages)) return day;
    }
    return NEVER;
  }

  /** The first day a subscription ran; one cancelled on its first day never did. */
  private firstSubscribed(person: number): number {
    const { start, startDay, endDay } = this.ledger.subscriptions;
    const end = start[person + 1] ?? 0;
    let first = NEVER;
    for (let i = start[person] ?? 0; i < end; i += 1) {
      const from = startDay[i] ?? NEVER;
      if (from <= this.asOf && from < (endDay[i] ?? NEVER)) first = Math.min(first, from);
    }
    return first;
  }
}
