import type { Ledger } from '../../customers/ledger.ts';
import { dormancyOn } from '../../measures/journey/dormancy.ts';
import { stagesOn } from '../../measures/journey/stage.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SerialDay } from '../../shared/brand.ts';
import { reachedKpi } from '../result/kpi.ts';
import type { Kpi } from './campaign.ts';

const GRADES = 5;
const STAGES = 8;

/**
 * What share of people would do it without the campaign: of everybody who stood so many days ago where these people stand now –
 * at the same stage and dormancy –, the share that did it since. Null: nobody stood there.
 *
 * @param people who is to be written to
 * @param stage everybody's today
 * @param grade everybody's dormancy today
 */
export function baseRate(ledger: Ledger, settings: Settings, asOf: SerialDay, kpi: Kpi, days: number, people: ArrayLike<number>, stage: ArrayLike<number>, grade: ArrayLike<number>): number | null {
  const then = (asOf - days) as SerialDay;
  const [stageThen, gradeThen] = [stagesOn(ledger, settings, then).stage, dormancyOn(ledger, settings, then).grade];
  const [stood, did] = [new Int32Array(STAGES * GRADES), new Int32Array(STAGES * GRADES)];
  const cellOf = (stages: ArrayLike<number>, grades: ArrayLike<number>, person: number): number => (stages[person] as number) * GRADES + (grades[person] as number);
  for (let person = 0; person < ledger.people; person++) {
    if ((stageThen[person] as number) === 0 && !knownThen(ledger, person, then)) continue;
    const cell = cellOf(stageThen, gradeThen, person);
    stood[cell]!++;
    if (reachedKpi(ledger, kpi, person, then + 1, days)) did[cell]!++;
  }
  let [known, expected] = [0, 0];
  for (let at = 0; at < people.length; at++) {
    const cell = cellOf(stage, grade, people[at] as number);
    if (stood[cell] === 0) continue;
    known++;
    expected += (did[cell] as number) / (stood[cell] as number);
  }
  return known === 0 ? null : expected / known;
}

/** Whoever came later was not there to do anything. */
function knownThen({ optIns }: Ledger, person: number, day: number): boolean {
  const first = optIns.start[person] as number;
  return first < (optIns.start[person + 1] as number) && (optIns.day[first] as number) <= day;
}
