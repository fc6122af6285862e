import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boughtAround } from '../../../src/measures/buyers/bought-around.ts';
import { boughtWith } from '../../../src/measures/buyers/bought-with.ts';
import { personLines } from '../../../src/measures/buyers/person-lines.ts';
import { sellingLines } from '../../../src/measures/selling-lines.ts';
import { someSales, type AnOrder } from '../products/some-sales.ts';
import { boughtIn, everybody, PEOPLE, PRODUCTS, someOrders } from './some-buying.ts';

const ASOF = 10;
const others = Array.from({ length: PRODUCTS - 1 }, (_, at) => at + 1);
const linesOf = (orders: readonly AnOrder[]): ReturnType<typeof personLines> => {
  const sales = someSales(orders, PRODUCTS, PEOPLE);
  return personLines(sales, sellingLines(sales, ASOF));
};

describe('what is bought before and after a product', () => {
  it.each(['before', 'after'] as const)('%s: agrees with a count by hand', (side) => {
    fc.assert(fc.property(someOrders, (orders) => {
      const bought = boughtIn(orders, ASOF);
      const found = boughtAround(linesOf(orders), 0, side, PRODUCTS, PRODUCTS);
      const people = everybody.map((person) => {
        const own = bought.filter((line) => line.person === person);
        const days = own.map(({ day }) => day);
        const met = Math.min(...own.filter(({ product }) => product === 0).map(({ day }) => day));
        const buyer = met !== Infinity;
        const limit = buyer ? met : side === 'before' ? Math.max(...days) : Math.min(...days);
        const around = own.filter(({ day }) => (side === 'before' ? day < limit : day > limit));
        return { buyer, counts: around.length > 0, products: new Set(around.map(({ product }) => product)) };
      }).filter(({ counts }) => counts);
      const part = people.filter(({ buyer }) => buyer);
      for (const product of others) {
        const buyers = part.filter(({ products }) => products.has(product)).length;
        const whole = people.filter(({ products }) => products.has(product)).length;
        const row = found.find((each) => each.product === product);
        if (buyers === 0) expect(row).toBeUndefined();
        else expect(row).toEqual({ product, people: buyers, part: { people: part.length, buyers }, whole: { people: people.length, buyers: whole } });
      }
      expect(found.map(({ people: count }) => count)).toEqual(found.map(({ people: count }) => count).toSorted((a, b) => b - a));
    }), { numRuns: 400 });
  });

  it('gives no more than asked for, and never the product itself', () => {
    const by = (day: number, ...products: number[]): AnOrder => ({ day, person: 1, lines: products.map((product) => ({ product })) });
    expect(boughtAround(linesOf([by(1, 1, 2), by(2, 0), by(3, 0, 3)]), 0, 'before', PRODUCTS, 1).map(({ product }) => product)).toEqual([1]);
    expect(boughtAround(linesOf([by(1, 1, 2), by(2, 0), by(3, 0, 3)]), 0, 'after', PRODUCTS, 9).map(({ product }) => product)).toEqual([3]);
  });
});

describe('what is bought with a product', () => {
  it('agrees with a count by hand: people who are known, orders of everybody', () => {
    fc.assert(fc.property(someOrders, (orders) => {
      const sales = someSales(orders, PRODUCTS, PEOPLE);
      const bought = boughtIn(orders, ASOF);
      const found = boughtWith(sales, sellingLines(sales, ASOF), 0, PRODUCTS);
      const holding = (product: number): number[] => [...new Set(bought.filter((line) => line.product === product).map(({ order }) => order))];
      const part = holding(0);
      for (const product of others) {
        const both = holding(product).filter((order) => part.includes(order));
        const people = new Set(both.map((order) => orders[order]?.person ?? -1).filter((person) => person >= 0)).size;
        const row = found.find((each) => each.product === product);
        if (people === 0) expect(row).toBeUndefined();
        else expect(row).toEqual({ product, people, part: { people: part.length, buyers: both.length }, whole: { people: new Set(bought.map(({ order }) => order)).size, buyers: holding(product).length } });
      }
    }), { numRuns: 400 });
  });
});
