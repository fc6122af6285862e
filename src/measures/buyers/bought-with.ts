import type { Sales } from '../../customers/sales.ts';
import type { SellingLines } from '../selling-lines.ts';
import type { Neighbour } from './bought-around.ts';
import { mostPeople } from './most-people.ts';

/**
 * The products in the same orders as the chosen one, by how many people. Their counts are of orders, whoever bought: the orders
 * that hold the chosen one against all orders, so that the index is the lift of the pair.
 *
 * @param most how many to give: those with the most people first, then as they came
 */
export function boughtWith({ people, orders, lines }: Sales, { order, product }: SellingLines, chosen: number, most: number): Neighbour[] {
  const products = lines.products.length;
  const [all, both, buyers] = [new Int32Array(products), new Int32Array(products), new Int32Array(products)];
  const lastOrder = new Int32Array(products).fill(-1);
  // Of each product the orders that hold both and tell who bought: the same person may come again.
  const [buyer, bought]: [number[], number[]] = [[], []];
  let orderCount = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    const of = order[from] as number;
    let holds = false;
    for (to = from; to < order.length && order[to] === of; to++) if (product[to] === chosen) holds = true;
    orderCount++;
    for (let line = from; line < to; line++) {
      const held = product[line] as number;
      if (lastOrder[held] === of) continue;
      lastOrder[held] = of;
      all[held]!++;
      if (!holds || held === chosen) continue;
      both[held]!++;
      if ((orders.person[of] as number) < 0) continue;
      buyer.push(orders.person[of] as number);
      bought.push(held);
    }
  }
  countDistinct(buyers, people, buyer, bought);
  const part = all[chosen] as number;
  return mostPeople(buyers, most).map((of) => ({
    product: of, people: buyers[of] as number, part: { people: part, buyers: both[of] as number }, whole: { people: orderCount, buyers: all[of] as number },
  }));
}

/** Counts each product's buyers, everybody once. */
function countDistinct(counts: Int32Array, people: number, buyer: readonly number[], product: readonly number[]): void {
  const pairs = Float64Array.from(buyer, (person, at) => (product[at] as number) * people + person).sort();
  for (let at = 0; at < pairs.length; at++) if (pairs[at] !== pairs[at - 1]) counts[Math.floor((pairs[at] as number) / people)]!++;
}
