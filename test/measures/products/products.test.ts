import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productsOf } from '../../../src/measures/products/products.ts';
import { someSales, type AnOrder } from './some-sales.ts';

const ASOF = 1000;
const WITHIN = 100;

/** Everything about one product, at its place in the columns. */
function told(orders: readonly AnOrder[], product = 0): Record<string, number> {
  const found = productsOf(someSales(orders), ASOF, WITHIN);
  const at = found.product.indexOf(product);
  return Object.fromEntries(Object.entries(found).map(([name, column]) => [name, (column as ArrayLike<number>)[at] ?? NaN]));
}

describe('products', () => {
  it('count orders, units and yen, and orders that hold several', () => {
    const lines = [{ product: 0, amount: 100 }];
    expect(told([{ day: 1, lines: [...lines, ...lines] }, { day: 9, lines: [{ product: 0, quantity: 3, amount: 250 }] }, { day: 5, lines }])).toMatchObject({
      orders: 3, several: 2, units: 6, amount: 550, firstDay: 1, lastDay: 9,
    });
  });

  it('compare the last 90 days with the 90 before', () => {
    const on = (day: number): AnOrder => ({ day, lines: [{ product: 0 }] });
    expect(told([on(ASOF), on(ASOF - 89), on(ASOF - 90), on(ASOF - 179), on(ASOF - 180)])).toMatchObject({ recent: 2, before: 2, units: 5 });
  });

  it('tell no amount where no line has one, and the known ones where some have', () => {
    expect(told([{ day: 1, lines: [{ product: 0 }] }])).toMatchObject({ orders: 1, amount: NaN });
    expect(told([{ day: 1, lines: [{ product: 0 }, { product: 0, amount: 70 }] }])).toMatchObject({ orders: 1, amount: 70 });
  });

  it('lower units and yen by what comes back, which is no purchase', () => {
    const sold: AnOrder = { day: 1, person: 1, lines: [{ product: 0, quantity: 2, amount: 200 }] };
    const returned: AnOrder = { day: 9, person: 1, bought: false, lines: [{ product: 0, quantity: 1, amount: -100 }] };
    expect(told([sold, returned])).toMatchObject({ orders: 1, units: 1, amount: 100, lastDay: 1, buyers: 1, again: 0 });
    expect(told([sold, { ...returned, lines: [{ product: 0, quantity: -1, amount: -100 }] }])).toMatchObject({ units: 1, amount: 100 });
  });

  it('do not count a 0-yen sample as sold', () => {
    expect(told([{ day: 1, lines: [{ product: 0, amount: 10 }] }, { day: 2, person: 1, bought: false, lines: [{ product: 0, amount: 0 }] }])).toMatchObject({ orders: 1, units: 1, buyers: 0 });
  });

  it('know who came back on a later day, and the rate of those observed long enough', () => {
    const by = (person: number, ...days: number[]): AnOrder[] => days.map((day) => ({ day, person, lines: [{ product: 0 }] }));
    const orders = [...by(1, 100, 100), ...by(2, 100, 150, 160), ...by(3, 100, 201), ...by(4, ASOF - WITHIN + 1, ASOF), { day: 300, lines: [{ product: 0 }] }];
    expect(told(orders)).toMatchObject({ buyers: 4, again: 3, observed: 3, came: 1, gap: 99 });
  });

  it('stand with the highest amount first, those without one last, by units', () => {
    const line = (product: number, quantity: number, amount?: number): AnOrder => ({ day: 1, lines: [{ product, quantity, ...(amount === undefined ? {} : { amount }) }] });
    expect([...productsOf(someSales([line(0, 1), line(1, 9), line(2, 1, 5)]), ASOF, WITHIN).product]).toEqual([2, 1, 0]);
  });

  it('leave out what was never sold, and what is sold later', () => {
    expect([...productsOf(someSales([{ day: 5, lines: [{ product: 1 }] }, { day: ASOF + 1, lines: [{ product: 2 }] }]), ASOF, WITHIN).product]).toEqual([1]);
  });

  const someLine = fc.record({ product: fc.nat(2), quantity: fc.integer({ min: 1, max: 3 }), amount: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constant(NaN)) });
  const someOrder = fc.record({ day: fc.integer({ min: 700, max: 1010 }), person: fc.integer({ min: -1, max: 4 }), bought: fc.boolean(), lines: fc.array(someLine, { maxLength: 4 }) });

  it('agree with a count by hand', () => {
    fc.assert(fc.property(fc.array(someOrder, { maxLength: 40 }), (orders) => {
      const until = orders.filter(({ day }) => day <= ASOF);
      const found = productsOf(someSales(orders), ASOF, WITHIN);
      for (const product of [0, 1, 2]) {
        const lines = until.flatMap((order) => order.lines.filter((line) => line.product === product).map((line) => ({ ...line, order })));
        const sold = lines.filter(({ order }) => order.bought);
        const at = found.product.indexOf(product);
        if (sold.length === 0 && lines.every(({ amount }) => Number.isNaN(amount))) {
          expect(at).toBe(-1);
          continue;
        }
        const yen = lines.map(({ amount }) => amount).filter((amount) => !Number.isNaN(amount));
        const holders = [...new Set(sold.map(({ order }) => order))];
        const held = (order: AnOrder): number => sold.filter((line) => line.order === order).reduce((sum, { quantity }) => sum + quantity, 0);
        expect(found.orders[at]).toBe(holders.length);
        expect(found.several[at]).toBe(holders.filter((order) => held(order) >= 2).length);
        expect(found.units[at]).toBe(sold.reduce((sum, { quantity }) => sum + quantity, 0));
        expect(found.amount[at]).toBe(yen.length === 0 ? NaN : yen.reduce((sum, amount) => sum + amount, 0));
        const days = [0, 1, 2, 3, 4].map((person) => [...new Set(sold.filter(({ order }) => order.person === person).map(({ order }) => order.day))].sort((a, b) => a - b)).filter(({ length }) => length > 0);
        const again = days.filter(({ length }) => length > 1);
        const observed = days.filter(([first = 0]) => first + WITHIN <= ASOF);
        const gaps = again.map(([first = 0, second = 0]) => second - first).sort((a, b) => a - b);
        const middle = ((gaps[Math.floor((gaps.length - 1) / 2)] ?? NaN) + (gaps[Math.floor(gaps.length / 2)] ?? NaN)) / 2;
        expect([found.buyers[at], found.again[at], found.observed[at], found.came[at], found.gap[at]]).toEqual([
          days.length, again.length, observed.length, observed.filter(([first = 0, second]) => second !== undefined && second - first <= WITHIN).length, middle,
        ]);
      }
    }));
  });

  it('of a hundred thousand lines take less than a fifth of a second', () => {
    const orders = Array.from({ length: 50_000 }, (_, at): AnOrder => ({ day: 1 + (at * 7919) % 999, person: at % 9000, lines: [{ product: at % 300, amount: 5 }, { product: (at * 31) % 300, amount: 7 }] }));
    const sales = someSales(orders, 300, 9000);
    const took = Array.from({ length: 5 }, () => {
      const began = performance.now();
      productsOf(sales, ASOF, WITHIN);
      return performance.now() - began;
    });
    expect(Math.min(...took)).toBeLessThan(200);
  });
});
