import { quantileSorted } from '../quantile.ts';

export type Bounds = readonly [number, number, number, number];

/**
 * The bounds of the R package `rfm` (rsquaredacademy): type-7 quantiles at 20, 40, 60 and 80%, plus 1.
 *
 * @throws RangeError without values
 */
export function rPackageBounds(values: ArrayLike<number>): Bounds {
  const sorted = Float64Array.from(values).sort();
  const bound = (share: number): number => quantileSorted(sorted, share) + 1;
  return [bound(0.2), bound(0.4), bound(0.6), bound(0.8)];
}

/**
 * A value's score is the first bin whose upper bound it is below.
 *
 * @param reversed small values are the good ones
 * @example rPackageScores([1, 9], [2, 4, 6, 8], true) // [5, 1]
 */
export function rPackageScores(values: ArrayLike<number>, bounds: Bounds, reversed: boolean): Uint8Array {
  return Uint8Array.from(values, (value) => {
    const bin = bounds.findIndex((bound) => value < bound);
    const score = bin < 0 ? 5 : bin + 1;
    return reversed ? 6 - score : score;
  });
}
