import betaln from '@stdlib/math-base-special-betaln';
import { checkArm, type Arm } from '../arm.ts';

/**
 * The chance that the treated buy more often than the held out, when every share was as likely before: Beta(1, 1) for
 * each group. Exact: a sum (Miller 2014) of as many terms as the rarest of the four outcomes counts, all of them positive
 * and each made from the one before. ½: nobody is in either group.
 *
 * @throws RangeError where an arm's figures are no counts, or more bought than there are
 * @example chanceBetter({ people: 70, buyers: 56 }, { people: 80, buyers: 48 }) // 0.9959…
 */
export function chanceBetter(treated: Arm, holdout: Arm): number {
  checkArm(treated);
  checkArm(holdout);
  const [a, c] = [treated.buyers + 1, treated.people - treated.buyers + 1];
  const [b, d] = [holdout.buyers + 1, holdout.people - holdout.buyers + 1];
  // Four ways to say the same: better at buying, or less good at not buying; or not the other way round.
  const least = Math.min(a, b, c, d);
  const chance = least === a ? chanceLess(b, d, a, c) : least === d ? chanceLess(c, a, d, b) : least === b ? 1 - chanceLess(a, c, b, d) : 1 - chanceLess(d, b, c, a);
  return Math.min(1, Math.max(0, chance));
}

/**
 * P(X < Y) for X ~ Beta(a, c), Y ~ Beta(b, d): the sum over i = 0 … b − 1 of B(a + i, c + d) / ((d + i) B(1 + i, d) B(a, c)).
 * Kept as logarithms, since the first term may be too small for a number.
 */
function chanceLess(a: number, c: number, b: number, d: number): number {
  let term = betaln(a, c + d) - betaln(a, c);
  let sum = Math.exp(term);
  for (let i = 0; i < b - 1; i++) {
    term += Math.log(((a + i) * (d + i)) / ((a + c + d + i) * (1 + i)));
    sum += Math.exp(term);
  }
  return sum;
}
