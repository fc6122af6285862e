import { NEVER, type Subscriptions } from '../../customers/ledger.ts';

/** What one person's subscriptions say on one day. One object serves everybody in turn. */
export class SubscriptionOn {
  /** One is running: startDay ≤ day < endDay. */
  active = false;
  /** One was started by that day, running or not. */
  started = false;
  /** The start of the longest-running of those running; NEVER: none runs. */
  start = NEVER;
  /** The shortest cycle of those running, days. */
  cycle = 0;

  /** @param unknownCycle days to assume where the cycle is not known (0) */
  read({ start, startDay, endDay, cycleDays }: Subscriptions, person: number, day: number, unknownCycle: number): void {
    this.active = false;
    this.started = false;
    this.start = NEVER;
    this.cycle = 0;
    const end = start[person + 1] ?? 0;
    for (let i = start[person] ?? 0; i < end; i += 1) {
      const from = startDay[i] ?? NEVER;
      if (from > day) continue;
      this.started = true;
      if ((endDay[i] ?? NEVER) <= day) continue;
      const given = cycleDays[i] ?? 0;
      const cycle = given > 0 ? given : unknownCycle;
      this.cycle = this.active ? Math.min(this.cycle, cycle) : cycle;
      this.start = Math.min(this.start, from);
      this.active = true;
    }
  }
}
