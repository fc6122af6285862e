import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npsInterval } from '../../../src/measures/loyalty/nps-interval.ts';
import { npsOf } from '../../../src/measures/loyalty/nps.ts';
import { npsCounts } from '../../../src/measures/loyalty/nps-counts.ts';
import { textOf, whyNot } from '../rfm/public-data.ts';
import { everySample } from './every-sample.ts';
import { missing, npsReferences } from './references.ts';

const CRAN = 'expected/nps_cran_testdata.json';

describe('the interval of a net promoter score', () => {
  it('is 3.8 to 35.1 for 45, 30 and 25, and 7.0 to 85.3 for 7, 2 and 1', () => {
    const large = npsInterval({ answers: 100, promoters: 45, passives: 30, detractors: 25 });
    expect([large.low.toFixed(1), large.high.toFixed(1)]).toEqual(['3.8', '35.1']);
    const small = npsInterval({ answers: 10, promoters: 7, passives: 2, detractors: 1 });
    expect([small.low.toFixed(1), small.high.toFixed(1)]).toEqual(['7.0', '85.3']);
  });

  it('is unknown where nobody answered', () => {
    expect(npsInterval(npsCounts([]))).toEqual({ low: NaN, high: NaN });
  });

  it('stays between −100 and 100, low below high, whoever answers what', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 300 }), (scores) => {
      const { low, high } = npsInterval(npsCounts(scores));
      expect(low).toBeGreaterThanOrEqual(-100);
      expect(high).toBeLessThanOrEqual(100);
      expect(low).toBeLessThan(high);
    }));
  });

  it('grows narrower when all answers come twice', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 100 }), (scores) => {
      const [once, twice] = [npsInterval(npsCounts(scores)), npsInterval(npsCounts([...scores, ...scores]))];
      expect(twice.high - twice.low).toBeLessThan(once.high - once.low);
    }));
  });

  it('is turned over when those who praise and those who complain change places', () => {
    fc.assert(fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (promoters, passives, detractors) => {
      const answers = promoters + passives + detractors + 1;
      const one = npsInterval({ answers, promoters, passives: passives + 1, detractors });
      const other = npsInterval({ answers, promoters: detractors, passives: passives + 1, detractors: promoters });
      expect(other.low).toBeCloseTo(-one.high, 10);
    }));
  });
});

describe.skipIf(missing !== null)(`the interval against published figures (${missing ?? 'present'})`, () => {
  it.each(npsReferences?.reference ?? [])('of $promoters, $passives and $detractors', ({ promoters, passives, detractors, nps, adj_wald95: [low, high] }) => {
    const counts = { answers: promoters + passives + detractors, promoters, passives, detractors };
    const found = npsInterval(counts);
    expect(npsOf(counts)).toBeCloseTo(nps, 10);
    expect(found.low).toBeCloseTo(low, 9);
    expect(found.high).toBeCloseTo(high, 9);
  });

  // Where the reference has its least coverage: who praises and who complains.
  it.each([[10, 0.95, 0.01], [30, 0.6, 0.3], [50, 0.3, 0.3]])('covers as often as the reference says at its worst, of %i answers at %f and %f', (answers, praise, complaint) => {
    const truth = 100 * (praise - complaint);
    const covered = everySample(answers, praise, complaint).reduce((sum, { counts, chance }) => {
      const { low, high } = npsInterval(counts);
      return low <= truth + 1e-9 && truth - 1e-9 <= high ? sum + chance : sum;
    }, 0);
    const said = npsReferences?.coverage['adjWald T=3 (3/4,3/2,3/4)']?.[answers];
    expect(covered).toBeCloseTo(said?.min ?? NaN, 9);
  });

  it.each([10, 30, 50])('covers 95 times in a hundred on the whole, of %i answers', (answers) => {
    const shops = [[0.45, 0.25], [0.5, 0.2], [0.7, 0.1], [0.3, 0.3], [0.2, 0.5], [0.6, 0.3], [0.85, 0.03]] as const;
    const covered = shops.map(([praise, complaint]) => everySample(answers, praise, complaint).reduce((sum, { counts, chance }) => {
      const { low, high } = npsInterval(counts);
      return low <= 100 * (praise - complaint) && 100 * (praise - complaint) <= high ? sum + chance : sum;
    }, 0));
    const said = npsReferences?.coverage['adjWald T=3 (3/4,3/2,3/4)']?.[answers];
    expect(Math.abs(covered.reduce((sum, each) => sum + each, 0) / shops.length - (said?.mean ?? NaN))).toBeLessThan(0.01);
    expect(Math.min(...covered)).toBeGreaterThan(0.93);
  });
});

describe.skipIf(whyNot(CRAN) !== null)('the interval of a thousand answers', () => {
  it('is the plain one of the NPS package, but for three answers more', () => {
    const { promoters, passives, detractors, nps, ci95 } = JSON.parse(textOf(CRAN)) as { promoters: number; passives: number; detractors: number; nps: number; ci95: [number, number] };
    const counts = { answers: 1000, promoters, passives, detractors };
    const found = npsInterval(counts);
    expect(npsOf(counts)).toBe(nps);
    expect(Math.abs(found.low - ci95[0])).toBeLessThan(0.05);
    expect(Math.abs(found.high - ci95[1])).toBeLessThan(0.05);
  });
});
