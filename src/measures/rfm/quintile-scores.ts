import { tieSafeClasses } from './tie-safe-classes.ts';

/**
 * Quintile scores that give equal values equal scores: p = (below + ½ equal) / n, score = min(5, ⌊5p⌋ + 1).
 *
 * @param reversed small values are the good ones
 * @example quintileScores([1, 1, 1, 1], false) // [3, 3, 3, 3]
 */
export function quintileScores(values: ArrayLike<number>, reversed: boolean): Uint8Array {
  return tieSafeClasses(values, 5, reversed);
}

/** The largest value of each score 1 to 4, as the sheet prints it; NaN: nobody has the score. */
export function largestOfScore(values: ArrayLike<number>, scores: Uint8Array, pick: 'largest' | 'smallest'): number[] {
  const edges = [NaN, NaN, NaN, NaN, NaN];
  for (let at = 0; at < scores.length; at++) {
    const score = (scores[at] as number) - 1;
    const [value, edge] = [values[at] as number, edges[score] as number];
    if (Number.isNaN(edge) || (pick === 'largest' ? value > edge : value < edge)) edges[score] = value;
  }
  return edges;
}
