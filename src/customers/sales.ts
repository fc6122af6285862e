import { NOBODY } from '../inputs/identities.ts';
import type { OrderRows } from '../inputs/orders/order-rows.ts';
import type { Orders } from '../inputs/orders/orders.ts';
import type { People } from './people.ts';
import { isPurchase } from './purchases.ts';

/** What was sold and where to, of the orders that count, whoever bought: for what can be told without knowing customers. */
export interface Sales {
  readonly people: number;
  readonly orders: SoldOrders;
  readonly lines: SoldLines;
}

/** One entry an order that counts. */
export interface SoldOrders {
  readonly day: Int32Array;
  /** -1: anonymous. */
  readonly person: Int32Array;
  readonly amount: Float64Array;
  /** 1: a purchase; 0: a credit note or a 0-yen sample. */
  readonly bought: Uint8Array;
  /** Index into `areas`; -1: not known. */
  readonly area: Int32Array;
  readonly areas: readonly string[];
}

/** One entry a product line of an order that counts. */
export interface SoldLines {
  /** Index into the sold orders. */
  readonly order: Int32Array;
  /** Index into `products`. */
  readonly product: Int32Array;
  readonly products: readonly string[];
  readonly quantity: Float64Array;
  /** Yen of the line; NaN: the file tells the order's total only. */
  readonly amount: Float64Array;
}

export function salesOf(orders: Orders, people: People, rows: OrderRows): Sales {
  const sold = new Int32Array(orders.count).fill(NOBODY);
  let count = 0;
  for (let order = 0; order < orders.count; order++) if (orders.reason[order] === 0) sold[order] = count++;
  return { people: people.count, orders: soldOrders(orders, people, rows, sold, count), lines: soldLines(orders, rows, sold) };
}

function soldOrders(orders: Orders, people: People, rows: OrderRows, sold: Int32Array, count: number): SoldOrders {
  const [day, person, amount] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)];
  const [bought, area] = [new Uint8Array(count), new Int32Array(count).fill(-1)];
  for (let order = 0; order < orders.count; order++) {
    const at = sold[order] as number;
    if (at < 0) continue;
    day[at] = orders.day[order] as number;
    person[at] = people.ofOrder[order] as number;
    amount[at] = orders.amount[order] as number;
    bought[at] = isPurchase(orders, rows, order) ? 1 : 0;
  }
  const [areaOfRow, { orderOfRow }] = [rows.area.view(), orders];
  for (let row = 0; row < areaOfRow.length; row++) {
    const order = orderOfRow[row] as number;
    const at = order < 0 ? -1 : (sold[order] as number);
    if (at >= 0 && (area[at] as number) < 0) area[at] = areaOfRow[row] as number;
  }
  return { day, person, amount, bought, area, areas: rows.areas.texts };
}

function soldLines({ orderOfRow }: Orders, rows: OrderRows, sold: Int32Array): SoldLines {
  const [lineRow, lineProduct, lineQuantity, lineAmount] = [rows.lineRow.view(), rows.lineProduct.view(), rows.lineQuantity.view(), rows.lineAmount.view()];
  const most = lineRow.length;
  const [order, product, quantity, amount] = [new Int32Array(most), new Int32Array(most), new Float64Array(most), new Float64Array(most)];
  let count = 0;
  for (let line = 0; line < most; line++) {
    const of = orderOfRow[lineRow[line] as number] as number;
    if (of < 0 || (sold[of] as number) < 0) continue;
    order[count] = sold[of] as number;
    product[count] = lineProduct[line] as number;
    quantity[count] = lineQuantity[line] as number;
    amount[count++] = lineAmount[line] as number;
  }
  return {
    order: order.subarray(0, count), product: product.subarray(0, count), products: rows.products.texts,
    quantity: quantity.subarray(0, count), amount: amount.subarray(0, count),
  };
}
