import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapChance } from '../../src/measures/overlap-chance.ts';

function choose(from: number, count: number): bigint {
  let ways = 1n;
  for (let at = 1; at <= count; at++) ways = (ways * BigInt(from - count + at)) / BigInt(at);
  return ways;
}

/** Every way to draw counted, in whole numbers. */
function byHand(all: number, one: number, other: number, both: number): number {
  let ways = 0n;
  for (let each = both; each <= Math.min(one, other); each++) if (other - each <= all - one) ways += choose(one, each) * choose(all - one, other - each);
  return Number((ways * 10n ** 30n) / choose(all, other)) / 1e30;
}

const someOverlap = fc.integer({ min: 1, max: 150 }).chain((all) => fc.tuple(fc.nat(all), fc.nat(all)).chain(([one, other]) =>
  fc.integer({ min: Math.max(0, one + other - all), max: Math.min(one, other) }).map((both) => ({ all, one, other, both }))));

describe('the chance of an overlap', () => {
  it('is what counting every way to draw gives', () => {
    fc.assert(fc.property(someOverlap, (overlap) => {
      const expected = byHand(overlap.all, overlap.one, overlap.other, overlap.both);
      const found = overlapChance(overlap);
      expect(Math.abs(found - expected)).toBeLessThan(1e-10);
      if (expected > 1e-20) expect(found / expected).toBeCloseTo(1, 8);
    }), { numRuns: 500 });
  });

  it('agrees on the lady who tastes tea, and both traits are alike', () => {
    expect(overlapChance({ all: 8, one: 4, other: 4, both: 4 })).toBeCloseTo(1 / 70, 12);
    fc.assert(fc.property(someOverlap, ({ all, one, other, both }) => {
      expect(overlapChance({ all, one: other, other: one, both })).toBeCloseTo(overlapChance({ all, one, other, both }), 10);
    }));
  });

  it('keeps its digits among a million orders, where a chance is all but nothing or all but sure', () => {
    const [tiny, sure] = [overlapChance({ all: 1_000_000, one: 20_000, other: 20_000, both: 900 }), overlapChance({ all: 1_000_000, one: 20_000, other: 20_000, both: 100 })];
    expect(tiny).toBeGreaterThan(0);
    expect(tiny).toBeLessThan(1e-80);
    expect(sure).toBeCloseTo(1, 12);
    // Around the middle it is one half and half of the middle itself.
    expect(overlapChance({ all: 1_000_000, one: 20_000, other: 20_000, both: 400 })).toBeCloseTo(0.5 + 0.5 / Math.sqrt(2 * Math.PI * 400 * 0.98 * 0.98), 2);
  });

  it('stops early where enough is enough, on the same side of it', () => {
    fc.assert(fc.property(someOverlap, fc.constantFrom(1e-6, 0.001, 0.05), (overlap, enough) => {
      expect(overlapChance(overlap, enough) < enough).toBe(overlapChance(overlap) < enough);
    }));
  });

  it('refuses what cannot be counted', () => {
    for (const wrong of [{ all: 5, one: 6, other: 1, both: 1 }, { all: 5, one: 2, other: 2, both: 3 }, { all: 5, one: 4, other: 4, both: 2 }, { all: 5, one: 2.5, other: 2, both: 1 }]) expect(() => overlapChance(wrong)).toThrow(RangeError);
  });
});
