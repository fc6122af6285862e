import type { Ledger } from '../../customers/ledger.ts';
import { answeredNps, type AnsweredNps, type Grouping } from './answered-nps.ts';
import { expectationsOf, type Expectation } from './expectations.ts';

/** What customers answered, as of a day. */
export interface Loyalty {
  readonly nps: AnsweredNps;
  /** In the order of `expectationClasses`. */
  readonly expectations: readonly Expectation[];
}

export function loyaltyOf(ledger: Ledger, asOf: number, stage: Grouping, rank: Grouping): Loyalty {
  return { nps: answeredNps(ledger, asOf, stage, rank), expectations: expectationsOf(ledger, asOf) };
}

/** Whether anybody said how likely they are to recommend the shop, or how it met what they expected. */
export function hasAnswers({ nps, expectations }: Loyalty): boolean {
  return nps.everybody.answers > 0 || expectations.some(({ people }) => people > 0);
}
