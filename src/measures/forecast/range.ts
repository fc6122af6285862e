/** A figure with the range that holds the truth four times of five. */
export interface Range {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

/** The standard normal's 90% quantile: a tenth lies beyond on each side. */
const NINETY = 1.2815515655446004;

/**
 * The 80% range of a quantity that is never negative, by the log-normal distribution with this mean and variance; for a large total it is
 * nearly mean ± 1.28 standard deviations.
 *
 * @example rangeAround(100, 0) // { middle: 100, low: 100, high: 100 }
 */
export function rangeAround(mean: number, variance: number): Range {
  if (!(mean > 0)) return { middle: mean, low: mean, high: mean };
  // Next to a mean near nothing any variance is infinitely large.
  const spread = Math.log1p(Math.min(1e300, variance / mean / mean));
  const at = (deviation: number): number => mean * Math.exp(deviation * Math.sqrt(spread) - spread / 2);
  return { middle: mean, low: Math.min(mean, at(-NINETY)), high: Math.max(mean, at(NINETY)) };
}
