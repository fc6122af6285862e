/** @example within(1, 5, 7) // 5 */
export function within(low: number, high: number, value: number): number {
  return Math.min(high, Math.max(low, value));
}
