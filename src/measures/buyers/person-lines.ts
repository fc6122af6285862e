import type { Sales } from '../../customers/sales.ts';
import { sortByPerson } from '../../customers/sort-by-person.ts';
import type { SellingLines } from '../selling-lines.ts';

/** What everybody bought, oldest first: the lines of person p stand from start[p] up to start[p + 1]. */
export interface PersonLines {
  readonly people: number;
  readonly start: Int32Array;
  readonly day: Int32Array;
  /** Index into the names of the sales. */
  readonly product: Int32Array;
}

/** Orders that do not tell who bought are left out. */
export function personLines({ people, orders }: Sales, { order, product }: SellingLines): PersonLines {
  const day = order.map((of) => orders.day[of] as number);
  const { start, index } = sortByPerson(people, order.map((of) => orders.person[of] as number), day);
  return { people, start, day: index.map((line) => day[line] as number), product: index.map((line) => product[line] as number) };
}

/** By person 1: bought the product; 0: bought others; -1: no purchase tells a product. */
export function buyersAmong({ people, start, product }: PersonLines, chosen: number): Int8Array {
  const bought = new Int8Array(people).fill(-1);
  for (let person = 0; person < people; person++) {
    for (let line = start[person] as number; line < (start[person + 1] as number); line++) {
      if (product[line] === chosen) bought[person] = 1;
      else if (bought[person] === -1) bought[person] = 0;
    }
  }
  return bought;
}

/** How many began with the product, on the day of their first purchase, and how many came to it later. */
export function firstOrLater({ people, start, day, product }: PersonLines, chosen: number, first: Int32Array): { readonly first: number; readonly later: number } {
  let [began, later] = [0, 0];
  for (let person = 0; person < people; person++) {
    for (let line = start[person] as number; line < (start[person + 1] as number); line++) {
      if (product[line] !== chosen) continue;
      if (day[line] === first[person]) began++;
      else later++;
      break;
    }
  }
  return { first: began, later };
}
