/** Who gives this or more speaks well of the shop; who gives less than `PASSIVE` speaks ill of it. */
const PROMOTER = 9;
const PASSIVE = 7;

/**
 * Net Promoter Score (Reichheld 2003): the share of 9 and 10 less the share of 0 to 6, × 100. NaN: nobody answered.
 *
 * @param scores answers from 0 to 10
 * @example netPromoterScore([10, 9, 8, 3]) // 25
 */
export function netPromoterScore(scores: readonly number[]): number {
  const promoters = scores.filter((score) => score >= PROMOTER).length;
  const detractors = scores.filter((score) => score < PASSIVE).length;
  return (100 * (promoters - detractors)) / scores.length;
}
