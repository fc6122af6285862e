import { NEVER, PurchaseFlag, type Ledger } from '../../customers/ledger.ts';
import { subscriptionSpells } from './subscription-spells.ts';

const YEAR = 365;

/** How long each subscription has lasted, as columns, in order of the person and the start; and how that was counted. */
export interface SubscriptionLives {
  readonly person: Int32Array;
  readonly startDay: Int32Array;
  /** NEVER: still running. */
  readonly endDay: Int32Array;
  /** Deliveries so far. */
  readonly received: Int32Array;
  /** After how many of them enough time has gone by to know whether they left; -1: too young even for leaving before the first. */
  readonly watched: Int32Array;
  /** 1: deliveries counted; 0: worked out as time ÷ days between deliveries. */
  readonly counted: Uint8Array;
  /** Purchases that belong to a delivery counted already. */
  readonly sameRound: number;
  /** Deliveries at a time when no subscription of the person ran. */
  readonly stray: number;
  /** Yen of a delivery, in the last 365 days or, where there was none, ever; NaN: none is recorded. */
  readonly average: number;
}

/**
 * The subscriptions begun by a day and the deliveries received. One that overlaps another of the same person is the same
 * life: nobody is counted twice at one time (`subscriptionSpells`). A delivery is a purchase flagged as one; those less than half
 * the days between deliveries after the last counted one belong to the same round, so that two subscriptions at once, a parcel in
 * two parts or other purchases in a shop that marks no deliveries are not taken for more. Deliveries are worked out from the time
 * (one on the first day, then one each cycle) where none is recorded though a cycle has passed, and where the subscription began before the orders do.
 *
 * Leaving after a delivery counts only once `patience` cycles have gone by since it, for those who left as for those who did
 * not: somebody delivered to yesterday has not yet had the time to leave, and would make the shop look better than it is.
 *
 * @param patience cycles after a delivery until it is known who left, 1 or more
 */
export function subscriptionLives(ledger: Ledger, asOf: number, patience: number): SubscriptionLives {
  const { purchases } = ledger;
  const { person, startDay, endDay, cycleDays } = subscriptionSpells(ledger.subscriptions, asOf);
  const count = person.length;
  const [received, watched, counted] = [new Int32Array(count), new Int32Array(count), new Uint8Array(count)];
  const firstOrder = firstDay(ledger);
  const deliveries = purchases.flags.reduce((sum, flag, at) => sum + ((flag & PurchaseFlag.subscription) !== 0 && (purchases.day[at] as number) <= asOf ? 1 : 0), 0);
  const [recent, ever] = [{ rounds: 0, yen: 0 }, { rounds: 0, yen: 0 }];
  let [sameRound, at] = [0, 0];
  for (let spell = 0; spell < count; spell++) {
    const who = person[spell] as number;
    const [from, end, cycle] = [startDay[spell] as number, endDay[spell] as number, cycleDays[spell] as number];
    const wait = Math.ceil(patience * cycle);
    const last = purchases.start[who + 1] as number;
    if (spell === 0 || person[spell - 1] !== who) at = purchases.start[who] as number;
    let [rounds, known, latest] = [0, 0, -Infinity];
    for (; at < last && (purchases.day[at] as number) <= Math.min(end, asOf); at++) {
      const day = purchases.day[at] as number;
      if (((purchases.flags[at] as number) & PurchaseFlag.subscription) === 0 || (purchases.delivered[at] as number) < from) continue;
      if (day - latest < cycle / 2) {
        sameRound++;
        continue;
      }
      latest = day;
      rounds++;
      if (day + wait <= asOf) known = rounds;
      add(ever, purchases.amount[at] as number);
      if (day > asOf - YEAR) add(recent, purchases.amount[at] as number);
    }
    const until = Math.min(end, asOf + 1);
    const none = rounds === 0 && deliveries > 0 && until - from < cycle;
    counted[spell] = from >= firstOrder && (rounds > 0 || none) ? 1 : 0;
    received[spell] = counted[spell] === 1 ? rounds : Math.ceil((until - from) / cycle);
    const settled = asOf - wait - from;
    if (counted[spell] === 0) known = Math.min(received[spell] as number, Math.floor(settled / cycle) + 1);
    watched[spell] = known > 0 ? known : settled < 0 ? -1 : 0;
  }
  const basis = recent.rounds > 0 ? recent : ever;
  return { person, startDay, endDay, received, watched, counted, sameRound, stray: deliveries - ever.rounds - sameRound, average: basis.rounds === 0 ? NaN : basis.yen / basis.rounds };
}

function add(sum: { rounds: number; yen: number }, yen: number): void {
  sum.rounds++;
  sum.yen += yen;
}

/** Since when orders are recorded, whoever bought. */
function firstDay({ people, purchases, anonymous }: Ledger): number {
  let first = NEVER;
  for (let person = 0; person < people; person++) {
    const at = purchases.start[person] as number;
    if (at < (purchases.start[person + 1] as number)) first = Math.min(first, purchases.day[at] as number);
  }
  return anonymous.day.reduce((least, day) => Math.min(least, day), first);
}
