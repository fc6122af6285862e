import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../src/measures/forecast/groups.ts';
import { historiesOf } from '../../../src/measures/forecast/histories.ts';
import { rungOf } from '../../../src/measures/forecast/honesty.ts';
import { purchasesOf } from '../../../src/measures/forecast/purchases.ts';

describe('histories', () => {
  const orders = { customer: [2, 0, 2, 2, 0, 3, 2, 9], day: [120, 100, 110, 110.5, 100, 300, 250, 100], amount: [10, 5, 20, 4, 1, 8, 99, 1], customers: 5 };

  it('merge the orders of a day, leave out who had not bought, and know nothing later', () => {
    const { person, x, tx, T, spend } = historiesOf(purchasesOf(orders, Infinity), 200);
    expect([...person]).toEqual([0, 2]);
    expect([...x]).toEqual([0, 1]);
    expect([...tx]).toEqual([0, 10]);
    expect([...T]).toEqual([100, 90]);
    expect([...spend]).toEqual([NaN, 10]);
  });

  it('keep the day a customer begins on and the sums of the days', () => {
    const { start, day: days, amount } = purchasesOf(orders, 200, 105);
    expect([...start]).toEqual([0, 0, 0, 2, 2, 2]);
    expect([...days]).toEqual([110, 120]);
    expect([...amount]).toEqual([24, 10]);
  });

  it('take an amount beyond all money for none', () => {
    expect([...purchasesOf({ customer: [0, 0, 1, 1], day: [1, 1, 1, 2], amount: [1e300, 7, NaN, -Infinity], customers: 2 }, 5).amount]).toEqual([7, 0, 0]);
  });

  it('are grouped by what is equal', () => {
    const groups = groupsOf({ x: Int32Array.of(1, 0, 1, 0), tx: Int32Array.of(5, 0, 5, 0), T: Int32Array.of(9, 9, 9, 8) });
    expect(groups.count).toBe(3);
    expect([...groups.weight]).toEqual([1, 1, 2]);
    expect([...groups.of]).toEqual([2, 1, 2, 0]);
    expect([...groups.more]).toEqual([2]);
    expect([...groups.days]).toEqual([0, 5, 8, 9]);
  });
});

it('the ladder', () => {
  expect([[19, 19], [20, 4], [20, 5], [1000, 29], [1000, 30], [1000, 99], [1000, 100]].map(([customers, repeaters]) => rungOf(customers as number, repeaters as number)))
    .toEqual(['history', 'history', 'total', 'total', 'tentative', 'tentative', 'full']);
});
