import { groupedByOrder } from './grouped-by-order.ts';

export interface ProductPair {
  /** The rarer of the two (of equals the smaller code): who buys it buys the other with `confidence`. */
  readonly from: number;
  readonly to: number;
  /** Orders that hold both. */
  readonly count: number;
  /** Their share of all orders. */
  readonly support: number;
  /** Their share of the orders that hold `from`: the larger of the two directions. */
  readonly confidence: number;
  /** How many times as often as by chance: count × orders / (orders with the one × orders with the other). */
  readonly lift: number;
}

/**
 * What is bought together (Agrawal, Imieliński and Swami 1993; lift: Brin et al. 1997): every two products that at least
 * `minCount` orders hold, the most frequent first, then by lift, then by code. A product twice in an order counts once.
 *
 * Product by product, so that one row of counters serves all pairs: it costs the sum over orders of the squares of their
 * products, and memory for the lines alone.
 *
 * @param orders code of each line's order, from 0 without great gaps
 * @param products code of each line's product, likewise
 * @param minCount 1 or more
 * @throws RangeError where the lengths differ, a code is no integer from 0 on, or `minCount` is no count
 * @example productPairs([0, 0, 1, 1, 2], [7, 3, 7, 3, 7], 2) // [{ from: 3, to: 7, count: 2, support: 0.6666…, confidence: 1, lift: 1 }]
 */
export function productPairs(orders: ArrayLike<number>, products: ArrayLike<number>, minCount: number): ProductPair[] {
  if (!Number.isInteger(minCount) || minCount < 1) throw new RangeError(`a count of 1 or more, not ${minCount}`);
  const { orderCount, ordersOf, held } = groupedByOrder(orders, products, minCount);
  const pairs: ProductPair[] = [];
  const together = new Int32Array(ordersOf.start.length - 1);
  const met = new Int32Array(together.length);
  // Each order's products ascend, and so does the walk: behind the cursor stand the greater ones.
  const cursor = held.start.slice();
  const sizeOf = (product: number): number => (ordersOf.start[product + 1] as number) - (ordersOf.start[product] as number);
  for (let product = 0; product < together.length; product++) {
    let metCount = 0;
    for (let at = ordersOf.start[product] as number; at < (ordersOf.start[product + 1] as number); at++) {
      const order = ordersOf.codes[at] as number;
      const next = (cursor[order] as number) + 1;
      cursor[order] = next;
      for (let of = next; of < (held.start[order + 1] as number); of++) {
        const other = held.codes[of] as number;
        if (together[other] === 0) met[metCount++] = other;
        (together[other] as number)++;
      }
    }
    for (let at = 0; at < metCount; at++) {
      const other = met[at] as number;
      const count = together[other] as number;
      together[other] = 0;
      if (count < minCount) continue;
      const [size, otherSize] = [sizeOf(product), sizeOf(other)];
      const [from, to] = otherSize < size ? [other, product] : [product, other];
      pairs.push({ from, to, count, support: count / orderCount, confidence: count / Math.min(size, otherSize), lift: (count * orderCount) / (size * otherSize) });
    }
  }
  return pairs.sort((one, other) => other.count - one.count || other.lift - one.lift || one.from - other.from || one.to - other.to);
}
