import type { Ledger } from '../../customers/ledger.ts';
import type { PastMessages } from './message-audit.ts';

/** What followed messages; not a proof of their effect, since nobody drew lots for who was left to wait. */
export interface Outcome {
  readonly messages: number;
  /** Messages followed for the whole time up to the day: only these count below. */
  readonly observed: number;
  /** Those followed by a purchase. */
  readonly bought: number;
  /** Yen of the purchases that followed, each counted for every message that it followed. */
  readonly amount: number;
  /** Those after which the person wished for no more. */
  readonly optedOut: number;
}

/**
 * What followed some of the messages.
 *
 * @param days how long after a message events count, the day after it being the first
 * @param which whether a message, by its index, is asked about
 */
export function messageOutcome({ purchases, optOuts }: Ledger, asOf: number, { person: people, at }: PastMessages, days: number, which: (message: number) => boolean): Outcome {
  let [messages, observed, bought, amount, optedOut] = [0, 0, 0, 0, 0];
  at.forEach((moment, message) => {
    if (!which(message)) return;
    messages++;
    const [person, day] = [people[message] as number, Math.floor(moment)];
    if (day + days > asOf) return;
    observed++;
    const after = (on: number): boolean => on > day && on <= day + days;
    let any = false;
    for (let each = purchases.start[person] as number; each < (purchases.start[person + 1] as number); each++) {
      if (!after(purchases.day[each] as number)) continue;
      any = true;
      amount += purchases.amount[each] as number;
    }
    if (any) bought++;
    for (let each = optOuts.start[person] as number; each < (optOuts.start[person + 1] as number); each++) {
      if (!after(optOuts.day[each] as number)) continue;
      optedOut++;
      break;
    }
  });
  return { messages, observed, bought, amount, optedOut };
}
