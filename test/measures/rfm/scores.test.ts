import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deciles } from '../../../src/measures/rfm/decile.ts';
import type { RfmFigures } from '../../../src/measures/rfm/figures.ts';
import { scoresFrom, scoresOver, scoresUpTo } from '../../../src/measures/rfm/fixed-scores.ts';
import { quintileScores } from '../../../src/measures/rfm/quintile-scores.ts';
import { rPackageBounds, rPackageScores } from '../../../src/measures/rfm/r-package-scores.ts';
import { rfmScores } from '../../../src/measures/rfm/scores.ts';
import { quantileSorted } from '../../../src/measures/quantile.ts';
import { defaultSettings, type RfmMethod } from '../../../src/settings/settings.ts';

const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 100_000 })), { minLength: 1, maxLength: 60 });
const { rfm } = defaultSettings;

function figures(buyers: number, value: (at: number) => { r?: number; f?: number; m?: number } = (at) => ({ r: at, f: at, m: at })): RfmFigures {
  const all = Array.from({ length: buyers }, (_, at) => ({ r: 0, f: 1, m: 0, ...value(at) }));
  return { person: Int32Array.from(all.keys()), recency: Float64Array.from(all, ({ r }) => r), frequency: Float64Array.from(all, ({ f }) => f), monetary: Float64Array.from(all, ({ m }) => m) };
}

describe('method A', () => {
  it('scores recency up to each bound', () => {
    expect([...scoresUpTo([0, 30, 31, 90, 91, 180, 181, 365, 366, 9999], rfm.recencyDays)]).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
  });

  it('scores frequency from each bound', () => {
    expect([...scoresFrom([1, 2, 3, 4, 5, 6, 99], rfm.frequency)]).toEqual([1, 2, 3, 4, 5, 5, 5]);
    expect([...scoresFrom([1, 2, 3, 4, 6, 7, 11, 12], [2, 4, 7, 12])]).toEqual([1, 2, 2, 3, 3, 4, 4, 5]);
  });

  it('scores amounts over each bound', () => {
    expect([...scoresOver([-1, 0, 5000, 5001, 10000, 10001, 15000, 15001, 20000, 20001], rfm.monetary)]).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 4, 5]);
  });
});

describe('method B', () => {
  it('gives equal values equal scores, and does not mind the order of customers', () => {
    fc.assert(fc.property(values, fc.boolean(), (all, reversed) => {
      const scores = quintileScores(all, reversed);
      const scoreOf = new Map(all.map((value, at) => [value, scores[at]]));
      all.forEach((value, at) => expect(scores[at]).toBe(scoreOf.get(value)));
      expect([...quintileScores(all.toReversed(), reversed)]).toEqual([...scores].toReversed());
    }));
  });

  it('never scores the better value lower, and stays within 1 and 5', () => {
    fc.assert(fc.property(values, fc.boolean(), (all, reversed) => {
      const ascending = all.toSorted((a, b) => a - b);
      const scores = [...quintileScores(ascending, reversed)];
      expect(scores.toSorted((a, b) => (reversed ? b - a : a - b))).toEqual(scores);
      for (const score of scores) expect(score >= 1 && score <= 5).toBe(true);
    }));
  });

  it('is (below + half of the equal) / n, by fifths', () => {
    fc.assert(fc.property(values, fc.boolean(), (all, reversed) => {
      const expected = all.map((value) => {
        const below = all.filter((other) => (reversed ? other > value : other < value)).length;
        const equal = all.filter((other) => other === value).length;
        return Math.min(5, Math.floor((5 * (below + equal / 2)) / all.length) + 1);
      });
      expect([...quintileScores(all, reversed)]).toEqual(expected);
    }));
  });

  it('gives 3 where all are equal', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 50 }), fc.boolean(), (value, n, reversed) => {
      expect(new Set(quintileScores(new Array<number>(n).fill(value), reversed))).toEqual(new Set([3]));
    }));
  });

  it('makes five equal fifths of different values', () => {
    const scores = [...quintileScores(Array.from({ length: 50 }, (_, at) => at), false)];
    expect([1, 2, 3, 4, 5].map((score) => scores.filter((one) => one === score).length)).toEqual([10, 10, 10, 10, 10]);
  });

  it('prints the first value of each better score', () => {
    const { cuts, r, f } = rfmScores(figures(50), { ...rfm, method: 'B' });
    expect(cuts.r).toEqual([9, 19, 29, 39]);
    expect(cuts.f).toEqual([10, 20, 30, 40]);
    expect([r[9], r[10], f[9], f[10]]).toEqual([5, 4, 1, 2]);
  });
});

describe('method C', () => {
  it('puts a value into the first bin it is below: the bound itself is the next', () => {
    expect(rPackageBounds([1, 2, 3, 4, 5, 6])).toEqual([3, 4, 5, 6]);
    expect([...rPackageScores([2.9, 3, 4, 5, 5.9, 6], [3, 4, 5, 6], false)]).toEqual([1, 2, 3, 4, 4, 5]);
    expect([...rPackageScores([2.9, 3, 6], [3, 4, 5, 6], true)]).toEqual([5, 4, 1]);
  });
});

describe('method D', () => {
  it('gives F and M the rounded mean of both', () => {
    const shop = figures(50, (at) => ({ r: at, f: at, m: 49 - at }));
    const b = rfmScores(shop, { ...rfm, method: 'B' });
    const d = rfmScores(shop, { ...rfm, method: 'D' });
    expect(d.r).toEqual(b.r);
    expect(d.m).toEqual(d.f);
    expect([...d.f]).toEqual([...b.f].map((f, at) => Math.round((f + (b.m[at] ?? 0)) / 2)));
    expect(new Set(d.f)).toEqual(new Set([3]));
    const half = rfmScores(figures(50, (at) => ({ f: at, m: at < 40 ? at : 40 })), { ...rfm, method: 'D' });
    expect(half.f[0]).toBe(1);
  });
});

describe('few buyers', () => {
  it.each(['B', 'C', 'D'] as const)('are scored by A instead of %s, and it says so', (method: RfmMethod) => {
    const few = rfmScores(figures(24), { ...rfm, method });
    expect([few.method, few.chosen]).toEqual(['A', method]);
    expect(few.cuts.r).toEqual(rfm.recencyDays);
    expect(rfmScores(figures(25), { ...rfm, method }).method).toBe(method);
  });
});

describe('deciles', () => {
  it('are tenths by amount, the best first', () => {
    expect([...deciles(Array.from({ length: 20 }, (_, at) => 20 - at))]).toEqual(Array.from({ length: 20 }, (_, at) => Math.floor(at / 2) + 1));
  });

  it('give equal amounts equal deciles, never a higher amount a worse one', () => {
    fc.assert(fc.property(values, (all) => {
      const found = deciles(all);
      all.forEach((a, i) => all.forEach((b, j) => {
        if (a === b) expect(found[i]).toBe(found[j]);
        if (a > b) expect(found[i]).toBeLessThanOrEqual(found[j] ?? 0);
      }));
      for (const decile of found) expect(decile >= 1 && decile <= 10).toBe(true);
    }), { numRuns: 50 });
  });
});

describe('a quantile', () => {
  it('is of type 7', () => {
    expect(quantileSorted([1, 2, 3, 4], 0.2)).toBeCloseTo(1.6, 12);
    expect([quantileSorted([1, 2, 3, 4], 0), quantileSorted([1, 2, 3, 4], 1), quantileSorted([1, 2, 3], 0.5), quantileSorted([7], 0.3)]).toEqual([1, 4, 2, 7]);
    expect(() => quantileSorted([], 0.5)).toThrow(RangeError);
  });

  it('lies between its neighbours and grows with the share', () => {
    fc.assert(fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (all, a, b) => {
      const sorted = all.toSorted((x, y) => x - y);
      const [low, high] = [quantileSorted(sorted, Math.min(a, b)), quantileSorted(sorted, Math.max(a, b))];
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(sorted[0] ?? 0);
      expect(high).toBeLessThanOrEqual(sorted.at(-1) ?? 0);
    }));
  });
});
