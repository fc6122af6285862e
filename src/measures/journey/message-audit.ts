import { NEVER, type Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SerialDay } from '../../shared/brand.ts';
import { dormancyCuts } from './dormancy-cuts.ts';
import { GuardReader } from './guard/guard-reader.ts';
import { Kind, ruleCodes, type RuleCode } from './guard/judgement.ts';

/** Messages that were sent, with what they were for, as columns. */
export interface PastMessages {
  readonly person: Int32Array;
  /** Serial day with the time as its fraction. */
  readonly at: Float64Array;
  /** Index into `actions`. */
  readonly action: Uint8Array;
}

/** What the guard would have said to a past message log, and what came of it. */
export interface MessageAudit {
  /** By message: 0 可, 1 待つ (sent too early), 2 不可. */
  readonly verdict: Uint8Array;
  /** How many messages each rule spoke against. */
  readonly byRule: Readonly<Record<RuleCode, number>>;
  /** By verdict: messages sent in time, too early, and those that should never have been sent. */
  readonly outcomes: readonly [Outcome, Outcome, Outcome];
}

/** What followed the messages; not a proof of their effect, since nobody drew lots for who was left to wait. */
export interface Outcome {
  readonly messages: number;
  /** Messages followed for the whole time before `asOf`: only these count below. */
  readonly observed: number;
  /** Those followed by a purchase. */
  readonly bought: number;
  /** Yen of the purchases that followed. */
  readonly amount: number;
}

/**
 * Judges each message of a log on the day it was sent, by what had happened up to the day before (nobody knows whether an
 * order of the same day came first) and by the messages before it.
 *
 * @param days how long after a message purchases count, the day after it being the first
 * @example auditMessages(ledger, defaultSettings, asOf, log, 30).outcomes[1].messages // 214 were sent too early
 */
export function auditMessages(ledger: Ledger, settings: Settings, asOf: SerialDay, log: PastMessages, days: number): MessageAudit {
  const verdict = new Uint8Array(log.at.length);
  const spoke = new Int32Array(ruleCodes.length);
  const outcomes = [new Tally(), new Tally(), new Tally()] as const;
  const order = log.at.map((_, i) => i).sort((a, b) => (log.at[a] ?? 0) - (log.at[b] ?? 0));
  let reader: GuardReader | null = null;
  let readerDay = Number.NaN;
  for (const i of order) {
    const at = log.at[i] ?? NEVER;
    const day = Math.floor(at);
    const person = log.person[i] ?? 0;
    if (reader === null || day !== readerDay) {
      readerDay = day;
      reader = new GuardReader(ledger, settings, day, day - 1, dormancyCuts(ledger, settings, day - 1));
    }
    const judgement = reader.read(person, log.action[i] ?? 0, at);
    verdict[i] = judgement.kind;
    for (let rule = 0; rule < spoke.length; rule += 1) if ((judgement.rules & (1 << rule)) !== 0) spoke[rule] = (spoke[rule] ?? 0) + 1;
    const outcome = judgement.kind === Kind.ok ? outcomes[0] : judgement.kind === Kind.wait ? outcomes[1] : outcomes[2];
    outcome.add(ledger, person, day, days, asOf);
  }
  const byRule = Object.fromEntries(ruleCodes.map((rule, i) => [rule, spoke[i] ?? 0])) as Record<RuleCode, number>;
  return { verdict, byRule, outcomes: [outcomes[0].sum(), outcomes[1].sum(), outcomes[2].sum()] };
}

class Tally {
  private messages = 0;
  private observed = 0;
  private bought = 0;
  private amount = 0;

  add({ purchases }: Ledger, person: number, day: number, days: number, asOf: number): void {
    this.messages += 1;
    if (day + days > asOf) return;
    this.observed += 1;
    let bought = false;
    const end = purchases.start[person + 1] ?? 0;
    for (let i = purchases.start[person] ?? 0; i < end; i += 1) {
      const on = purchases.day[i] ?? NEVER;
      if (on <= day || on > day + days) continue;
      bought = true;
      this.amount += purchases.amount[i] ?? 0;
    }
    if (bought) this.bought += 1;
  }

  sum(): Outcome {
    return { messages: this.messages, observed: this.observed, bought: this.bought, amount: this.amount };
  }
}
