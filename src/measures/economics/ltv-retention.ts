import { checkMoney, checkShare } from './possible.ts';

/**
 * Lifetime value from retention: value × margin × (1 + d) / (1 + d − r) − acquisition cost, in yen. The first period is
 * bought at its start and in full (Gupta, Lehmann and Stuart 2004, in the form that counts the first purchase).
 *
 * @param valuePerPeriod what a customer buys in a period while there, yen
 * @param retention the share that is there again the period after
 * @param margin 粗利率, up to 1; below 0 where goods are sold at a loss
 * @param discount 割引率 of a period
 * @param cac what a new customer costs, yen
 * @throws RangeError where a figure is impossible, or nobody ever leaves and nothing is discounted: there is no end then
 * @example ltvRetention(6000, 0.5, 0.5) // 6000
 */
export function ltvRetention(valuePerPeriod: number, retention: number, margin = 1, discount = 0, cac = 0): number {
  checkMoney({ valuePerPeriod, cac });
  checkShare({ margin }, -Infinity);
  return valuePerPeriod * margin * retentionMultiple(retention, discount) - cac;
}

/**
 * How many periods' value a customer is worth: (1 + d) / (1 + d − r).
 *
 * @throws RangeError where the retention is not from 0 to 1, the discount negative, or the sum endless
 * @example retentionMultiple(0.3, 0.1) // 1.375
 */
export function retentionMultiple(retention: number, discount: number): number {
  checkShare({ retention }, 0);
  checkMoney({ discount });
  if (retention >= 1 + discount) throw new RangeError('nobody leaves and nothing is discounted: no end');
  return (1 + discount) / (1 + discount - retention);
}
