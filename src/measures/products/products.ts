import type { Sales } from '../../customers/sales.ts';
import { sortByPerson } from '../../customers/sort-by-person.ts';
import { pickInt32, pickFloat64 } from './pick.ts';
import { ProductBuyers, type ProductRepeats } from './product-buyers.ts';

/** So many days are compared with as many before them. */
export const COMPARED_DAYS = 90;

/** What was sold of each product, and who came back for it, as of one day: columns, the highest amount first. */
export interface Products extends ProductRepeats {
  /** Index into the names of the sales. */
  readonly product: Int32Array;
  /** Orders that hold it. */
  readonly orders: Int32Array;
  /** Of those, the ones that hold two units of it or more. */
  readonly several: Int32Array;
  /** Units, returned ones off. */
  readonly units: Float64Array;
  /** Yen of its lines, returns off; NaN: no line of it tells an amount. */
  readonly amount: Float64Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Units of the `COMPARED_DAYS` up to the day, and of as many before. */
  readonly recent: Float64Array;
  readonly before: Float64Array;
}

/**
 * Sums up every product that was sold by a day. A line sells where its order is a purchase and takes nothing back; other lines
 * only lower units and yen.
 *
 * @param within a repeat counts for the rate within so many days of the first purchase of the product
 */
export function productsOf({ people, orders: sold, lines }: Sales, asOf: number, within: number): Products {
  const names = lines.products.length;
  const day = Int32Array.from(lines.order, (order) => sold.day[order] as number);
  const { start, index } = sortByPerson(names, lines.product, day);
  const [orders, several, firstDay, lastDay] = [new Int32Array(names), new Int32Array(names), new Int32Array(names), new Int32Array(names)];
  const [units, amount, recent, before] = [new Float64Array(names), new Float64Array(names).fill(NaN), new Float64Array(names), new Float64Array(names)];
  // Which product an order was last seen with, and how many units of it: nothing need be cleared between products.
  const [seenWith, held] = [new Int32Array(sold.day.length).fill(-1), new Float64Array(sold.day.length)];
  const buyers = new ProductBuyers(names, people, asOf, within);
  for (let product = 0; product < names; product++) {
    buyers.begin(product);
    for (let at = start[product] as number; at < (start[product + 1] as number); at++) {
      const line = index[at] as number;
      const on = day[line] as number;
      if (on > asOf) break;
      const order = lines.order[line] as number;
      const quantity = lines.quantity[line] as number;
      const yen = lines.amount[line] as number;
      if (!Number.isNaN(yen)) amount[product] = yen + (Number.isNaN(amount[product]) ? 0 : (amount[product] as number));
      const sells = sold.bought[order] === 1 && quantity > 0 && !(yen < 0);
      const change = sells ? quantity : -Math.abs(taken(quantity, yen));
      units[product]! += change;
      if (on > asOf - COMPARED_DAYS) recent[product]! += change;
      else if (on > asOf - 2 * COMPARED_DAYS) before[product]! += change;
      if (!sells) continue;
      if (orders[product] === 0) firstDay[product] = on;
      lastDay[product] = on;
      if (seenWith[order] !== product) {
        seenWith[order] = product;
        held[order] = 0;
        orders[product]!++;
      }
      const had = held[order] as number;
      held[order] = had + quantity;
      if (had < 2 && had + quantity >= 2) several[product]!++;
      if ((sold.person[order] as number) >= 0) buyers.bought(sold.person[order] as number, on);
    }
    buyers.end();
  }
  const product = ranked(orders, amount, units);
  const ints = (column: Int32Array): Int32Array => pickInt32(column, product);
  const floats = (column: Float64Array): Float64Array => pickFloat64(column, product);
  return {
    product, orders: ints(orders), several: ints(several), units: floats(units), amount: floats(amount), firstDay: ints(firstDay), lastDay: ints(lastDay),
    recent: floats(recent), before: floats(before), buyers: ints(buyers.buyers), again: ints(buyers.again), observed: ints(buyers.observed), came: ints(buyers.came), gap: floats(buyers.gap),
  };
}

/** How many units a line that sells nothing takes back: a sample takes none. */
function taken(quantity: number, yen: number): number {
  return quantity < 0 || yen < 0 ? quantity : 0;
}

/** Products that were sold, the highest amount first; where amounts are not known or equal, the most units, then as they came. */
function ranked(orders: Int32Array, amount: Float64Array, units: Float64Array): Int32Array {
  const found: number[] = [];
  orders.forEach((count, product) => {
    if (count > 0 || !Number.isNaN(amount[product])) found.push(product);
  });
  const yen = (product: number): number => (Number.isNaN(amount[product]) ? -Infinity : (amount[product] as number));
  const more = (a: number, b: number): number => (a === b ? 0 : b - a);
  return Int32Array.from(found.sort((a, b) => more(yen(a), yen(b)) || more(units[a] as number, units[b] as number) || a - b));
}
