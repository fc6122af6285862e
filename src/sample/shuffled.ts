import type { RandomStream } from './random-stream.ts';

/** The list in random order (Fisher–Yates), as a new list. */
export function shuffled<Item>(random: RandomStream, list: readonly Item[]): Item[] {
  const rest = [...list];
  const result: Item[] = [];
  while (rest.length > 0) {
    const at = random.between(0, rest.length - 1);
    const last = rest.pop();
    if (last === undefined) break;
    if (at === rest.length) result.push(last);
    else result.push(...rest.splice(at, 1, last));
  }
  return result;
}
