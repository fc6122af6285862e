import { tieSafeClasses } from './tie-safe-classes.ts';

/**
 * Deciles by amount, 1 the best tenth. Equal amounts share a decile: p = (above + ½ equal) / n.
 *
 * @example deciles([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])[9] // 1
 */
export function deciles(amounts: ArrayLike<number>): Uint8Array {
  return tieSafeClasses(amounts, 10, true);
}
