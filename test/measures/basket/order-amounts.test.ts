import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountClasses, CLASSES, yearlyOrderAmounts } from '../../../src/measures/basket/order-amounts.ts';
import { someSales } from '../products/some-sales.ts';

const someAmounts = fc.array(fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 3_000_000 })), { maxLength: 60 }).map((amounts) => amounts.sort((a, b) => a - b));

describe('order amounts of a year', () => {
  it('are those of purchases of 365 days, whoever bought, ascending', () => {
    const sales = someSales([
      { day: 1000, amount: 500 }, { day: 636, person: 1, amount: 300 }, { day: 635, amount: 100 }, { day: 1001, amount: 100 },
      { day: 900, amount: -50, bought: false }, { day: 900, amount: 0, bought: false }, { day: 900, amount: 0 },
    ]);
    expect([...yearlyOrderAmounts(sales, 1000)]).toEqual([300, 500]);
  });

  it('fall into classes of one width, nine of ten below the last', () => {
    fc.assert(fc.property(someAmounts, (amounts) => {
      const { width, orders } = amountClasses(amounts);
      expect([...orders]).toEqual(Array.from({ length: CLASSES }, (_, at) => amounts.filter((yen) => yen >= at * width && (at === CLASSES - 1 || yen < (at + 1) * width)).length));
      const last = (CLASSES - 1) * width;
      if (width < 100_000) expect(amounts.filter((yen) => yen < last).length).toBeGreaterThanOrEqual(Math.ceil(amounts.length * 0.9));
      // The next smaller width would not do.
      if (width === 2000) expect(amounts.filter((yen) => yen < 15_000).length).toBeLessThan(amounts.length * 0.9);
    }));
  });
});
