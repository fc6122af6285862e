import erfcinv from '@stdlib/math-base-special-erfcinv';

/**
 * z such that a standard normal number lies below it with probability p: ∓√2 · erfc⁻¹ of twice the smaller tail, which keeps its
 * digits however small that is. NaN outside 0 to 1.
 *
 * @example normalQuantile(0.975) // 1.9599…
 */
export function normalQuantile(p: number): number {
  return p < 0.5 ? -Math.SQRT2 * erfcinv(2 * p) : Math.SQRT2 * erfcinv(2 * (1 - p));
}
