import { NEVER, type Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import type { DormancyCuts } from './dormancy-cuts.ts';
import { DormancyReader } from './dormancy-reader.ts';
import { firstDayOf } from './first-day-of.ts';
import { groupsOn, launchesOf } from './launches.ts';
import { Progress } from './progress.ts';
import { stageBy, type StageFacts } from './stage-rule.ts';

/** Walks through one person's life from one day to the next, each event once: stage and dormancy on each of the days. */
export class LifeReader {
  stage = 0;
  /** A dormancy `Grade`. */
  grade = 0;
  readonly progress: Progress;
  private readonly ledger: Ledger;
  private readonly settings: Settings;
  private readonly points: Int32Array;
  private readonly groups: Int32Array;
  private readonly dormancy: DormancyReader;
  private readonly facts: StageFacts = { known: false, active: false, referrals: 0, groups: 0, subscriptions: false };
  private person = 0;
  private purchase = 0;
  private knownFrom = NEVER;
  private referredFrom = NEVER;

  /** @param points the days, ascending */
  constructor(ledger: Ledger, settings: Settings, points: Int32Array) {
    this.ledger = ledger;
    this.settings = settings;
    this.points = points;
    this.progress = new Progress(ledger.purchases, ledger.shop.subscriptionsFrom, settings.stages);
    const launches = launchesOf(ledger.shop);
    this.groups = points.map((day) => groupsOn(launches, day));
    this.dormancy = new DormancyReader(ledger, settings);
  }

  begin(person: number): void {
    const { ledger } = this;
    this.person = person;
    this.purchase = ledger.purchases.start[person] ?? 0;
    this.knownFrom = Math.min(firstDayOf(ledger.requests, person), firstDayOf(ledger.optIns, person));
    this.referredFrom = firstDayOf(ledger.referrals, person);
    this.progress.begin(this.purchase);
    this.dormancy.begin(person);
  }

  /** Goes on to a point; points come in order. */
  advance(point: number, cuts: DormancyCuts): void {
    const { facts, settings } = this;
    const { purchases, shop } = this.ledger;
    const day = this.points[point] ?? 0;
    const end = purchases.start[this.person + 1] ?? 0;
    for (; this.purchase < end && (purchases.day[this.purchase] ?? NEVER) <= day; this.purchase += 1) {
      this.progress.add(this.purchase);
      this.dormancy.add(this.purchase);
    }
    this.grade = this.dormancy.gradeOn(day, cuts);
    facts.known = this.knownFrom <= day;
    facts.active = this.dormancy.subscription.active;
    facts.referrals = this.referredFrom <= day ? 1 : 0;
    facts.groups = this.groups[point] ?? 0;
    facts.subscriptions = shop.subscriptionsFrom <= day;
    this.stage = stageBy(this.progress, facts, settings.stages);
  }
}
