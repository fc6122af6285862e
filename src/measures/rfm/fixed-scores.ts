/**
 * Scores 5 to 1 for values up to each of four ascending bounds, 1 above them. For recency: the smaller the better.
 *
 * @example scoresUpTo([10, 400], [30, 90, 180, 365]) // [5, 1]
 */
export function scoresUpTo(values: ArrayLike<number>, bounds: readonly [number, number, number, number]): Uint8Array {
  return Uint8Array.from(values, (value) => 5 - bounds.reduce((passed, bound) => passed + (value > bound ? 1 : 0), 0));
}

/**
 * Scores 1 to 5: one more for each of four ascending bounds that is reached. For frequency.
 *
 * @example scoresFrom([1, 5], [2, 3, 4, 5]) // [1, 5]
 */
export function scoresFrom(values: ArrayLike<number>, bounds: readonly [number, number, number, number]): Uint8Array {
  return Uint8Array.from(values, (value) => 1 + bounds.reduce((reached, bound) => reached + (value >= bound ? 1 : 0), 0));
}

/**
 * Scores 1 to 5: one more for each of four ascending bounds that is passed. For amounts.
 *
 * @example scoresOver([5000, 5001], [5000, 10000, 15000, 20000]) // [1, 2]
 */
export function scoresOver(values: ArrayLike<number>, bounds: readonly [number, number, number, number]): Uint8Array {
  return Uint8Array.from(values, (value) => 1 + bounds.reduce((passed, bound) => passed + (value > bound ? 1 : 0), 0));
}
