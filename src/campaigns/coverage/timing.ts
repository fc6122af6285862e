import type { Ledger } from '../../customers/ledger.ts';
import type { Lift } from '../../measures/campaign/lift.ts';
import { stratifiedLift } from '../../measures/campaign/stratified-lift.ts';
import { auditMessages, type MessageAudit } from '../../measures/journey/message-audit.ts';
import { messageOutcome, type Outcome } from '../../measures/journey/message-outcome.ts';
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

const IN_TIME = 0;
const EARLY = 1;
const NEVER_RIGHT = 2;

/**
 * 配信の時期: what the guard would have said to each message on its day, and what was bought afterwards beside those who were left to wait.
 *
 * @param days how long purchases after a message count
 */
export function timingOf(ledger: Ledger, settings: Settings, asOf: number, sent: SentMessages, days: number): Timing {
  const audit = auditMessages(ledger, settings, sent);
  const of = (verdict: number, which: (message: number) => boolean): Outcome => messageOutcome(ledger, asOf, sent, days, (message) => audit.verdict[message] === verdict && which(message));
  const compared = (kind: number): readonly (readonly [Outcome, Outcome])[] => Array.from({ length: STAGES }, (_, stage) => {
    const alike = (message: number): boolean => sent.kind[message] === kind && sent.stage[message] === stage;
    return [of(IN_TIME, alike), of(EARLY, alike)] as const;
  });
  const timed = (kind: MeasureKind | null, which: (message: number) => boolean, strata: readonly (readonly [Outcome, Outcome])[]): TimedKind => ({
    kind,
    outcomes: [of(IN_TIME, which), of(EARLY, which), of(NEVER_RIGHT, which)],
    difference: stratifiedLift(strata.map(([inTime, early]) => [armOf(inTime), armOf(early)])),
    cost: costOf(strata),
  });
  const codes = [...new Set(sent.kind)];
  const strata = new Map(codes.map((code) => [code, compared(code)]));
  const kinds = codes
    .map((code) => timed(measureKinds[code] ?? null, (message) => sent.kind[message] === code, strata.get(code) ?? []))
    .sort((a, b) => b.outcomes[EARLY].messages - a.outcomes[EARLY].messages || messagesIn(b) - messagesIn(a));
  return { audit, all: timed(null, () => true, [...strata.values()].flat()), kinds };
}

function armOf({ observed, bought }: Outcome): { readonly people: number; readonly buyers: number } {
  return { people: observed, buyers: bought };
}

function costOf(strata: readonly (readonly [Outcome, Outcome])[]): number {
  const both = strata.filter(([inTime, early]) => inTime.observed > 0 && early.observed > 0);
  return both.length === 0 ? NaN : both.reduce((sum, [inTime, early]) => sum + (inTime.amount / inTime.observed) * early.observed - early.amount, 0);
}

function messagesIn({ outcomes }: TimedKind): number {
  return outcomes.reduce((sum, { messages }) => sum + messages, 0);
}
