import type { RecommendedPairs, WeighedPair } from '../../../measures/basket/recommended.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Speaker } from '../../../text/say.ts';
import { UNKNOWN } from '../../sheet.ts';

/** A row a pair: who buys this, also buys that, orders with both, share of all, share of the first one's, lift, low, high, whether to recommend. */
export function pairRows(say: Speaker, { pairs }: RecommendedPairs, nameOf: (product: number) => string, rows: number): CellValue[][] {
  return Array.from({ length: rows }, (_, at): CellValue[] => {
    const pair = pairs[at];
    if (pair === undefined) return new Array<CellValue>(9).fill(at === 0 ? UNKNOWN : null);
    const { from, to, count, support, confidence, lift, low, high, recommendable } = pair;
    return [nameOf(from), nameOf(to), count, support, confidence, lift, ...[low, high].map((each) => (Number.isNaN(each) ? UNKNOWN : each)), recommendable ? say('baskets.yes') : null];
  });
}

/** Which pair to offer first; what is missing where there is none. */
export function pairAnswer(say: Speaker, found: RecommendedPairs, nameOf: (product: number) => string): string {
  const [first]: readonly (WeighedPair | undefined)[] = found.pairs;
  if (found.orders === 0) return say('baskets.answer-no-products');
  if (found.several === 0) return say('baskets.answer-single');
  if (first?.recommendable !== true) return say('baskets.answer-open', { several: found.several });
  const { from, to, count, lift } = first;
  return say('baskets.answer', { count: found.recommendable, from: nameOf(from), to: nameOf(to), orders: count, lift: lift.toFixed(1) });
}
