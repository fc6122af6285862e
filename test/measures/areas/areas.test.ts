import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOf } from '../../../src/measures/areas/areas.ts';
import { someSales } from '../products/some-sales.ts';

const ASOF = 1000;

describe('areas', () => {
  it('sum up orders and yen, this year and the year before, the last place for orders that do not tell', () => {
    const found = areasOf(someSales([{ day: ASOF, area: 0, amount: 5, person: 1 }, { day: ASOF - 364, area: 0, amount: 7, person: 1 }, { day: ASOF - 365, area: 0, amount: 11 }, { day: 1, amount: 13, person: 2 }, { day: ASOF + 1, area: 1, amount: 17 }]), ASOF);
    expect([...found.orders]).toEqual([3, 0, 1]);
    expect([...found.amount]).toEqual([23, 0, 13]);
    expect([...found.customers]).toEqual([1, 0, 1]);
    expect([...found.lastYear]).toEqual([12, 0, 0]);
    expect([...found.yearBefore]).toEqual([11, 0, 0]);
  });

  it('account for every order and every yen, and count each customer once an area', () => {
    const someOrder = fc.record({ day: fc.integer({ min: 1, max: ASOF }), person: fc.integer({ min: -1, max: 5 }), area: fc.integer({ min: -1, max: 1 }), amount: fc.integer({ min: -500, max: 5000 }) });
    fc.assert(fc.property(fc.array(someOrder, { maxLength: 40 }), (orders) => {
      const found = areasOf(someSales(orders), ASOF);
      expect(found.orders.reduce((sum, each) => sum + each, 0)).toBe(orders.length);
      expect(found.amount.reduce((sum, each) => sum + each, 0)).toBe(orders.reduce((sum, { amount }) => sum + amount, 0));
      for (const area of [0, 1, -1]) expect(found.customers.at(area === -1 ? 2 : area)).toBe(new Set(orders.filter((order) => order.area === area && order.person >= 0).map(({ person }) => person)).size);
    }));
  });
});
