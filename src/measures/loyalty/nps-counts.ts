/** Who gives this or more speaks well of the shop; who gives less than `PASSIVE` speaks ill of it. */
const PROMOTER = 9;
const PASSIVE = 7;
const BEST = 10;

export interface NpsCounts {
  readonly answers: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/**
 * How many speak well of the shop (9 and 10), neither (7 and 8) or ill (0 to 6), after Reichheld (2003).
 *
 * @param scores answers from 0 to 10
 * @throws RangeError where a score is not from 0 to 10
 * @example npsCounts([10, 9, 8, 3]) // { answers: 4, promoters: 2, passives: 1, detractors: 1 }
 */
export function npsCounts(scores: ArrayLike<number>): NpsCounts {
  let [promoters, detractors] = [0, 0];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number;
    const kind = npsClass(score);
    if (kind === 'promoter') promoters++;
    else if (kind === 'detractor') detractors++;
  }
  return { answers: scores.length, promoters, passives: scores.length - promoters - detractors, detractors };
}

export type NpsClass = 'promoter' | 'passive' | 'detractor';

/**
 * What an answer says of whoever gave it.
 *
 * @param score from 0 to 10
 * @throws RangeError where it is not
 * @example npsClass(9) // 'promoter'
 */
export function npsClass(score: number): NpsClass {
  if (!(score >= 0 && score <= BEST)) throw new RangeError(`a score from 0 to ${BEST}, not ${score}`);
  if (score >= PROMOTER) return 'promoter';
  return score >= PASSIVE ? 'passive' : 'detractor';
}
