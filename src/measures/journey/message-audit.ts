import { NEVER, type Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import { dormancyCuts } from './dormancy-cuts.ts';
import { GuardReader } from './guard/guard-reader.ts';
import { ruleCodes, type RuleCode } from './guard/judgement.ts';

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
}

/**
 * Judges each message of a log on the day it was sent, by what had happened up to the day before (nobody knows whether an
 * order of the same day came first) and by the messages before it.
 *
 * @example auditMessages(ledger, defaultSettings, log).byRule.G1 // 1: a subscription was offered before the first delivery was used up
 */
export function auditMessages(ledger: Ledger, settings: Settings, log: PastMessages): MessageAudit {
  const verdict = new Uint8Array(log.at.length);
  const spoke = new Int32Array(ruleCodes.length);
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
  }
  const byRule = Object.fromEntries(ruleCodes.map((rule, i) => [rule, spoke[i] ?? 0])) as Record<RuleCode, number>;
  return { verdict, byRule };
}
