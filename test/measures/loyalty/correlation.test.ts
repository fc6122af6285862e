import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlationOf } from '../../../src/measures/loyalty/correlation.ts';

const score = fc.integer({ min: 0, max: 10 });
const pairs = fc.array(fc.tuple(score, score), { minLength: 4, maxLength: 40 });

describe('the correlation of two answers', () => {
  // Anscombe (1973), the first of the quartet: r = .81642, and by R's cor.test the range .4244 to .9507.
  it('is that of Anscombe\'s quartet, with the range that R gives', () => {
    const found = correlationOf([10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5], [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]);
    expect([found?.r, found?.low, found?.high].map((value) => value?.toFixed(4))).toEqual(['0.8164', '0.4244', '0.9507']);
  });

  it('does not mind which comes first nor how the scale is laid; turned round it turns its sign', () => {
    fc.assert(fc.property(pairs, (rows) => {
      const [left, right] = [rows.map(([one]) => one), rows.map(([, other]) => other)];
      const [found, swapped, turned] = [correlationOf(left, right), correlationOf(right, left), correlationOf(left.map((one) => 30 - 3 * one), right)];
      if (found === null) return expect([swapped, turned]).toEqual([null, null]);
      expect(swapped?.r).toBeCloseTo(found.r, 12);
      expect(turned?.r).toBeCloseTo(-found.r, 12);
      expect(found.low <= found.r && found.r <= found.high && found.low >= -1 && found.high <= 1).toBe(true);
    }));
  });

  it('is unknown of fewer than four, and where one side is all equal', () => {
    expect([correlationOf([1, 2, 3], [1, 2, 4]), correlationOf([5, 5, 5, 5], [1, 2, 3, 4]), correlationOf([1, 2, 3, 4], [7, 7, 7, 7]), correlationOf([], [])]).toEqual([null, null, null, null]);
  });

  it('covers the truth in about 95 of 100 samples of ratings from 1 to 5 against answers from 0 to 10', () => {
    const random = numbers(20_251_122);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const draw = (): readonly [number, number] => {
      const mood = normal();
      const clip = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, Math.round(value)));
      return [clip(3.6 + 0.7 * mood + 0.7 * normal(), 1, 5), clip(7 + 1.5 * mood + 1.2 * normal(), 0, 10)];
    };
    const sample = (count: number): ReturnType<typeof correlationOf> => {
      const rows = Array.from({ length: count }, draw);
      return correlationOf(rows.map(([rating]) => rating), rows.map(([, answer]) => answer));
    };
    const truth = sample(200_000)?.r ?? NaN;
    const covered = Array.from({ length: 2000 }, () => sample(40)).filter((found) => found !== null && found.low <= truth && truth <= found.high).length;
    expect(covered / 2000).toBeGreaterThan(0.93);
    expect(covered / 2000).toBeLessThan(0.975);
  });
});

/** Mulberry32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
