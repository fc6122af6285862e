import { NEVER, PurchaseFlag, type Ledger } from '../../../customers/ledger.ts';
import type { Settings } from '../../../settings/settings.ts';
import { countUntil } from '../count-until.ts';
import { latestAnswer } from '../latest-answer.ts';
import { SubscriptionOn } from '../subscription-on.ts';
import { DAY_SECONDS, NEVER_SENT, type Standing } from './standing.ts';

/** Reads the standing of one person after the other on one day. Stage and dormancy are given, the rest is in the ledger. */
export class StandingReader {
  readonly standing: Standing;
  private readonly ledger: Ledger;
  private readonly settings: Settings;
  private readonly known: number;
  private readonly subscription = new SubscriptionOn();

  /**
   * @param day the day to be judged
   * @param known events count up to and including this day
   */
  constructor(ledger: Ledger, settings: Settings, day: number, known: number) {
    this.ledger = ledger;
    this.settings = settings;
    this.known = known;
    this.standing = {
      day, stage: 0, grade: 0, quietFrom: NEVER, purchases: 0, anyPurchases: 0, firstDelivered: NEVER, lastDelivered: 0, lastFullPrice: NEVER,
      subscribed: false, subscribedSince: NEVER, everSubscribed: false, settledDelivery: NEVER, nps: Number.NaN, gap: Number.NaN,
      openComplaint: false, complaintClosed: NEVER, optedOut: false, lastMessage: NEVER_SENT, fillingMessage: NEVER_SENT, moment: 0,
    };
  }

  /**
   * @param moment only messages before this moment count, and it is the moment judged (serial day with its fraction); NaN:
   *   all messages up to the end of the day count
   */
  read(person: number, stage: number, grade: number, quietFrom: number, moment: number = Number.NaN): Readonly<Standing> {
    const { standing, ledger, known } = this;
    standing.stage = stage;
    standing.grade = grade;
    standing.quietFrom = quietFrom;
    this.readSubscription(person);
    this.readPurchases(person);
    standing.nps = latestAnswer(ledger.surveys, ledger.surveys.nps, person, known);
    standing.gap = latestAnswer(ledger.surveys, ledger.surveys.gap, person, known);
    standing.optedOut = countUntil(ledger.optOuts, person, known) > 0;
    this.readComplaints(person);
    this.readMessages(person, moment);
    return standing;
  }

  private readSubscription(person: number): void {
    const { standing, subscription, settings } = this;
    subscription.read(this.ledger.subscriptions, person, this.known, settings.guard.unitDays);
    standing.subscribed = subscription.active;
    standing.subscribedSince = subscription.start;
    standing.everSubscribed = subscription.started;
  }

  private readPurchases(person: number): void {
    const { standing, known } = this;
    const { crossSellDeliveries } = this.settings.guard;
    const { start, day: days, delivered, flags } = this.ledger.purchases;
    standing.purchases = 0;
    standing.anyPurchases = 0;
    standing.firstDelivered = NEVER;
    standing.lastDelivered = 0;
    standing.lastFullPrice = NEVER;
    standing.settledDelivery = crossSellDeliveries > 0 ? NEVER : 0;
    let deliveries = 0;
    let latestDelivery = 0;
    const end = start[person + 1] ?? 0;
    for (let i = start[person] ?? 0; i < end; i += 1) {
      const on = days[i] ?? NEVER;
      if (on > known) break;
      const flag = flags[i] ?? 0;
      const arrives = delivered[i] ?? on;
      standing.anyPurchases += 1;
      if ((flag & PurchaseFlag.trial) === 0) standing.purchases += 1;
      standing.firstDelivered = Math.min(standing.firstDelivered, arrives);
      standing.lastDelivered = Math.max(standing.lastDelivered, arrives);
      if ((flag & PurchaseFlag.fullPrice) !== 0) standing.lastFullPrice = on;
      if ((flag & PurchaseFlag.subscription) === 0 || on < standing.subscribedSince) continue;
      deliveries += 1;
      latestDelivery = Math.max(latestDelivery, arrives);
      if (deliveries === crossSellDeliveries) standing.settledDelivery = latestDelivery;
    }
  }

  private readComplaints(person: number): void {
    const { standing, known } = this;
    const { start, day: days, closed } = this.ledger.complaints;
    standing.openComplaint = false;
    standing.complaintClosed = NEVER;
    const end = start[person + 1] ?? 0;
    for (let i = start[person] ?? 0; i < end && (days[i] ?? NEVER) <= known; i += 1) {
      const settled = closed[i] ?? NEVER;
      if (settled > known) standing.openComplaint = true;
      else if (standing.complaintClosed === NEVER || settled > standing.complaintClosed) standing.complaintClosed = settled;
    }
  }

  private readMessages(person: number, moment: number): void {
    const { standing } = this;
    const { start, at } = this.ledger.messages;
    const first = start[person] ?? 0;
    const before = Number.isNaN(moment) ? standing.day + 1 : moment;
    let next = start[person + 1] ?? 0;
    while (next > first && (at[next - 1] ?? 0) >= before) next -= 1;
    const filling = next - Math.max(1, this.settings.guard.messagesPerWeek);
    standing.lastMessage = next > first ? seconds(at[next - 1] ?? 0) : NEVER_SENT;
    standing.fillingMessage = filling >= first ? seconds(at[filling] ?? 0) : NEVER_SENT;
    standing.moment = Number.isNaN(moment) ? Math.max(standing.day * DAY_SECONDS, standing.lastMessage) : seconds(moment);
  }
}

function seconds(serial: number): number {
  return Math.round(serial * DAY_SECONDS);
}
