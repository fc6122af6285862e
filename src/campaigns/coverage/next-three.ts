import type { Dormancy } from '../../measures/journey/dormancy.ts';
import type { Stages } from '../../measures/journey/stage.ts';
import type { NineMeasure } from '../plan/measure-kinds.ts';
import type { CoveredMeasure } from './coverage.ts';

/** Something that is missing, and how many it would be for. */
export interface Proposal {
  readonly measure: NineMeasure;
  readonly stage: number;
  /** People at the stage who are 現役 or 要注意. */
  readonly people: number;
}

const PROPOSED = 3;
const AT_RISK = 1;

/** 次にやる3つ: of the measures that are missing somewhere, those for the most people; each measure once, the stage with the most people first. */
export function nextThree(coverage: readonly CoveredMeasure[], { stage }: Stages, { grade }: Dormancy): Proposal[] {
  const people = new Int32Array(8);
  stage.forEach((at, person) => {
    // Before the first purchase nobody is quiet yet.
    if ((grade[person] as number) <= AT_RISK || at < 2) people[at]!++;
  });
  return coverage
    .flatMap(({ measure, coverage: cells }) => {
      const stages = cells.flatMap((cell, at) => (cell === 'missing' && (people[at] as number) > 0 ? [at] : []));
      const best = stages.sort((a, b) => (people[b] as number) - (people[a] as number) || a - b)[0];
      return best === undefined ? [] : [{ measure, stage: best, people: people[best] as number }];
    })
    .sort((a, b) => b.people - a.people || a.stage - b.stage)
    .slice(0, PROPOSED);
}
