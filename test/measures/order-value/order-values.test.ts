import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderValuesBy } from '../../../src/measures/order-value/order-values.ts';
import { aLedger, until } from '../journey/a-ledger.ts';
import { START } from '../journey/a-day.ts';
import { randomDay, randomShop } from '../journey/random-shop.ts';

const bought = (...amounts: readonly number[]): { readonly purchases: readonly { readonly day: number; readonly amount: number }[] } => ({ purchases: amounts.map((amount, at) => ({ day: START + at, amount })) });

describe('the value of one order', () => {
  it('is the mean and the middle of all purchases of a group, with the share that reaches the threshold', () => {
    const values = orderValuesBy(aLedger(bought(1000, 2000, 9000), bought(500), bought(4000)), [0, 1, 0], 3, 4000, START + 9);
    expect(values).toEqual([{ purchases: 4, mean: 4000, median: 3000, atThreshold: 0.5 }, { purchases: 1, mean: 500, median: 500, atThreshold: 0 }, { purchases: 0, mean: NaN, median: NaN, atThreshold: NaN }]);
  });

  it('leaves out purchases without an amount and those to come; without a threshold nothing reaches it', () => {
    expect(orderValuesBy(aLedger(bought(0, 1000, 7000)), [0], 1, 0, START + 1)).toEqual([{ purchases: 1, mean: 1000, median: 1000, atThreshold: NaN }]);
  });

  it('is as of the day, and agrees with sorting by hand', () => {
    fc.assert(fc.property(randomShop, randomDay, (people, asOf) => {
      const group = people.map((_, at) => at % 2);
      const ledger = aLedger(...people);
      const found = orderValuesBy(ledger, group, 2, 1000, asOf);
      expect(found).toEqual(orderValuesBy(aLedger(...until(asOf, people)), group, 2, 1000, asOf));
      expect(found.map(({ purchases }) => purchases)).toEqual([0, 1].map((own) => people.reduce((sum, { purchases = [] }, at) => sum + (group[at] === own ? purchases.filter((one) => (typeof one === 'number' ? one : one.day) <= asOf).length : 0), 0)));
    }));
  });
});
