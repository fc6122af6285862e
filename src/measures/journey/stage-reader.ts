import { NEVER, type Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import { countUntil } from './count-until.ts';
import { EntryDays } from './entry-days.ts';
import { isNewSubscriber } from './just-after.ts';
import { latestAnswer } from './latest-answer.ts';
import { groupsOn, launchesOf } from './launches.ts';
import { Progress } from './progress.ts';
import { StageFlag } from './stage-flag.ts';
import { stageBy, type StageFacts } from './stage-rule.ts';
import { SubscriptionOn } from './subscription-on.ts';
import { subscriptionWait } from './subscription-wait.ts';

const PROMOTER = 9;

/** Reads the stage of one person after the other on one day, without making an object for each. */
export class StageReader {
  stage = 0;
  /** Bits of `StageFlag`. */
  flags = 0;
  /** Bit s is set when stage s, from 3 to the one below the person's own, was never satisfied. */
  missing = 0;
  readonly progress: Progress;
  readonly subscription = new SubscriptionOn();
  readonly groups: number;
  readonly subscriptions: boolean;
  private readonly ledger: Ledger;
  private readonly settings: Settings;
  private readonly day: number;
  private readonly entries: EntryDays;
  private readonly firstWait: number;
  private readonly facts: StageFacts;

  constructor(ledger: Ledger, settings: Settings, day: number) {
    this.ledger = ledger;
    this.settings = settings;
    this.day = day;
    this.progress = new Progress(ledger.purchases, ledger.shop.subscriptionsFrom, settings.stages);
    this.entries = new EntryDays(ledger, settings, day);
    this.groups = groupsOn(launchesOf(ledger.shop), day);
    this.subscriptions = ledger.shop.subscriptionsFrom <= day;
    this.firstWait = subscriptionWait(settings.guard);
    this.facts = { known: false, active: false, referrals: 0, groups: this.groups, subscriptions: this.subscriptions };
  }

  read(person: number): void {
    const { ledger, settings, day, subscription } = this;
    this.readPurchases(person);
    subscription.read(ledger.subscriptions, person, day, settings.guard.unitDays);
    this.facts.known = countUntil(ledger.requests, person, day) + countUntil(ledger.optIns, person, day) > 0;
    this.facts.active = subscription.active;
    this.facts.referrals = countUntil(ledger.referrals, person, day);
    this.stage = stageBy(this.progress, this.facts, settings.stages);
    this.missing = this.stage > 3 ? this.missingBelow(person) : 0;
    this.flags = (this.isJustAfter(person) ? StageFlag.justAfter : 0)
      | (this.missing !== 0 ? StageFlag.skipped : 0)
      | (this.stage < 7 && latestAnswer(ledger.surveys, ledger.surveys.nps, person, day) >= PROMOTER ? StageFlag.candidate : 0)
      | (this.facts.referrals > 0 ? StageFlag.referrer : 0)
      | (subscription.started && !subscription.active ? StageFlag.cancelled : 0);
  }

  private readPurchases(person: number): void {
    const { progress, day } = this;
    const { start, day: days } = this.ledger.purchases;
    const first = start[person] ?? 0;
    const end = start[person + 1] ?? 0;
    progress.begin(first);
    for (let i = first; i < end && (days[i] ?? NEVER) <= day; i += 1) progress.add(i);
  }

  private isJustAfter(person: number): boolean {
    if (this.progress.any > 0 && this.day < this.progress.firstDelivered + this.firstWait) return true;
    return isNewSubscriber(this.ledger, this.settings, this.day, person, this.subscription);
  }

  /** A stage the shop cannot give at all is not called skipped. */
  private missingBelow(person: number): number {
    let missing = this.progress.purchases >= 2 ? 0 : 1 << 3;
    if (this.stage > 5 && this.groups > 1 && !(this.progress.purchases >= 2 && this.progress.secondGroup)) missing |= 1 << 5;
    // Purchases and groups only grow: today's tell. Stages 4 and 6 may have been left again: then their first days tell.
    const seeksSubscribed = this.stage > 4 && !this.facts.active && !this.progress.regular;
    const seeksWhole = this.stage > 6 && this.groups > 0;
    if (!seeksSubscribed && !seeksWhole) return missing;
    this.entries.read(person);
    if (seeksSubscribed && this.entries.days[4] === NEVER) missing |= 1 << 4;
    if (seeksWhole && this.entries.days[6] === NEVER) missing |= 1 << 6;
    return missing;
  }
}
