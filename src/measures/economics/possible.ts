/**
 * Money and counts: finite, and 0 or more.
 *
 * @throws RangeError that names the first that is not
 * @example checkMoney({ cac: 3000 }) // undefined
 */
export function checkMoney(figures: Readonly<Record<string, number>>): void {
  for (const [name, figure] of Object.entries(figures)) {
    if (!(figure >= 0 && figure < Infinity)) throw new RangeError(`${name} of 0 or more, not ${figure}`);
  }
}

/**
 * Shares: 30% is 0.3, and 30 is a mistake. A margin may be negative, with `least` -Infinity.
 *
 * @throws RangeError that names the first that is below `least`, above 1 or not finite
 * @example checkShare({ retention: 0.3 }, 0) // undefined
 */
export function checkShare(shares: Readonly<Record<string, number>>, least: number): void {
  for (const [name, share] of Object.entries(shares)) {
    if (!(share >= least && share <= 1 && share > -Infinity)) throw new RangeError(`${name} up to 1, not ${share}`);
  }
}
