type Bounds = readonly [number, number, number, number];

/**
 * Scores 5 to 1 for values up to each of four ascending bounds, 1 above them. For recency: the smaller the better.
 *
 * @example scoresUpTo([10, 400], [30, 90, 180, 365]) // [5, 1]
 */
export function scoresUpTo(values: ArrayLike<number>, bounds: Bounds): Uint8Array {
  return scores(values, bounds, (value, bound) => value > bound, 5, -1);
}

/**
 * Scores 1 to 5: one more for each of four ascending bounds that is reached. For frequency.
 *
 * @example scoresFrom([1, 5], [2, 3, 4, 5]) // [1, 5]
 */
export function scoresFrom(values: ArrayLike<number>, bounds: Bounds): Uint8Array {
  return scores(values, bounds, (value, bound) => value >= bound, 1, 1);
}

/**
 * Scores 1 to 5: one more for each of four ascending bounds that is passed. For amounts.
 *
 * @example scoresOver([5000, 5001], [5000, 10000, 15000, 20000]) // [1, 2]
 */
export function scoresOver(values: ArrayLike<number>, bounds: Bounds): Uint8Array {
  return scores(values, bounds, (value, bound) => value > bound, 1, 1);
}

function scores(values: ArrayLike<number>, [a, b, c, d]: Bounds, counts: (value: number, bound: number) => boolean, from: number, step: number): Uint8Array {
  const found = new Uint8Array(values.length);
  for (let at = 0; at < found.length; at++) {
    const value = values[at] as number;
    found[at] = from + step * ((counts(value, a) ? 1 : 0) + (counts(value, b) ? 1 : 0) + (counts(value, c) ? 1 : 0) + (counts(value, d) ? 1 : 0));
  }
  return found;
}
