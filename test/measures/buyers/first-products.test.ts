import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyersOf } from '../../../src/measures/buyers/buyers.ts';
import type { FirstProduct } from '../../../src/measures/buyers/first-products.ts';
import { firstYears, NONE } from '../../../src/measures/buyers/first-years.ts';
import { sellingLines } from '../../../src/measures/selling-lines.ts';
import { someSales, type AnOrder } from '../products/some-sales.ts';
import { boughtIn, everybody, PEOPLE, PRODUCTS, purchaseDays, someOrders } from './some-buying.ts';

const WITHIN = 5;
const found = (orders: readonly AnOrder[], asOf: number, within = WITHIN): ReturnType<typeof buyersOf> => {
  const sales = someSales(orders, PRODUCTS, PEOPLE);
  return buyersOf(sales, sellingLines(sales, asOf), asOf, within);
};
const middle = (ascending: readonly number[]): number => ((ascending[Math.floor((ascending.length - 1) / 2)] ?? NaN) + (ascending[Math.floor(ascending.length / 2)] ?? NaN)) / 2;

/** Days as they are, or a hundred times as far apart, so that first years end. */
const someSpread = fc.tuple(someOrders, fc.constantFrom(1, 100)).map(([orders, apart]) => ({ orders: orders.map((order) => ({ ...order, day: order.day * apart })), asOf: 10 * apart, within: WITHIN * apart }));

describe('first years', () => {
  it('hold the first purchase, the next on a later day, and every yen of 365 days', () => {
    fc.assert(fc.property(someSpread, ({ orders, asOf }) => {
      const years = firstYears(someSales(orders, PRODUCTS, PEOPLE), asOf);
      for (const person of everybody) {
        const [first = NONE, second = NONE] = purchaseDays(orders, person, asOf);
        const yen = first === NONE ? 0 : orders.filter((order) => order.person === person && order.day >= first && order.day <= Math.min(asOf, first + 365)).reduce((sum, { amount = 0 }) => sum + amount, 0);
        expect([years.first[person], years.second[person], years.amount[person]]).toEqual([first, second, yen]);
      }
    }), { numRuns: 300 });
  });
});

describe('first products', () => {
  it('agree with a count by hand: whoever began with several counts for each', () => {
    fc.assert(fc.property(someSpread, ({ orders, asOf, within }) => {
      const bought = boughtIn(orders, asOf);
      const years = firstYears(someSales(orders, PRODUCTS, PEOPLE), asOf);
      const beganWith = (product: number | null): number[] => everybody.filter((person) => {
        const [first] = purchaseDays(orders, person, asOf);
        return bought.some((line) => line.person === person && line.day === first && (product === null || line.product === product));
      });
      const byHand = (product: number, people: readonly number[]): FirstProduct => {
        const days = people.map((person) => purchaseDays(orders, person, asOf));
        const observed = days.filter(([first = NaN]) => asOf - first >= within);
        const grown = people.filter((person) => asOf - (years.first[person] ?? NaN) >= 365);
        const gaps = days.flatMap(([first = NaN, second]) => (second === undefined ? [] : [second - first])).sort((a, b) => a - b);
        return {
          product, customers: people.length, observed: observed.length, came: observed.filter(([first = NaN, second = Infinity]) => second - first <= within).length,
          yearObserved: grown.length, amount: grown.length === 0 ? NaN : grown.reduce((sum, person) => sum + (years.amount[person] ?? NaN), 0) / grown.length, gap: middle(gaps),
        };
      };
      const { all, products } = found(orders, asOf, within).first;
      expect(all).toEqual(byHand(-1, beganWith(null)));
      const expected = Array.from({ length: PRODUCTS }, (_, product) => byHand(product, beganWith(product))).filter(({ customers }) => customers > 0);
      expect(products).toEqual(expected.toSorted((a, b) => b.customers - a.customers || a.product - b.product));
    }), { numRuns: 300 });
  });

  it('leave out a sample and a credit note on the first day, and orders of nobody', () => {
    const line = (product: number, amount = 500): NonNullable<AnOrder['lines']> => [{ product, amount }];
    const { first } = found([
      { day: 1, person: 1, bought: false, lines: line(0, 0) }, { day: 2, person: 1, amount: 500, lines: line(1) }, { day: 2, person: 1, bought: false, amount: -200, lines: line(2, -200) }, { day: 3, lines: line(3) },
    ], 400);
    expect(first.products.map(({ product }) => product)).toEqual([1]);
    expect(first.all).toMatchObject({ customers: 1, came: 0, amount: 300, gap: NaN });
  });
});

describe('buyers of a product', () => {
  it('began with it or came to it later, each once', () => {
    fc.assert(fc.property(someOrders, (orders) => {
      const asOf = 10;
      const bought = boughtIn(orders, asOf);
      const { bought: marks, first, later } = found(orders, asOf).of(0);
      const told = everybody.map((person) => bought.filter((line) => line.person === person));
      expect([...marks]).toEqual(told.map((own) => (own.length === 0 ? -1 : own.some(({ product }) => product === 0) ? 1 : 0)));
      const days = told.map((own) => Math.min(...own.filter(({ product }) => product === 0).map(({ day }) => day)));
      const began = days.filter((day, person) => day === purchaseDays(orders, person, asOf)[0]).length;
      expect([first, later]).toEqual([began, days.filter((day) => day !== Infinity).length - began]);
    }), { numRuns: 300 });
  });

  it('and baskets of a hundred thousand lines take less than a fifth of a second', async () => {
    const { basketsOf } = await import('../../../src/measures/basket/baskets.ts');
    const orders = Array.from({ length: 40_000 }, (_, at): AnOrder => ({ day: 1 + ((at * 7919) % 999), person: (at * 31) % 9000, amount: 1000 + (at % 5000), lines: [0, 1, 2].slice(at % 2).map((line) => ({ product: (at * (line + 3) * 17) % 300, amount: 5 })) }));
    const sales = someSales(orders, 300, 9000);
    expect(sales.lines.order.length).toBe(100_000);
    const took = Array.from({ length: 5 }, () => {
      const began = performance.now();
      const lines = sellingLines(sales, 1000);
      buyersOf(sales, lines, 1000, 365).of(0);
      basketsOf(sales, lines, 1000);
      return performance.now() - began;
    });
    expect(Math.min(...took)).toBeLessThan(200);
  });
});
