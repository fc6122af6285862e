import type { RandomStream } from './random-stream.ts';

/** Exponential with mean 1. */
export function drawExponential(random: RandomStream): number {
  return -Math.log(1 - random.unit());
}

/** Normal with mean 0 and deviation 1 (Box–Muller). */
export function drawNormal(random: RandomStream): number {
  return Math.sqrt(2 * drawExponential(random)) * Math.cos(2 * Math.PI * random.unit());
}

/**
 * Gamma with this shape (1 or more) and mean 1 (Marsaglia and Tsang 2000).
 *
 * @throws RangeError if the shape is below 1.
 */
export function drawGamma(random: RandomStream, shape: number): number {
  if (shape < 1) throw new RangeError('the shape must be 1 or more');
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && drawExponential(random) > -(0.5 * x * x + d - d * v + d * Math.log(v))) return (d * v) / shape;
  }
}
