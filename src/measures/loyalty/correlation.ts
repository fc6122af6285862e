import { normalQuantile } from '../normal-quantile.ts';

const Z = normalQuantile(0.975);
const FEWEST = 4;

export interface Correlation {
  /** Pearson's r, from −1 to 1. */
  readonly r: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How two answers of the same people go together: Pearson's correlation, and its 95% interval by Fisher's z,
 * tanh(atanh r ± 1.96 / √(n − 3)). Null: fewer than four, or one side all equal.
 *
 * @param left as long as `right`
 * @example correlationOf([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]) // { r: 0.8, low: -0.2796…, high: 0.9861… }
 */
export function correlationOf(left: readonly number[], right: readonly number[]): Correlation | null {
  const count = left.length;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / count;
  const [middleLeft, middleRight] = [mean(left), mean(right)];
  let [together, spreadLeft, spreadRight] = [0, 0, 0];
  left.forEach((value, at) => {
    const [offLeft, offRight] = [value - middleLeft, (right[at] as number) - middleRight];
    together += offLeft * offRight;
    spreadLeft += offLeft ** 2;
    spreadRight += offRight ** 2;
  });
  if (count < FEWEST || spreadLeft === 0 || spreadRight === 0) return null;
  const r = Math.max(-1, Math.min(1, together / Math.sqrt(spreadLeft * spreadRight)));
  const reach = Z / Math.sqrt(count - 3);
  return { r, low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) };
}
