/** How likely a customer is to order again in the time: 低・中・高. */
export const bands = ['low', 'middle', 'high'] as const;
export type Band = (typeof bands)[number];

const MIDDLE = 0.2;
const HIGH = 0.5;

/**
 * The band of a chance of at least one order: from one in two on high, from one in five on middle. Null: nothing is forecast (NaN).
 *
 * @example bandOf(0.5) // 'high'
 * @example bandOf(0.19) // 'low'
 * @example bandOf(NaN) // null
 */
export function bandOf(chance: number): Band | null {
  if (Number.isNaN(chance)) return null;
  if (chance >= HIGH) return 'high';
  return chance >= MIDDLE ? 'middle' : 'low';
}
