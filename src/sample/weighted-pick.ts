import type { RandomStream } from './random-stream.ts';

/**
 * One of the list, each as likely as its weight.
 *
 * @throws RangeError if no weight is above zero.
 */
export function weightedPick<Item>(random: RandomStream, list: readonly Item[], weightOf: (item: Item) => number): Item {
  let rest = random.unit() * list.reduce((sum, item) => sum + weightOf(item), 0);
  for (const item of list) {
    rest -= weightOf(item);
    if (rest < 0) return item;
  }
  throw new RangeError('no weight above zero');
}
