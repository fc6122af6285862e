/**
 * Deciles by amount, 1 the best tenth. Equal amounts share the better decile's middle: p = (above + ½ equal) / n.
 *
 * @example deciles([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])[9] // 1
 */
export function deciles(amounts: ArrayLike<number>): Uint8Array {
  const sorted = Float64Array.from(amounts).sort();
  const n = sorted.length;
  const decileOf = new Map<number, number>();
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && sorted[to] === sorted[from]) to++;
    const above = n - to;
    decileOf.set(sorted[from] as number, Math.min(10, Math.floor((10 * (above + (to - from) / 2)) / n) + 1));
    from = to;
  }
  return Uint8Array.from(amounts, (amount) => decileOf.get(amount) ?? 0);
}
