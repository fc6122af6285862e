import { NEVER, type Subscriptions } from '../../customers/ledger.ts';

/** Times during which a person had a subscription, as columns, in order of the person and the start. */
export interface SubscriptionSpells {
  readonly person: Int32Array;
  readonly startDay: Int32Array;
  /** NEVER: still running on the day. */
  readonly endDay: Int32Array;
  /** The shortest of its subscriptions. */
  readonly cycleDays: Int32Array;
}

/**
 * The subscriptions begun by a day, those of one person that overlap or follow on the same day as one: whoever has two at
 * once, or changes to another, is one subscriber who has not left. An end before the start counts as on the same day.
 *
 * @example subscriptionSpells({ start: Int32Array.of(0, 2), startDay: Int32Array.of(10, 40), endDay: Int32Array.of(70, 90), cycleDays: Int32Array.of(60, 30) }, 80).endDay // [2147483647]
 */
export function subscriptionSpells({ start, startDay, endDay, cycleDays }: Subscriptions, asOf: number): SubscriptionSpells {
  const most = startDay.length;
  const [person, from, to, cycle] = [new Int32Array(most), new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  let count = 0;
  for (let who = 0; who + 1 < start.length; who++) {
    const first = count;
    for (let at = start[who] as number; at < (start[who + 1] as number); at++) {
      const begun = startDay[at] as number;
      if (begun > asOf) break;
      const ended = Math.max(begun, endDay[at] as number);
      const end = ended > asOf ? NEVER : ended;
      const days = Math.max(1, cycleDays[at] as number);
      const same = count > first && begun <= (to[count - 1] as number);
      const into = same ? count - 1 : count++;
      person[into] = who;
      from[into] = same ? (from[into] as number) : begun;
      to[into] = same ? Math.max(to[into] as number, end) : end;
      cycle[into] = same ? Math.min(cycle[into] as number, days) : days;
    }
  }
  return { person: person.subarray(0, count), startDay: from.subarray(0, count), endDay: to.subarray(0, count), cycleDays: cycle.subarray(0, count) };
}
