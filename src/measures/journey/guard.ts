import type { Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SerialDay } from '../../shared/brand.ts';
import { dormancyCuts, type DormancyCuts } from './dormancy-cuts.ts';
import { actionIndex, type Action } from './guard/action.ts';
import { GuardReader } from './guard/guard-reader.ts';
import { verdictFrom, type Verdict } from './guard/verdict.ts';

export type { Action } from './guard/action.ts';
export type { Verdict } from './guard/verdict.ts';

/** Verdicts on one day, for any person and action. */
export interface Guard {
  verdict(person: number, action: Action): Verdict;
}

/**
 * The timing guard on one day (DOMAIN §5). Events up to and including that day count, nothing later.
 *
 * @param cuts of the dormancy on that day, where they are at hand: with 自動 they cost a pass over all purchases
 * @example guardOn(ledger, defaultSettings, asOf).verdict(0, 'referral') // { kind: 'no', refusals: ['lowNps'], rules: ['G3'] }
 */
export function guardOn(ledger: Ledger, settings: Settings, day: SerialDay, cuts: DormancyCuts = dormancyCuts(ledger, settings, day)): Guard {
  const reader = new GuardReader(ledger, settings, day, day, cuts);
  return { verdict: (person, action) => verdictFrom(reader.read(person, actionIndex(action)), day) };
}

/**
 * May the shop do this towards this person on this day: 可, 待つ with the day from which it may (解禁日), or 不可.
 *
 * @example verdictOn(ledger, defaultSettings, asOf, 0, 'subscribe') // { kind: 'ok', from: 45783, rules: [] }
 */
export function verdictOn(ledger: Ledger, settings: Settings, day: SerialDay, person: number, action: Action): Verdict {
  return guardOn(ledger, settings, day).verdict(person, action);
}
