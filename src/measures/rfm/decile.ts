/**
 * Deciles by amount, 1 the best tenth. Equal amounts share the better decile's middle: p = (above + ½ equal) / n.
 *
 * @example deciles([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])[9] // 1
 */
export function deciles(amounts: ArrayLike<number>): Uint8Array {
  const least = leastOfDeciles(amounts);
  const found = new Uint8Array(amounts.length);
  for (let at = 0; at < found.length; at++) {
    let decile = 1;
    while ((amounts[at] as number) < (least[decile] as number)) decile++;
    found[at] = decile;
  }
  return found;
}

/** The least amount of each decile, by its number; one that holds nobody has that of the next better. */
function leastOfDeciles(amounts: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(amounts).sort();
  const n = sorted.length;
  const least = new Float64Array(11).fill(-Infinity);
  let above = 10;
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && sorted[to] === sorted[from]) to++;
    const decile = Math.min(10, Math.floor((10 * (n - to + (to - from) / 2)) / n) + 1);
    for (; above >= decile; above--) least[above] = sorted[from] as number;
    from = to;
  }
  for (; above >= 1; above--) least[above] = Infinity;
  least[10] = -Infinity;
  return least;
}
