import type { Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SerialDay } from '../../shared/brand.ts';
import type { Dormancy } from './dormancy.ts';
import type { Stages } from './stage.ts';
import { NextReader } from './next-reader.ts';

/** The next action (次の一手) for everybody, by person. */
export interface NextActions {
  /** Index into `actions`. */
  readonly action: Uint8Array;
  /** 0 可, 1 待つ, 2 不可. */
  readonly verdict: Uint8Array;
  /** The day from which it may be done: `asOf` for 可, the unlock day for 待つ; -1: something must happen first, or 不可. */
  readonly from: Int32Array;
}

/**
 * The next action for everybody: the first one the guard allows in the list that fits. An open complaint comes first, then
 * the dormancy's list, then what leads to skipped stages, then the stage's own (DOMAIN §5).
 *
 * @param stages of the same day
 * @param dormancy of the same day
 * @example actions[nextActions(ledger, defaultSettings, asOf, stages, dormancy).action[0] ?? 0] // 'points'
 */
export function nextActions(ledger: Ledger, settings: Settings, asOf: SerialDay, stages: Stages, dormancy: Dormancy): NextActions {
  const action = new Uint8Array(ledger.people);
  const verdict = new Uint8Array(ledger.people);
  const from = new Int32Array(ledger.people);
  const reader = new NextReader(ledger, settings, asOf, stages, dormancy);
  for (let person = 0; person < ledger.people; person += 1) {
    const next = reader.read(person);
    action[person] = next.action;
    verdict[person] = next.kind;
    from[person] = next.from;
  }
  return { action, verdict, from };
}
