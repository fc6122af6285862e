import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNps, compareNpsOfAll } from '../../../src/measures/loyalty/nps-comparison.ts';
import type { NpsCounts } from '../../../src/measures/loyalty/nps-counts.ts';
import { everySample } from './every-sample.ts';
import { missing, npsReferences } from './references.ts';

const counts = (promoters: number, passives: number, detractors: number): NpsCounts => ({ answers: promoters + passives + detractors, promoters, passives, detractors });
const some = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)).filter((parts) => parts.some((part) => part > 0)).map((parts) => counts(...parts));

describe('two groups compared', () => {
  it('takes the second from the first', () => {
    const found = compareNps(counts(30, 10, 10), counts(20, 15, 15));
    expect(found?.difference).toBe(30);
    expect(found?.p).toBeCloseTo(0.07044, 5);
  });

  it('finds nothing where all answer the same way, and nothing to compare where nobody did', () => {
    expect(compareNps(counts(5, 0, 0), counts(9, 0, 0))).toMatchObject({ difference: 0, p: 1 });
    expect(compareNps(counts(0, 5, 0), counts(0, 9, 0))).toMatchObject({ difference: 0, p: 1 });
    expect(compareNps(counts(0, 0, 0), counts(9, 0, 0))).toBeNull();
  });

  it('gives the same the other way round, and numbers for every two groups', () => {
    fc.assert(fc.property(some, some, (one, other) => {
      const [there, back] = [compareNps(one, other), compareNps(other, one)];
      expect(back?.difference).toBeCloseTo(-(there?.difference ?? NaN), 10);
      expect(back?.low).toBeCloseTo(-(there?.high ?? NaN), 10);
      expect(back?.p).toBeCloseTo(there?.p ?? NaN, 12);
      expect(there?.p).toBeGreaterThanOrEqual(0);
      expect(there?.p).toBeLessThanOrEqual(1);
      expect(there?.low).toBeLessThan(there?.high ?? NaN);
    }));
  });
});

describe('several groups compared', () => {
  it('compares every two that were answered in, and adjusts for how many they are', () => {
    const pairs = compareNpsOfAll([counts(90, 5, 5), counts(0, 0, 0), counts(50, 30, 20), counts(30, 30, 40)]);
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([[0, 2], [0, 3], [2, 3]]);
    for (const { p, adjustedP } of pairs) expect(adjustedP).toBeGreaterThanOrEqual(p);
    expect(pairs[1]?.adjustedP).toBeCloseTo(3 * (pairs[1]?.p ?? NaN), 15);
  });
});

// The reference is a simulation of 40,000 draws; five of its standard errors.
describe.skipIf(missing !== null)(`how often two groups that think alike are told apart (${missing ?? 'present'})`, () => {
  it.each([[15, 0.5, 0.2], [15, 0.7, 0.1], [15, 0.85, 0.03], [30, 0.5, 0.2], [30, 0.7, 0.1]])('of %i answers each at %f and %f', (answers, praise, complaint) => {
    const samples = everySample(answers, praise, complaint);
    let [byScore, byInterval] = [0, 0];
    for (const one of samples) {
      for (const other of samples) {
        const { p = NaN, low = NaN, high = NaN } = compareNps(one.counts, other.counts) ?? {};
        if (p < 0.05) byScore += one.chance * other.chance;
        if (low > 0 || high < 0) byInterval += one.chance * other.chance;
      }
    }
    const said = npsReferences?.two_sample[`${answers}v${answers} ${praise}/${complaint}`];
    expect(Math.abs(byScore - (said?.['pooled_score'] ?? NaN))).toBeLessThan(0.0055);
    expect(Math.abs(byInterval - (said?.['adj'] ?? NaN))).toBeLessThan(0.0055);
  });
});
