import { quantileSorted } from '../quantile.ts';
import { mostPeople } from './most-people.ts';
import { FIRST_YEAR, NONE, type FirstYears } from './first-years.ts';
import type { PersonLines } from './person-lines.ts';

/** Those who began with a product, and how they went on. */
export interface FirstProduct {
  /** Index into the names of the sales; -1: everybody, whatever they began with. */
  readonly product: number;
  readonly customers: number;
  /** Whose first purchase lies long enough back, and of those who bought again in time. */
  readonly observed: number;
  readonly came: number;
  /** Whose first purchase lies `FIRST_YEAR` days back, and what they spent in those days on average; NaN: nobody's does. */
  readonly yearObserved: number;
  readonly amount: number;
  /** The median of the days to the second purchase of those who made one; NaN: nobody did. */
  readonly gap: number;
}

/**
 * Everybody, and those who began with each of the products that most began with. Who bought several products on the day of the
 * first purchase counts for each of them, so that the products add up to more than everybody. Everybody are those whose first
 * day tells a product.
 *
 * @param within a second purchase counts within so many days of the first, over those observed so long
 * @param most how many products to give
 */
export function firstProducts(lines: PersonLines, years: FirstYears, products: number, asOf: number, within: number, most: number): { readonly all: FirstProduct; readonly products: readonly FirstProduct[] } {
  const customers = new Int32Array(products);
  const everybody: number[] = [];
  eachFirst(lines, years.first, products, (person, product, told) => {
    customers[product]!++;
    if (!told) everybody.push(person);
  });
  const chosen = mostPeople(customers, most);
  const beganWith = new Map(chosen.map((product) => [product, [] as number[]]));
  eachFirst(lines, years.first, products, (person, product) => beganWith.get(product)?.push(person));
  return { all: summedUp(-1, everybody, years, asOf, within), products: [...beganWith].map(([product, people]) => summedUp(product, people, years, asOf, within)) };
}

/** Everybody with each product of their first day, once; `told`: not the person's first. */
function eachFirst({ people, start, day, product }: PersonLines, first: Int32Array, products: number, visit: (person: number, product: number, told: boolean) => void): void {
  const seenBy = new Int32Array(products).fill(-1);
  for (let person = 0; person < people; person++) {
    const from = start[person] as number;
    for (let line = from; line < (start[person + 1] as number) && day[line] === first[person]; line++) {
      const of = product[line] as number;
      if (seenBy[of] === person) continue;
      seenBy[of] = person;
      visit(person, of, line > from);
    }
  }
}

function summedUp(product: number, people: readonly number[], { first, second, amount }: FirstYears, asOf: number, within: number): FirstProduct {
  let [observed, came, yearObserved, sum] = [0, 0, 0, 0];
  const gaps: number[] = [];
  for (const person of people) {
    const [began, next] = [first[person] as number, second[person] as number];
    if (next !== NONE) gaps.push(next - began);
    if (asOf - began >= within) {
      observed++;
      if (next !== NONE && next - began <= within) came++;
    }
    if (asOf - began < FIRST_YEAR) continue;
    yearObserved++;
    sum += amount[person] as number;
  }
  gaps.sort((a, b) => a - b);
  return { product, customers: people.length, observed, came, yearObserved, amount: yearObserved === 0 ? NaN : sum / yearObserved, gap: gaps.length === 0 ? NaN : quantileSorted(gaps, 0.5) };
}
