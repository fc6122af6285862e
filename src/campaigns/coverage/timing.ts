import type { Ledger } from '../../customers/ledger.ts';
import type { Lift } from '../../measures/campaign/lift.ts';
import { stratifiedLift } from '../../measures/campaign/stratified-lift.ts';
import { auditMessages, type MessageAudit } from '../../measures/journey/message-audit.ts';
import { messageOutcomes, sumOfOutcomes, type Outcome } from '../../measures/journey/message-outcome.ts';
import { STAGES } from '../../measures/journey/stage-flag.ts';
import type { Settings } from '../../settings/settings.ts';
import { measureKinds, type MeasureKind } from '../plan/measure-kinds.ts';
import type { SentMessages } from './sent-messages.ts';

/** Messages of one kind: sent in time, too early, and such as should not have been sent. */
export interface TimedKind {
  readonly kind: MeasureKind | null;
  readonly outcomes: readonly [inTime: Outcome, early: Outcome, never: Outcome];
  /**
   * What share of those sent in time bought, less that of those sent too early, among messages of the same kind to people at the
   * same stage: those who buy often are written to often, and would buy anyway. Null: nothing to compare. No proof even so.
   */
  readonly difference: Lift | null;
  /** Yen that those sent too early bought less than the others of their kind and stage, all of them together; NaN: not known. Below zero they bought more. */
  readonly cost: number;
}

export interface Timing {
  readonly audit: MessageAudit;
  readonly all: TimedKind;
  /** Kinds with a message at all, those most often too early first. */
  readonly kinds: readonly TimedKind[];
}

const VERDICTS = 3;
/** Kinds that are told, and one for those that are not. */
const KINDS = measureKinds.length + 1;

/**
 * 配信の時期: what the guard would have said to each message on its day, and what was bought afterwards beside those who were left to wait.
 *
 * @param days how long purchases after a message count
 */
export function timingOf(ledger: Ledger, settings: Settings, asOf: number, sent: SentMessages, days: number): Timing {
  const audit = auditMessages(ledger, settings, sent);
  const groupOf = (message: number): number => (((sent.kind[message] as number) + 1) * STAGES + (sent.stage[message] as number)) * VERDICTS + (audit.verdict[message] as number);
  const outcomes = messageOutcomes(ledger, asOf, sent, days, KINDS * STAGES * VERDICTS, groupOf);
  const strata = Array.from({ length: KINDS * STAGES }, (_, stratum): Stratum => [outcomeAt(outcomes, stratum, 0), outcomeAt(outcomes, stratum, 1), outcomeAt(outcomes, stratum, 2)]);
  const kinds = Array.from({ length: KINDS }, (_, at) => timed(measureKinds[at - 1] ?? null, strata.slice(at * STAGES, (at + 1) * STAGES)))
    .filter((kind) => messagesIn(kind) > 0)
    .sort((a, b) => b.outcomes[1].messages - a.outcomes[1].messages || messagesIn(b) - messagesIn(a));
  return { audit, all: timed(null, strata), kinds };
}

/** Messages of one kind to people at one stage, by what the guard says of them. */
type Stratum = TimedKind['outcomes'];

function outcomeAt(outcomes: readonly Outcome[], stratum: number, verdict: number): Outcome {
  return outcomes[stratum * VERDICTS + verdict] ?? sumOfOutcomes([]);
}

function timed(kind: MeasureKind | null, strata: readonly Stratum[]): TimedKind {
  return {
    kind,
    outcomes: [sumOfOutcomes(strata.map(([inTime]) => inTime)), sumOfOutcomes(strata.map(([, early]) => early)), sumOfOutcomes(strata.map(([, , never]) => never))],
    difference: stratifiedLift(strata.map(([inTime, early]) => [armOf(inTime), armOf(early)])),
    cost: costOf(strata),
  };
}

function armOf({ observed, bought }: Outcome): { readonly people: number; readonly buyers: number } {
  return { people: observed, buyers: bought };
}

function costOf(strata: readonly Stratum[]): number {
  const both = strata.filter(([inTime, early]) => inTime.observed > 0 && early.observed > 0);
  return both.length === 0 ? NaN : both.reduce((sum, [inTime, early]) => sum + (inTime.amount / inTime.observed) * early.observed - early.amount, 0);
}

function messagesIn({ outcomes }: TimedKind): number {
  return outcomes.reduce((sum, { messages }) => sum + messages, 0);
}
