/**
 * Parts values into classes of about equal size that never part equal values: p = (below + ½ equal) / n, class =
 * min(count, ⌊count · p⌋ + 1). The first class holds the smallest values, or with `reversed` the largest.
 *
 * @example tieSafeClasses([1, 1, 9, 9], 2, false) // [1, 1, 2, 2]
 */
export function tieSafeClasses(values: ArrayLike<number>, count: number, reversed: boolean): Uint8Array {
  const sign = reversed ? -1 : 1;
  const signed = new Float64Array(values.length);
  for (let at = 0; at < signed.length; at++) signed[at] = sign * (values[at] as number);
  const least = leastOfClasses(signed.slice().sort(), count);
  const classes = new Uint8Array(values.length);
  for (let at = 0; at < classes.length; at++) {
    const value = signed[at] as number;
    let found = count;
    while (value < (least[found] as number)) found--;
    classes[at] = found;
  }
  return classes;
}

/** The least value of each class, by its number; Infinity where a class holds nobody. */
function leastOfClasses(ascending: Float64Array, count: number): Float64Array {
  const n = ascending.length;
  const least = new Float64Array(count + 1).fill(Infinity);
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && ascending[to] === ascending[from]) to++;
    const found = Math.min(count, Math.floor((count * (from + (to - from) / 2)) / n) + 1);
    if (least[found] === Infinity) least[found] = ascending[from] as number;
    from = to;
  }
  return least;
}
