import type { Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SerialDay } from '../../shared/brand.ts';
import { StageReader } from './stage-reader.ts';

/** The journey of everybody on one day, by person. */
export interface Stages {
  /** 0 to 7. */
  readonly stage: Uint8Array;
  /** Bits of `StageFlag`. */
  readonly flags: Uint8Array;
  /** The lowest stage from 3 up that was never satisfied below the person's own; 0: none was skipped. */
  readonly skipped: Uint8Array;
  /** All of them: bit s for stage s. */
  readonly missing: Uint8Array;
}

/**
 * The stage of everybody on a day: the highest one satisfied, by the events up to and including that day (DOMAIN §5).
 *
 * @example stagesOn(ledger, defaultSettings, asOf).stage // [3, 2]: two purchases, and one
 */
export function stagesOn(ledger: Ledger, settings: Settings, day: SerialDay): Stages {
  const stage = new Uint8Array(ledger.people);
  const flags = new Uint8Array(ledger.people);
  const skipped = new Uint8Array(ledger.people);
  const missing = new Uint8Array(ledger.people);
  const reader = new StageReader(ledger, settings, day);
  for (let person = 0; person < ledger.people; person += 1) {
    reader.read(person);
    stage[person] = reader.stage;
    flags[person] = reader.flags;
    missing[person] = reader.missing;
    skipped[person] = lowestBit(reader.missing);
  }
  return { stage, flags, skipped, missing };
}

function lowestBit(bits: number): number {
  return bits === 0 ? 0 : 31 - Math.clz32(bits & -bits);
}
