/**
 * Quintile scores that give equal values equal scores: p = (below + ½ equal) / n, score = min(5, ⌊5p⌋ + 1).
 *
 * @param reversed small values are the good ones
 * @example quintileScores([1, 1, 1, 1], false) // [3, 3, 3, 3]
 */
export function quintileScores(values: ArrayLike<number>, reversed: boolean): Uint8Array {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  const scoreOf = new Map<number, number>();
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && sorted[to] === sorted[from]) to++;
    const below = reversed ? n - to : from;
    scoreOf.set(sorted[from] as number, Math.min(5, Math.floor((5 * (below + (to - from) / 2)) / n) + 1));
    from = to;
  }
  return Uint8Array.from(values, (value) => scoreOf.get(value) ?? 0);
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
