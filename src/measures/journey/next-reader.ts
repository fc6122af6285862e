import { NEVER, type Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import { countUntil } from './count-until.ts';
import type { Dormancy } from './dormancy.ts';
import { Grade } from './dormancy-grade.ts';
import { DormancyReader } from './dormancy-reader.ts';
import { DAY_SECONDS, type Standing } from './guard/standing.ts';
import { StandingReader } from './guard/standing-reader.ts';
import { groupsOn, launchesOf } from './launches.ts';
import { indexed, NextChooser, type IndexedList } from './next-chooser.ts';
import { dormancyLists, openComplaintList, settledComplaintList, skippedLists, stageLists, type Occasion } from './next-lists.ts';
import type { Stages } from './stage.ts';
import { StageFlag } from './stage-flag.ts';
import { subscriptionWait } from './subscription-wait.ts';

/** Finds the next action of one person after the other. */
export class NextReader {
  private readonly ledger: Ledger;
  private readonly settings: Settings;
  private readonly day: number;
  private readonly stages: Stages;
  private readonly dormancy: Dormancy;
  private readonly groups: number;
  private readonly subscriptions: boolean;
  private readonly standings: StandingReader;
  private readonly lapses: DormancyReader;
  private readonly chooser: NextChooser;
  private readonly firstWait: number;
  private readonly stageLists = stageLists.map(indexed);
  private readonly skippedLists = skippedLists.map(indexed);
  private readonly dormancyLists = dormancyLists.map(indexed);
  private readonly openComplaint = indexed(openComplaintList);
  private readonly settledComplaint = indexed(settledComplaintList);
  private person = 0;
  private flags = 0;

  constructor(ledger: Ledger, settings: Settings, day: number, stages: Stages, dormancy: Dormancy) {
    this.ledger = ledger;
    this.settings = settings;
    this.day = day;
    this.stages = stages;
    this.dormancy = dormancy;
    this.groups = groupsOn(launchesOf(ledger.shop), day);
    this.subscriptions = ledger.shop.subscriptionsFrom <= day;
    this.standings = new StandingReader(ledger, settings, day, day);
    this.lapses = new DormancyReader(ledger, settings);
    this.chooser = new NextChooser(settings);
    this.firstWait = subscriptionWait(settings.guard);
  }

  /** The result is overwritten by the next call. */
  read(person: number): Readonly<NextChooser> {
    const { chooser, dormancy } = this;
    const stage = this.stages.stage[person] ?? 0;
    const missing = this.stages.missing[person] ?? 0;
    const grade = dormancy.grade[person] ?? Grade.none;
    const standing = this.standings.read(person, stage, grade, dormancy.quietFrom[person] ?? NEVER);
    this.person = person;
    this.flags = this.stages.flags[person] ?? 0;
    chooser.begin();
    if (standing.openComplaint) {
      this.walk(this.openComplaint, standing);
      return chooser;
    }
    if (this.day < standing.complaintClosed + this.settings.guard.complaintDays && standing.complaintClosed < NEVER) {
      if (this.walk(this.settledComplaint, standing)) return chooser;
    }
    if (this.walk(this.dormancyLists[grade] ?? [], standing) || grade === Grade.lapsed) return chooser;
    for (let skipped = 3; skipped < stage; skipped += 1) {
      if ((missing & (1 << skipped)) !== 0 && this.walk(this.skippedLists[skipped] ?? [], standing)) return chooser;
    }
    this.walk(this.stageLists[stage] ?? [], standing);
    return chooser;
  }

  private walk(list: IndexedList, standing: Readonly<Standing>): boolean {
    for (const proposal of list) {
      if (this.fits(proposal.while, standing) && this.chooser.offer(proposal.action, standing)) return true;
    }
    return false;
  }

  private fits(occasion: Occasion, standing: Readonly<Standing>): boolean {
    const { day } = this;
    const { subscriptionWaitDays } = this.settings.guard;
    switch (occasion) {
      case 'always': return true;
      case 'fresh': return day < this.lastContact() + subscriptionWaitDays;
      case 'beforeArrival': return day <= standing.lastDelivered;
      case 'settlingIn': return day < standing.lastDelivered + subscriptionWaitDays;
      case 'beforeSubscribing': return day < standing.firstDelivered + this.firstWait;
      case 'canSubscribe': return this.subscriptions && !standing.subscribed;
      case 'subscribed': return standing.subscribed;
      case 'justAfter': return (this.flags & StageFlag.justAfter) !== 0;
      case 'groupsLeft': return this.groups === 0 || this.boughtGroups() < this.groups;
      case 'discounts': return standing.stage < 7;
      case 'unwritten': return !this.writtenSinceLapse(standing);
      case 'written': return this.writtenSinceLapse(standing);
    }
  }

  /** The day of the last request or opt-in. */
  private lastContact(): number {
    let last = Number.NEGATIVE_INFINITY;
    for (const events of [this.ledger.requests, this.ledger.optIns]) {
      const count = countUntil(events, this.person, this.day);
      if (count > 0) last = Math.max(last, events.day[(events.start[this.person] ?? 0) + count - 1] ?? 0);
    }
    return last;
  }

  private boughtGroups(): number {
    const { purchases } = this.ledger;
    const first = purchases.start[this.person] ?? 0;
    const end = first + countUntil(purchases, this.person, this.day);
    let bought = 0;
    for (let i = first; i < end; i += 1) bought += purchases.newGroups[i] ?? 0;
    return bought;
  }

  private writtenSinceLapse(standing: Readonly<Standing>): boolean {
    if (standing.lastMessage === Number.NEGATIVE_INFINITY) return false;
    this.lapses.readUntil(this.person, this.day);
    return standing.lastMessage >= this.lapses.firstDayOf(Grade.lapsed, this.day, this.dormancy.cuts) * DAY_SECONDS;
  }
}
