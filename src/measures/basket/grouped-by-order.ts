/** Lists of codes, one behind the other: list i stands from start[i] to before start[i + 1]. */
export interface CodeLists {
  readonly start: Int32Array;
  readonly codes: Int32Array;
}

export interface Baskets {
  /** Orders with a line at all. */
  readonly orderCount: number;
  /** For each product its orders, each once; empty where fewer than `minCount` orders hold it. */
  readonly ordersOf: CodeLists;
  /** For each order its products, ascending, each once, the rare ones left out. */
  readonly held: CodeLists;
}

/**
 * Lines of orders as the baskets they make up, by two counting sorts.
 *
 * @throws RangeError where the lengths differ, or a code is no integer from 0 on
 * @example groupedByOrder([0, 0, 1], [1, 0, 1], 1).held // { start: [0, 2, 3], codes: [0, 1, 1] }
 */
export function groupedByOrder(orders: ArrayLike<number>, products: ArrayLike<number>, minCount: number): Baskets {
  if (orders.length !== products.length) throw new RangeError('each line needs an order and a product');
  const [orderCodes, productCodes] = [codeEnd(orders), codeEnd(products)];
  // Sorted by order first: the same product again in the same order then stands close to the first.
  const linesOf = sorted(orders, products, orderCodes, null);
  const [lineOrder, lineProduct] = [new Int32Array(orders.length), linesOf.codes];
  const seenIn = new Int32Array(productCodes).fill(-1);
  const sizes = new Int32Array(productCodes);
  const left = new Uint8Array(orders.length);
  let orderCount = 0;
  for (let order = 0; order < orderCodes; order++) {
    const [from, to] = [linesOf.start[order] as number, linesOf.start[order + 1] as number];
    if (from < to) orderCount++;
    for (let line = from; line < to; line++) {
      const product = lineProduct[line] as number;
      lineOrder[line] = order;
      if (seenIn[product] === order) left[line] = 1;
      else (sizes[product] as number)++;
      seenIn[product] = order;
    }
  }
  for (let line = 0; line < left.length; line++) if ((sizes[lineProduct[line] as number] as number) < minCount) left[line] = 1;
  const ordersOf = sorted(lineProduct, lineOrder, productCodes, left);
  const productAt = new Int32Array(ordersOf.codes.length);
  for (let product = 0; product < productCodes; product++) productAt.fill(product, ordersOf.start[product], ordersOf.start[product + 1]);
  return { orderCount, ordersOf, held: sorted(ordersOf.codes, productAt, orderCodes, null) };
}

/** The values, listed by their keys in the order they come, but for those at places that are left out. */
function sorted(keys: ArrayLike<number>, values: ArrayLike<number>, keyEnd: number, left: Uint8Array | null): CodeLists {
  const start = new Int32Array(keyEnd + 1);
  for (let at = 0; at < keys.length; at++) if (left === null || left[at] === 0) (start[(keys[at] as number) + 1] as number)++;
  for (let key = 0; key < keyEnd; key++) (start[key + 1] as number) += start[key] as number;
  const codes = new Int32Array(start[keyEnd] as number);
  const next = start.slice();
  for (let at = 0; at < keys.length; at++) if (left === null || left[at] === 0) codes[(next[keys[at] as number] as number)++] = values[at] as number;
  return { start, codes };
}

/** One more than the greatest code. */
function codeEnd(codes: ArrayLike<number>): number {
  let end = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] as number;
    if (!Number.isInteger(code) || code < 0) throw new RangeError(`a code from 0 on, not ${code}`);
    if (code >= end) end = code + 1;
  }
  return end;
}
