import type { Sales } from '../../customers/sales.ts';
import type { SellingLines } from '../selling-lines.ts';
import { boughtAround, type Neighbour } from './bought-around.ts';
import { boughtWith } from './bought-with.ts';
import { firstProducts, type FirstProduct } from './first-products.ts';
import { firstYears, type FirstYears } from './first-years.ts';
import { buyersAmong, firstOrLater, personLines } from './person-lines.ts';

/** So many of the products that customers begin with are followed. */
export const FIRST_PRODUCTS = 15;
/** So many neighbours of a product are given. */
export const NEIGHBOURS = 10;

/** Who buys what, as of a day. */
export interface Buyers {
  readonly years: FirstYears;
  readonly first: { readonly all: FirstProduct; readonly products: readonly FirstProduct[] };
  /** The same for one product, by its index into the names of the sales. */
  readonly of: (product: number) => BuyersOfProduct;
}

export interface BuyersOfProduct {
  /** By person 1: bought it; 0: bought others; -1: no purchase tells a product. */
  readonly bought: Int8Array;
  /** How many began with it, and how many came to it later. */
  readonly first: number;
  readonly later: number;
  readonly before: readonly Neighbour[];
  readonly with: readonly Neighbour[];
  readonly after: readonly Neighbour[];
}

/** @param within a second purchase counts within so many days of the first */
export function buyersOf(sales: Sales, lines: SellingLines, asOf: number, within: number): Buyers {
  const products = sales.lines.products.length;
  const years = firstYears(sales, asOf);
  const byPerson = personLines(sales, lines);
  return {
    years,
    first: firstProducts(byPerson, years, products, asOf, within, FIRST_PRODUCTS),
    of: (product) => ({
      bought: buyersAmong(byPerson, product),
      ...firstOrLater(byPerson, product, years.first),
      before: boughtAround(byPerson, product, 'before', products, NEIGHBOURS),
      with: boughtWith(sales, lines, product, NEIGHBOURS),
      after: boughtAround(byPerson, product, 'after', products, NEIGHBOURS),
    }),
  };
}
