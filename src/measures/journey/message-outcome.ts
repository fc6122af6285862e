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
 * What followed messages, by group.
 *
 * @param days how long after a message events count, the day after it being the first
 * @param groupOf to which group a message belongs, by its index: from 0 to `groups` − 1
 */
export function messageOutcomes({ purchases, optOuts }: Ledger, asOf: number, { person: people, at }: PastMessages, days: number, groups: number, groupOf: (message: number) => number): Outcome[] {
  const [messages, observed, bought, optedOut] = [new Int32Array(groups), new Int32Array(groups), new Int32Array(groups), new Int32Array(groups)];
  const amount = new Float64Array(groups);
  for (let message = 0; message < at.length; message++) {
    const group = groupOf(message);
    messages[group]!++;
    const [person, day] = [people[message] as number, Math.floor(at[message] as number)];
    if (day + days > asOf) continue;
    observed[group]!++;
    let any = false;
    for (let each = purchases.start[person] as number; each < (purchases.start[person + 1] as number); each++) {
      const on = purchases.day[each] as number;
      if (on <= day || on > day + days) continue;
      any = true;
      amount[group]! += purchases.amount[each] as number;
    }
    if (any) bought[group]!++;
    for (let each = optOuts.start[person] as number; each < (optOuts.start[person + 1] as number); each++) {
      const on = optOuts.day[each] as number;
      if (on <= day || on > day + days) continue;
      optedOut[group]!++;
      break;
    }
  }
  return Array.from({ length: groups }, (_, group) => ({
    messages: messages[group] as number, observed: observed[group] as number, bought: bought[group] as number, amount: amount[group] as number, optedOut: optedOut[group] as number,
  }));
}

/**
 * Groups taken together.
 *
 * @example sumOfOutcomes([]) // { messages: 0, observed: 0, bought: 0, amount: 0, optedOut: 0 }
 */
export function sumOfOutcomes(outcomes: readonly Outcome[]): Outcome {
  const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  return { messages: sum(({ messages }) => messages), observed: sum(({ observed }) => observed), bought: sum(({ bought }) => bought), amount: sum(({ amount }) => amount), optedOut: sum(({ optedOut }) => optedOut) };
}
