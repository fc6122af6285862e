import type { Told } from '../../customers/writings.ts';
import { correlationOf, type Correlation } from './correlation.ts';
import { npsClass, type NpsClass } from './nps-counts.ts';

const BEST = 10;
/** Below so many answers items are not ranked. */
export const FEWEST_TO_RANK = 30;

export interface Answer {
  readonly nps: number;
  readonly items: readonly (readonly [item: string, score: number])[];
}

/** One of the shop's own questions beside the willingness to recommend. */
export interface Driver {
  readonly item: string;
  /** People who answered both. */
  readonly answers: number;
  /** Its mean among those who speak well of the shop, neither, and ill; NaN: nobody. */
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** With the answer from 0 to 10; null: too few, or all alike. */
  readonly correlation: Correlation | null;
}

/**
 * How the shop's own questions go together with the willingness to recommend, everybody once an item by their latest answer that has
 * both. Items from `FEWEST_TO_RANK` answers on come first, the strongest first; of the others those with more answers. An item
 * with any answer beyond 10 is no rating and left out. It goes together; what an item would change if it were better, only trying tells.
 */
export function driversOf({ start, day, fact }: Told<Answer>, asOf: number): Driver[] {
  const pairs = new Map<string, { readonly scores: number[]; readonly nps: number[]; lastPerson: number }>();
  const noRatings = new Set<string>();
  for (let person = 0; person + 1 < start.length; person++) {
    for (let at = (start[person + 1] as number) - 1; at >= (start[person] as number); at--) {
      if ((day[at] as number) > asOf) continue;
      const { nps, items } = fact[at] as Answer;
      for (const [item, score] of items) {
        const own = pairs.get(item) ?? { scores: [], nps: [], lastPerson: -1 };
        pairs.set(item, own);
        if (score > BEST) noRatings.add(item);
        if (own.lastPerson === person || !(nps >= 0 && nps <= BEST)) continue;
        own.lastPerson = person;
        own.scores.push(score);
        own.nps.push(nps);
      }
    }
  }
  const drivers = [...pairs].filter(([item, { scores }]) => scores.length > 0 && !noRatings.has(item)).map(([item, { scores, nps }]) => driverOf(item, scores, nps));
  return drivers.sort((a, b) => strength(b) - strength(a) || b.answers - a.answers || (a.item < b.item ? -1 : 1));
}

function strength({ answers, correlation }: Driver): number {
  return answers < FEWEST_TO_RANK || correlation === null ? -2 : correlation.r;
}

function driverOf(item: string, scores: readonly number[], nps: readonly number[]): Driver {
  const meanOf = (kind: NpsClass): number => {
    const own = scores.filter((_, at) => npsClass(nps[at] as number) === kind);
    return own.reduce((sum, score) => sum + score, 0) / own.length;
  };
  return { item, answers: scores.length, promoters: meanOf('promoter'), passives: meanOf('passive'), detractors: meanOf('detractor'), correlation: correlationOf(scores, nps) };
}

/** Which item goes most with the willingness to recommend; 'few': there is nothing to compare; 'open': the ranges overlap. */
export type Strongest = 'few' | 'open' | (Driver & { readonly correlation: Correlation });

/**
 * The item whose whole 95% range lies above 0 and above those of all others, of those with `FEWEST_TO_RANK` answers.
 *
 * @param drivers as `driversOf` gives them
 * @example strongestOf([]) // 'few'
 */
export function strongestOf(drivers: readonly Driver[]): Strongest {
  const [first, ...others] = drivers.filter((driver) => strength(driver) > -2);
  if (first === undefined || others.length === 0) return 'few';
  const { correlation } = first;
  const above = Math.max(0, ...others.map((other) => other.correlation?.high ?? 0));
  return correlation !== null && correlation.low > above ? { ...first, correlation } : 'open';
}
