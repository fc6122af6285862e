import { normalQuantile } from '../normal-quantile.ts';
import { adjustedNps } from './adjusted-nps.ts';
import type { NpsCounts } from './nps-counts.ts';

const Z = normalQuantile(0.975);

/**
 * The 95% interval of a Net Promoter Score: adjusted Wald (Rocks 2016), from −100 to 100. Where 95% praise and 1%
 * complain, it covers the truth in 91% of samples of 10, the plain interval in 40%. NaN: nobody answered.
 *
 * @example npsInterval({ answers: 100, promoters: 45, passives: 30, detractors: 25 }) // { low: 3.7702…, high: 35.0646… }
 */
export function npsInterval(counts: NpsCounts): { readonly low: number; readonly high: number } {
  if (counts.answers === 0) return { low: NaN, high: NaN };
  const { centre, variance } = adjustedNps(counts);
  const reach = Z * Math.sqrt(variance);
  return { low: 100 * Math.max(-1, centre - reach), high: 100 * Math.min(1, centre + reach) };
}
