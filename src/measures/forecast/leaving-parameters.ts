import type { LeavesFrom } from './leaving-likelihood.ts';

/** MBG/NBD or BG/NBD: purchases at a rate of Gamma(r, α), α in days; leaving after one with a probability of Beta(a, b). */
export interface LeavingParameters {
  readonly leavesFrom: LeavesFrom;
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** Below this nobody is seen to leave, and NBD says the same with two parameters. */
const NOBODY = 0.001;

/**
 * Whether practically nobody leaves: the mean probability of leaving after a purchase, a/(a+b), is under .001.
 *
 * @example nobodyLeaves({ leavesFrom: 'first', r: 1, alpha: 30, a: 0.001, b: 20 }) // true
 */
export function nobodyLeaves({ a, b }: LeavingParameters): boolean {
  return a / (a + b) < NOBODY;
}
