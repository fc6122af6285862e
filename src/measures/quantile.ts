/**
 * The quantile of ascending numbers, type 7 of Hyndman and Fan (1996), the default of R.
 *
 * @param share between 0 and 1
 * @throws RangeError without numbers
 * @example quantileSorted([1, 2, 3, 4], 0.2) // 1.6
 */
export function quantileSorted(ascending: ArrayLike<number>, share: number): number {
  if (ascending.length === 0) throw new RangeError('no numbers to take a quantile of');
  const at = (ascending.length - 1) * share;
  const below = Math.floor(at);
  const low = ascending[below] as number;
  const high = ascending[Math.min(below + 1, ascending.length - 1)] as number;
  return low + (at - below) * (high - low);
}
