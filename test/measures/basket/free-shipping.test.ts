import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeShipping, thresholdsFor, type Postage } from '../../../src/measures/basket/free-shipping.ts';

const somePostage: fc.Arbitrary<Postage> = fc.record({
  freeFrom: fc.constantFrom(0, 3000, 5000, 10_000), cost: fc.integer({ min: 0, max: 1500 }), charge: fc.integer({ min: 0, max: 1500 }), margin: fc.constantFrom(1, 0.6, 0.35, 0.1),
});
const someAmounts = fc.array(fc.integer({ min: 1, max: 15_000 }), { maxLength: 60 }).map((amounts) => amounts.sort((a, b) => a - b));
const someThreshold = fc.integer({ min: 1, max: 32 }).map((step) => step * 500);

/** What the shop pays and is paid for sending an order, plus what its goods bring in, order by order. */
function yearOf(amounts: readonly number[], threshold: number, { cost, charge, margin }: Postage): number {
  return amounts.reduce((sum, yen) => sum + margin * yen - cost + (threshold > 0 && yen >= threshold ? 0 : charge), 0);
}

describe('a threshold for free shipping', () => {
  it('counts who goes free, who stops short of it, and what the shop bears, as order by order', () => {
    fc.assert(fc.property(someAmounts, someThreshold, somePostage, (amounts, threshold, postage) => {
      const found = freeShipping(amounts, threshold, postage);
      const below = (from: number): number[] => amounts.filter((yen) => yen < threshold && yen >= from);
      expect([found.free, found.nearYen, found.nearShare]).toEqual([amounts.filter((yen) => yen >= threshold).length, below(threshold - 1000).length, below(threshold * 0.8).length]);
      expect(found.near).toBe(Math.max(found.nearYen, found.nearShare));
      const goods = amounts.reduce((sum, yen) => sum + postage.margin * yen, 0);
      expect(found.borne).toBeCloseTo(goods - yearOf(amounts, threshold, postage), 6);
      expect(found.more).toBeCloseTo(yearOf(amounts, postage.freeFrom, postage) - yearOf(amounts, threshold, postage), 6);
    }), { numRuns: 500 });
  });

  it('pays once enough of the orders short of it are filled up, and not one before: tried order by order', () => {
    fc.assert(fc.property(someAmounts, someThreshold, somePostage, (amounts, threshold, postage) => {
      const { near, gap, needed } = freeShipping(amounts, threshold, postage);
      const today = yearOf(amounts, postage.freeFrom, postage);
      // As many orders as may be needed, each as far short of it as they are on average, filled up one after the other.
      const average = threshold - gap;
      const profit = (filled: number): number => yearOf(amounts, threshold, postage) + filled * (yearOf([threshold], threshold, postage) - yearOf([average], threshold, postage));
      if (near === 0) expect([needed, Number.isNaN(gap)]).toEqual([needed === 0 ? 0 : Infinity, true]);
      else if (!Number.isFinite(needed)) expect(profit(1)).toBeLessThanOrEqual(profit(0) + 1e-6);
      else {
        expect(profit(needed)).toBeGreaterThanOrEqual(today - 1e-3);
        if (needed > 0) expect(profit(needed - 1)).toBeLessThan(today);
      }
    }), { numRuns: 500 });
  });

  it('with all that are short of it filled up is what really happens to each of them', () => {
    fc.assert(fc.property(someAmounts, someThreshold, somePostage, (amounts, threshold, postage) => {
      const { near, gap, more } = freeShipping(amounts, threshold, postage);
      fc.pre(near > 0);
      const reach = Math.max(1000, threshold * 0.2);
      const filled = amounts.map((yen) => (yen < threshold && yen >= threshold - reach ? threshold : yen));
      const gained = yearOf(filled, threshold, postage) - yearOf(amounts, postage.freeFrom, postage);
      expect(gained).toBeCloseTo(near * (postage.margin * gap - postage.charge) - more, 5);
    }), { numRuns: 300 });
  });

  it('asks for whole orders: 600 yen lost on each of ten, 400 won on each that fills up 1,000', () => {
    const amounts = [...Array.from({ length: 20 }, () => 4000), ...Array.from({ length: 10 }, () => 6000)];
    expect(freeShipping(amounts, 5000, { freeFrom: 0, cost: 800, charge: 600, margin: 1 })).toMatchObject({ free: 10, near: 20, gap: 1000, more: 6000, needed: 15 });
    expect(freeShipping(amounts, 5000, { freeFrom: 0, cost: 800, charge: 600, margin: 0.5 }).needed).toBe(Infinity);
    expect(freeShipping(amounts, 5000, { freeFrom: 3000, cost: 800, charge: 600, margin: 0.5 })).toMatchObject({ more: -12_000, needed: 0 });
  });

  it('of none at all is today without one', () => {
    expect(freeShipping([1000, 9000], 0, { freeFrom: 0, cost: 800, charge: 600, margin: 1 })).toMatchObject({ free: 0, borne: 400, more: 0, needed: 0 });
    expect(freeShipping([], 5000, { freeFrom: 0, cost: 800, charge: 600, margin: 1 })).toMatchObject({ free: 0, borne: 0, more: 0, needed: 0 });
    expect(() => freeShipping([1], -1, { freeFrom: 0, cost: 1, charge: 1, margin: 1 })).toThrow(RangeError);
  });
});

describe('thresholds to try', () => {
  it('are steps of 500 yen that rise, among the orders there are', () => {
    fc.assert(fc.property(someAmounts, (amounts) => {
      const found = thresholdsFor(amounts);
      expect(found.length).toBeLessThanOrEqual(7);
      expect(found.length > 0).toBe(amounts.length > 0);
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      for (const yen of found) expect([yen % 500, yen >= 500, yen < Math.max(...amounts) + 500]).toEqual([0, true, true]);
    }));
  });
});
