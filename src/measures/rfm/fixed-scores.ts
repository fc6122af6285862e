type Bounds = readonly [number, number, number, number];

/**
 * Scores 5 to 1 for values up to each of four ascending bounds, 1 above them. For recency: the smaller the better.
 *
 * @example scoresUpTo([10, 400], [30, 90, 180, 365]) // [5, 1]
 */
export function scoresUpTo(values: ArrayLike<number>, bounds: Bounds): Uint8Array {
  const passed = scoresOver(values, bounds);
  for (let at = 0; at < passed.length; at++) passed[at] = 6 - (passed[at] as number);
  return passed;
}

/**
 * Scores 1 to 5: one more for each of four ascending bounds that is reached. For frequency.
 *
 * @example scoresFrom([1, 5], [2, 3, 4, 5]) // [1, 5]
 */
export function scoresFrom(values: ArrayLike<number>, [a, b, c, d]: Bounds): Uint8Array {
  const scores = new Uint8Array(values.length);
  for (let at = 0; at < scores.length; at++) {
    const value = values[at] as number;
    scores[at] = 1 + (value >= a ? 1 : 0) + (value >= b ? 1 : 0) + (value >= c ? 1 : 0) + (value >= d ? 1 : 0);
  }
  return scores;
}

/**
 * Scores 1 to 5: one more for each of four ascending bounds that is passed. For amounts.
 *
 * @example scoresOver([5000, 5001], [5000, 10000, 15000, 20000]) // [1, 2]
 */
export function scoresOver(values: ArrayLike<number>, [a, b, c, d]: Bounds): Uint8Array {
  const scores = new Uint8Array(values.length);
  for (let at = 0; at < scores.length; at++) {
    const value = values[at] as number;
    scores[at] = 1 + (value > a ? 1 : 0) + (value > b ? 1 : 0) + (value > c ? 1 : 0) + (value > d ? 1 : 0);
  }
  return scores;
}
