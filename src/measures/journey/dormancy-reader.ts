import { NEVER, PurchaseFlag, type Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import type { DormancyCuts } from './dormancy-cuts.ts';
import { daysToGrade, Grade, gradeAt } from './dormancy-grade.ts';
import { OwnGaps } from './own-gaps.ts';
import { SubscriptionOn } from './subscription-on.ts';

/**
 * Follows one person's purchases and tells the dormancy on any later day. Trials count: they are a sign of life.
 * One object serves everybody in turn: `begin`, then `add` and `gradeOn` in order of time.
 */
export class DormancyReader {
  readonly subscription = new SubscriptionOn();
  private readonly ledger: Ledger;
  private readonly settings: Settings;
  private readonly gaps = new OwnGaps();
  private person = 0;
  private last = NEVER;
  private lastDelivered = 0;
  private lastDelivery = 0;
  private ownGap = 0;

  constructor(ledger: Ledger, settings: Settings) {
    this.ledger = ledger;
    this.settings = settings;
  }

  begin(person: number): void {
    this.person = person;
    this.last = NEVER;
    this.lastDelivered = 0;
    this.lastDelivery = 0;
    this.ownGap = 0;
    this.gaps.clear();
  }

  add(i: number): void {
    const { day, delivered, flags } = this.ledger.purchases;
    const on = day[i] ?? 0;
    if (this.last < NEVER) {
      this.gaps.add(on - this.last);
      this.ownGap = this.gaps.typical(this.settings.dormancy.ownGapFloor);
    }
    this.last = on;
    const arrived = delivered[i] ?? on;
    this.lastDelivered = Math.max(this.lastDelivered, arrived);
    if (((flags[i] ?? 0) & PurchaseFlag.subscription) !== 0) this.lastDelivery = Math.max(this.lastDelivery, arrived);
  }

  /** Takes in all purchases of one person up to and including a day. */
  readUntil(person: number, day: number): void {
    this.begin(person);
    const { start, day: days } = this.ledger.purchases;
    const end = start[person + 1] ?? 0;
    for (let i = start[person] ?? 0; i < end && (days[i] ?? NEVER) <= day; i += 1) this.add(i);
  }

  gradeOn(day: number, cuts: DormancyCuts): number {
    const overdueFrom = this.overdueFrom(day);
    if (day < overdueFrom) return Grade.current;
    const ordinary = this.last < NEVER ? gradeAt(day - this.last, this.ownGap, cuts, this.settings.dormancy) : Grade.none;
    if (overdueFrom === NONE) return ordinary;
    return ordinary === Grade.none ? Grade.atRisk : Math.max(Grade.atRisk, ordinary);
  }

  /**
   * The first day on which the grade is at least this bad (1 to 3) if nothing more happens after `day`; it may lie in the
   * past. NEVER: never, since there was no purchase.
   */
  firstDayOf(grade: number, day: number, cuts: DormancyCuts): number {
    const overdueFrom = this.overdueFrom(day);
    const ordinary = this.last < NEVER ? this.last + daysToGrade(grade, this.ownGap, cuts, this.settings.dormancy) : NEVER;
    if (overdueFrom === NONE) return Math.min(NEVER, ordinary);
    return Math.min(NEVER, grade === Grade.atRisk ? overdueFrom : Math.max(overdueFrom, ordinary));
  }

  /**
   * The day from which the running subscription is overdue: more than 1.5 cycles after its last delivery, or after its
   * start where nothing was delivered. A shop that never marks deliveries is judged by all purchases. NONE: none runs.
   */
  private overdueFrom(day: number): number {
    const { subscription, settings } = this;
    subscription.read(this.ledger.subscriptions, this.person, day, settings.guard.unitDays);
    if (!subscription.active) return NONE;
    const since = Math.max(subscription.start, this.lastDelivery > 0 ? this.lastDelivery : this.lastDelivered);
    return since + Math.floor(settings.dormancy.overdueCycles * subscription.cycle + TINY) + 1;
  }
}

/** Before any day: no subscription keeps the grade up. */
const NONE = Number.NEGATIVE_INFINITY;
const TINY = 1e-9;
