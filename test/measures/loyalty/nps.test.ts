import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netPromoterScore, npsOf } from '../../../src/measures/loyalty/nps.ts';
import { npsCounts } from '../../../src/measures/loyalty/nps-counts.ts';

const repeated = (counts: readonly (readonly [score: number, times: number])[]): number[] => counts.flatMap(([score, times]) => Array.from({ length: times }, () => score));
const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });

describe('the net promoter score', () => {
  it('is 20 for 45 promoters, 30 passives and 25 detractors', () => {
    expect(netPromoterScore(repeated([[10, 20], [9, 25], [8, 10], [7, 20], [6, 20], [0, 5]]))).toBe(20);
  });

  it('is 100 where all praise, −100 where nobody does, and unknown where nobody answered', () => {
    expect(netPromoterScore([9, 10])).toBe(100);
    expect(netPromoterScore([6, 0])).toBe(-100);
    expect(netPromoterScore([])).toBeNaN();
  });

  it('counts each answer once, and gives the same of the counts', () => {
    fc.assert(fc.property(answers, (scores) => {
      const counts = npsCounts(scores);
      expect(counts.promoters + counts.passives + counts.detractors).toBe(scores.length);
      expect(npsOf(counts)).toBe(netPromoterScore(scores));
    }));
  });

  it.each([-1, 11, NaN])('refuses %f', (score) => {
    expect(() => netPromoterScore([9, score])).toThrow(RangeError);
  });

  it('depends neither on the order of the answers nor on all of them coming twice', () => {
    fc.assert(fc.property(answers, (scores) => {
      expect(netPromoterScore(scores.toReversed())).toBe(netPromoterScore(scores));
      expect(netPromoterScore([...scores, ...scores])).toBeCloseTo(netPromoterScore(scores), 10);
    }));
  });

  it('never falls when somebody gives more', () => {
    fc.assert(fc.property(answers, fc.nat(), (scores, at) => {
      const better = scores.map((score, index) => (index === at % scores.length ? Math.min(10, score + 1) : score));
      expect(netPromoterScore(better)).toBeGreaterThanOrEqual(netPromoterScore(scores));
    }));
  });
});
