/**
 * The chances of several comparisons, adjusted so that all of them together mislead in one of twenty shops only: Holm
 * (1979). The least is taken × k, the next × (k − 1), …, none below the one before, none above 1.
 *
 * @param chances p-values from 0 to 1, in any order
 * @throws RangeError where one is not from 0 to 1
 * @example holmAdjusted([0.5, 0.01, 0.25]) // [0.5, 0.03, 0.5]
 */
export function holmAdjusted(chances: readonly number[]): number[] {
  const adjusted = chances.map((chance) => {
    if (!(chance >= 0 && chance <= 1)) throw new RangeError(`a chance from 0 to 1, not ${chance}`);
    return 1;
  });
  const order = chances.map((_, at) => at).sort((a, b) => (chances[a] as number) - (chances[b] as number));
  let before = 0;
  order.forEach((at, rank) => {
    before = Math.max(before, Math.min(1, (chances[at] as number) * (chances.length - rank)));
    adjusted[at] = before;
  });
  return adjusted;
}
