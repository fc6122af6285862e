import { npsCounts, type NpsCounts } from './nps-counts.ts';

/**
 * Net Promoter Score (Reichheld 2003): the share of 9 and 10 less the share of 0 to 6, × 100. NaN: nobody answered.
 *
 * @param scores answers from 0 to 10
 * @throws RangeError where a score is not from 0 to 10
 * @example netPromoterScore([10, 9, 8, 3]) // 25
 */
export function netPromoterScore(scores: readonly number[]): number {
  return npsOf(npsCounts(scores));
}

/**
 * The Net Promoter Score of answers that are counted already. NaN: nobody answered.
 *
 * @example npsOf({ answers: 100, promoters: 45, passives: 30, detractors: 25 }) // 20
 */
export function npsOf({ answers, promoters, detractors }: NpsCounts): number {
  return (100 * (promoters - detractors)) / answers;
}
