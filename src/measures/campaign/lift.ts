import type { Arm } from '../arm.ts';
import { wilsonInterval } from '../wilson.ts';

export interface Lift {
  /** Shares of buyers. */
  readonly treated: number;
  readonly holdout: number;
  /** The first less the second, from −1 to 1, with its 95% interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What a campaign changed: the difference of two shares with the hybrid score interval of Newcombe (1998, method 10),
 * difference − √((p₁ − l₁)² + (u₂ − p₂)²) … difference + √((u₁ − p₁)² + (p₂ − l₂)²) of two Wilson intervals.
 * Null: a group without people.
 *
 * @throws RangeError where an arm's figures are no counts, or more bought than there are
 * @example campaignLift({ people: 70, buyers: 56 }, { people: 80, buyers: 48 }) // { treated: 0.8, holdout: 0.6, difference: 0.2000…, low: 0.0524…, high: 0.3338… }
 */
export function campaignLift(treated: Arm, holdout: Arm): Lift | null {
  const [first, second] = [wilsonInterval(treated), wilsonInterval(holdout)];
  if (treated.people === 0 || holdout.people === 0) return null;
  const [one, other] = [treated.buyers / treated.people, holdout.buyers / holdout.people];
  const difference = one - other;
  return {
    treated: one,
    holdout: other,
    difference,
    low: difference - Math.hypot(one - first.low, second.high - other),
    high: difference + Math.hypot(first.high - one, other - second.low),
  };
}
