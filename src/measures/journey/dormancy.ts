import type { Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SerialDay } from '../../shared/brand.ts';
import { dormancyCuts, type DormancyCuts } from './dormancy-cuts.ts';
import { Grade } from './dormancy-grade.ts';
import { DormancyReader } from './dormancy-reader.ts';

export { Grade } from './dormancy-grade.ts';

/** How quiet everybody has become, by person. */
export interface Dormancy {
  /** A `Grade`: 0 現役, 1 要注意, 2 休眠, 3 離脱, 4 no purchase yet. */
  readonly grade: Uint8Array;
  /** The day from which the person is no longer 現役 if nothing more happens (may be past); NEVER: no purchase yet. */
  readonly quietFrom: Int32Array;
  readonly cuts: DormancyCuts;
}

/**
 * The dormancy of everybody on a day (DOMAIN §5), by the events up to and including that day.
 *
 * @example dormancyOn(ledger, defaultSettings, asOf).grade // [0, 1]: 現役, 要注意
 */
export function dormancyOn(ledger: Ledger, settings: Settings, day: SerialDay): Dormancy {
  const cuts = dormancyCuts(ledger, settings, day);
  const grade = new Uint8Array(ledger.people);
  const quietFrom = new Int32Array(ledger.people);
  const reader = new DormancyReader(ledger, settings);
  for (let person = 0; person < ledger.people; person += 1) {
    reader.readUntil(person, day);
    grade[person] = reader.gradeOn(day, cuts);
    quietFrom[person] = reader.firstDayOf(Grade.atRisk, day, cuts);
  }
  return { grade, quietFrom, cuts };
}
