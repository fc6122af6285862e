export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** Steps that people count in, and that a label without decimals can say. */
const STEPS = [1, 2, 5, 10] as const;

/**
 * An axis from zero that holds all values, with ticks at round numbers.
 *
 * @param most at most so many intervals
 * @example niceScale([3, 17], 5) // { min: 0, max: 20, ticks: [0, 5, 10, 15, 20] }
 */
export function niceScale(values: readonly number[], most: number): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const rough = span / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  let step = power * 10;
  for (const factor of STEPS) {
    if (power * factor >= rough * (1 - 1e-9)) {
      step = power * factor;
      break;
    }
  }
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}

/** Where a value lies between `from` (the axis's beginning) and `to` (its end). */
export function position(scale: Scale, value: number, from: number, to: number): number {
  return from + ((value - scale.min) / (scale.max - scale.min)) * (to - from);
}
