import { zeroOf } from './zero-of.ts';

/**
 * How the customers leave:
 * 'differing': some sooner than others, as the model has it;
 * 'alike': the share that leaves does not fall with time, so all customers look alike and α, β go to infinity;
 * 'rest-stays': nobody left after the first period, so α, β go to 0;
 * 'nobody-leaves', 'all-leave': nobody left at all, or all in the first period.
 */
export type SbgKind = 'differing' | 'alike' | 'rest-stays' | 'nobody-leaves' | 'all-leave';

export interface SbgFit {
  readonly kind: SbgKind;
  /** Null but for 'differing': no finite pair fits best. */
  readonly alpha: number | null;
  readonly beta: number | null;
  /** The share that leaves in the first period, α / (α + β). */
  readonly leaving: number;
  /** How much the customers differ, 1 / (α + β): 0 where all are alike, Infinity where each leaves at once or never. */
  readonly spread: number;
  /** Of as many customers as `survivors` begins with: 100 for percentages. */
  readonly logLikelihood: number;
}

/** Below this share of the customers the score at spread 0 is rounding. */
const ROUNDING = 1e-12;

/**
 * The shifted-beta-geometric model (Fader and Hardie 2007): each customer leaves at each renewal with a chance of their
 * own, drawn from a beta distribution; the share that leaves in period t is α / (α + β + t − 1). Fitted by maximum
 * likelihood, in the share that leaves first and the spread, in which the likelihood has a single top and its limits
 * are plain values. Null: fewer than two periods, which cannot tell α from β.
 *
 * @param survivors how many are left after 0, 1, 2, … periods: counts or percentages, never rising
 * @throws RangeError where they rise, are negative or not finite, or begin with 0
 * @example fitSbg([1000, 631, 468, 382, 326, 289, 262, 241])?.alpha // 0.7040…
 */
export function fitSbg(survivors: ArrayLike<number>): SbgFit | null {
  const column = Float64Array.from(survivors);
  if (!((column[0] ?? 0) > 0 && column.every((left, at) => Number.isFinite(left) && left >= 0 && left <= (column[at - 1] ?? Infinity)))) throw new RangeError('survivors that begin above 0 and never rise');
  if (column.length < 3) return null;
  const [first, second] = [column[0] as number, column[1] as number];
  const fit = (kind: SbgKind, leaving: number, spread: number): SbgFit => {
    const finite = kind === 'differing';
    return { kind, alpha: finite ? leaving / spread : null, beta: finite ? (1 - leaving) / spread : null, leaving, spread, logLikelihood: logLikelihood(column, leaving, spread) };
  };
  if (column.at(-1) === first) return fit('nobody-leaves', 0, 0);
  if (second === 0) return fit('all-leave', 1, 0);
  if (column.at(-1) === second) return fit('rest-stays', 1 - second / first, Infinity);
  if (spreadScore(column, 0) <= ROUNDING * first) return fit('alike', bestLeaving(column, 0), 0);
  let most = 1;
  while (spreadScore(column, most) > 0) most *= 2;
  const spread = zeroOf((tried) => spreadScore(column, tried), 0, most);
  return fit('differing', bestLeaving(column, spread), spread);
}

/**
 * The share of those left that leaves in a period, from 1 on.
 *
 * @example shareLeaving({ leaving: 0.5, spread: 1 }, 2) // 0.25
 */
export function shareLeaving({ leaving, spread }: Pick<SbgFit, 'leaving' | 'spread'>, period: number): number {
  return period === 1 ? leaving : leaving / (1 + spread * (period - 1));
}

function logLikelihood(survivors: Float64Array, leaving: number, spread: number): number {
  let sum = 0;
  for (let period = 1; period < survivors.length; period++) {
    const [before, left] = [survivors[period - 1] as number, survivors[period] as number];
    const share = shareLeaving({ leaving, spread }, period);
    if (before > left) sum += (before - left) * Math.log(share);
    if (left > 0) sum += left * Math.log1p(-share);
  }
  return sum;
}

/** For a given spread the likelihood is concave in the share that leaves first: where its derivative is 0. */
function bestLeaving(survivors: Float64Array, spread: number): number {
  const leavers = (survivors[0] as number) - (survivors.at(-1) as number);
  return zeroOf((leaving) => {
    let sum = leavers;
    for (let period = 1; period < survivors.length; period++) {
      const share = shareLeaving({ leaving, spread }, period);
      if ((survivors[period] as number) > 0) sum -= ((survivors[period] as number) * share) / (1 - share);
    }
    return sum;
  }, 0, 1);
}

/** The derivative of the likelihood by the spread, at the best share for it: positive below the top, negative above. */
function spreadScore(survivors: Float64Array, spread: number): number {
  const leaving = bestLeaving(survivors, spread);
  let sum = 0;
  for (let period = 2; period < survivors.length; period++) {
    const [before, left] = [survivors[period - 1] as number, survivors[period] as number];
    const share = shareLeaving({ leaving, spread }, period);
    sum += ((period - 1) / (1 + spread * (period - 1))) * ((left > 0 ? (left * share) / (1 - share) : 0) - (before - left));
  }
  return sum;
}
