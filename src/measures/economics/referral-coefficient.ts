import { checkMoney } from './possible.ts';

/**
 * K, 紹介係数: new buyers who came by referral for each customer who was active in the same time, a quarter as a rule.
 * Null: nobody was active.
 *
 * @throws RangeError where one is negative or not finite
 * @example referralCoefficient(12, 400) // 0.03
 */
export function referralCoefficient(referredNew: number, active: number): number | null {
  checkMoney({ referredNew, active });
  return active === 0 ? null : referredNew / active;
}
