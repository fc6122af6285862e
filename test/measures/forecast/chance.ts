/** Seeded random numbers in 0 … 1 (mulberry32), and draws from the distributions the models are made of. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const exponential = (chance: () => number, rate: number): number => -Math.log(1 - chance()) / rate;

const normal = (chance: () => number): number => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

/** Of mean shape/rate (Marsaglia and Tsang 2000). */
export function gamma(chance: () => number, shape: number, rate: number): number {
  if (shape < 1) return gamma(chance, shape + 1, rate) * (1 - chance()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const z = normal(chance);
    const v = (1 + z / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - chance()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return (d * v) / rate;
  }
}

export function beta(chance: () => number, a: number, b: number): number {
  const left = gamma(chance, a, 1);
  return left / (left + gamma(chance, b, 1));
}
