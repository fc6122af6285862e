import gammaln from '@stdlib/math-base-special-gammaln';
import { checkArm, type Arm } from '../arm.ts';

/**
 * The chance that the first group has as many cases as it has, or more, if both were alike: Fisher's exact test (1935),
 * one-sided. 1: a group without people, or without cases.
 *
 * @throws RangeError where the figures are no counts, or more cases than people
 * @example moreOften({ people: 4, buyers: 3 }, { people: 4, buyers: 1 }) // 0.2428…
 */
export function moreOften(first: Arm, second: Arm): number {
  checkArm(first);
  checkArm(second);
  const [one, other, cases] = [first.people, second.people, first.buyers + second.buyers];
  const logChance = (k: number): number => logChoose(one, k) + logChoose(other, cases - k) - logChoose(one + other, cases);
  const [least, most] = [Math.max(0, cases - other), Math.min(one, cases)];
  if (first.buyers <= least) return 1;
  // Each tail is summed from its greatest term outwards: nothing overflows, and little is lost.
  if (first.buyers * (one + other) > cases * one) {
    let [term, sum] = [1, 0];
    for (let k = first.buyers; k <= most && term > 0; k++) {
      sum += term;
      term *= ((cases - k) * (one - k)) / ((k + 1) * (other - cases + k + 1));
    }
    return Math.min(1, Math.exp(logChance(first.buyers) + Math.log(sum)));
  }
  let [term, sum] = [1, 0];
  for (let k = first.buyers - 1; k >= least && term > 0; k--) {
    sum += term;
    term *= (k * (other - cases + k)) / ((cases - k + 1) * (one - k + 1));
  }
  return Math.max(0, 1 - Math.exp(logChance(first.buyers - 1) + Math.log(sum)));
}

function logChoose(n: number, k: number): number {
  return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
}
