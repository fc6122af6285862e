import { stableOrder } from '../customers/sort-by-person.ts';
import type { Sales } from '../customers/sales.ts';

/** Lines by which something was bought, those of an order one behind the other. */
export interface SellingLines {
  /** Index into the sold orders, ascending. */
  readonly order: Int32Array;
  /** Index into the names of the sales. */
  readonly product: Int32Array;
}

/**
 * The lines of purchases up to a day. Neither what comes back nor what costs nothing was bought: a present in a parcel says
 * nothing of what somebody wants. A line whose price the file does not tell was.
 */
export function sellingLines({ orders, lines }: Sales, asOf: number): SellingLines {
  const most = lines.order.length;
  const [order, product] = [new Int32Array(most), new Int32Array(most)];
  let count = 0;
  let ascending = true;
  for (let line = 0; line < most; line++) {
    const of = lines.order[line] as number;
    const yen = lines.amount[line] as number;
    if (orders.bought[of] !== 1 || (orders.day[of] as number) > asOf || !((lines.quantity[line] as number) > 0) || yen <= 0) continue;
    if (count > 0 && of < (order[count - 1] as number)) ascending = false;
    order[count] = of;
    product[count++] = lines.product[line] as number;
  }
  const found = { order: order.subarray(0, count), product: product.subarray(0, count) };
  if (ascending) return found;
  const index = stableOrder(found.order);
  return { order: index.map((line) => order[line] as number), product: index.map((line) => product[line] as number) };
}
