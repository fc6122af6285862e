import { overlapChance } from '../overlap-chance.ts';
import type { SellingLines } from '../selling-lines.ts';
import { shareIndex, type ShareIndex } from '../share-index.ts';
import { productPairs, type ProductPair } from './pairs.ts';

/** A pair must stand in at least so many orders, and in such a share of them: what happened twice is no habit. */
const FEWEST_TOGETHER = 3;
const LEAST_SUPPORT = 0.001;
/** Of twenty shops one at most has any pair marked that came about by chance. */
const MISTAKEN = 0.05;

export interface WeighedPair extends ProductPair {
  /** The 95% interval of the lift; NaN: one of the two stands in every order. */
  readonly low: number;
  readonly high: number;
  /** Bought together more often than by chance. */
  readonly recommendable: boolean;
}

export interface RecommendedPairs {
  /** Orders with a product, and of those the ones with two different ones or more. */
  readonly orders: number;
  readonly several: number;
  /** So many orders a pair, and each of its products, must stand in. */
  readonly minCount: number;
  /** Every two of those products: so many pairs could have been marked. */
  readonly compared: number;
  /** How many of all pairs are. */
  readonly recommendable: number;
  /** The recommendable ones first, the rest behind them, each the most frequent first. */
  readonly pairs: readonly WeighedPair[];
}

/**
 * Which products to offer together. A pair is recommendable where its lift is above 1, the lift's 95% interval leaves 1 out
 * (`shareIndex`: the orders with the rarer product against all orders), and the exact chance of so many common orders
 * (`overlapChance`) is below 5% for all compared pairs at once (Bonferroni): of ten thousand pairs many look remarkable by chance.
 *
 * @param most how many pairs to give
 * @example recommendedPairs({ order: Int32Array.of(0, 0, 1, 2), product: Int32Array.of(0, 1, 0, 1) }, 9).several // 1
 */
export function recommendedPairs({ order, product }: SellingLines, most: number): RecommendedPairs {
  const { orders, several, holding } = basketSizes(order, product);
  const minCount = Math.max(FEWEST_TOGETHER, Math.ceil(orders * LEAST_SUPPORT));
  const sizeOf = (of: number): number => holding[of] as number;
  const frequent = holding.reduce((sum, size) => sum + (size >= minCount ? 1 : 0), 0);
  const compared = (frequent * Math.max(0, frequent - 1)) / 2;
  const limit = MISTAKEN / compared;
  const indexOf = ({ from, to, count }: ProductPair): ShareIndex | null => shareIndex({ people: sizeOf(from), buyers: count }, { people: orders, buyers: sizeOf(to) });
  const remarkable = (pair: ProductPair): boolean =>
    pair.lift > 1 && overlapChance({ all: orders, one: sizeOf(pair.from), other: sizeOf(pair.to), both: pair.count }, limit) < limit && (indexOf(pair)?.low ?? 0) > 1;
  const all = productPairs(order, product, minCount);
  const [chosen, others]: [ProductPair[], ProductPair[]] = [[], []];
  for (const pair of all) (remarkable(pair) ? chosen : others).push(pair);
  const weighed = (recommendable: boolean) => (pair: ProductPair): WeighedPair => ({ ...pair, low: indexOf(pair)?.low ?? NaN, high: indexOf(pair)?.high ?? NaN, recommendable });
  const pairs = [...chosen.slice(0, most).map(weighed(true)), ...others.slice(0, Math.max(0, most - chosen.length)).map(weighed(false))];
  return { orders, several, minCount, compared, recommendable: chosen.length, pairs };
}

/** How many orders there are, how many hold different products, and for each product how many hold it. */
function basketSizes(order: Int32Array, product: Int32Array): { readonly orders: number; readonly several: number; readonly holding: Int32Array } {
  const holding = new Int32Array(product.reduce((end, of) => Math.max(end, of + 1), 0));
  const lastOrder = new Int32Array(holding.length).fill(-1);
  let [orders, several] = [0, 0];
  for (let from = 0, to = 0; from < order.length; from = to) {
    const of = order[from] as number;
    let kinds = 0;
    for (to = from; to < order.length && order[to] === of; to++) {
      const held = product[to] as number;
      if (lastOrder[held] === of) continue;
      lastOrder[held] = of;
      holding[held]!++;
      kinds++;
    }
    orders++;
    if (kinds > 1) several++;
  }
  return { orders, several, holding };
}
