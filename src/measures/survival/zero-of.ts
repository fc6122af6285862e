/**
 * Where a function that is positive at first and negative later crosses 0: halved until no number lies between.
 *
 * @param from where it is positive, or begins
 * @param to where it is negative, or ends
 * @example zeroOf((x) => 2 - x, 0, 8) // 2
 */
export function zeroOf(curve: (at: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    const value = curve(middle);
    if (value === 0) return middle;
    if (value > 0) low = middle;
    else high = middle;
  }
}
