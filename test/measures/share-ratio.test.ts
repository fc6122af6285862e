import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignLift } from '../../src/measures/campaign/lift.ts';
import type { Arm } from '../../src/measures/arm.ts';
import { shareIndex } from '../../src/measures/share-index.ts';
import { shareRatio } from '../../src/measures/share-ratio.ts';

const someArm = fc.integer({ min: 1, max: 300 }).chain((people) => fc.record({ people: fc.constant(people), buyers: fc.nat(people) }));

/** The chance of each count of buyers. */
function binomial(people: number, share: number): number[] {
  const chances = [(1 - share) ** people];
  for (let buyers = 1; buyers <= people; buyers++) chances.push(((chances[buyers - 1] ?? 0) * (people - buyers + 1) * share) / (buyers * (1 - share)));
  return chances;
}

describe('the ratio of two shares', () => {
  it('has the interval that Fagerland, Lydersen and Laake print for Perondi et al. (2004)', () => {
    // contingencytables, MOVER_R_Wilson_CI_ratio_2x2(perondi_2004): 7.0000 (95% CI 1.1537 to 41.9763)
    const { ratio = NaN, low = NaN, high = NaN } = shareRatio({ people: 34, buyers: 7 }, { people: 34, buyers: 1 }) ?? {};
    expect([ratio, low, high].map((each) => each.toFixed(4))).toEqual(['7.0000', '1.1537', '41.9763']);
  });

  it('leaves 1 out on the side on which the interval of the difference leaves 0 out', () => {
    fc.assert(fc.property(someArm, someArm, (one, other) => {
      const [found, lift] = [shareRatio(one, other), campaignLift(one, other)];
      if (found === null || lift === null || Math.abs(lift.low) < 1e-9 || Math.abs(lift.high) < 1e-9) return;
      expect([found.low > 1, found.high < 1]).toEqual([lift.low > 0, lift.high < 0]);
    }), { numRuns: 500 });
  });

  it('lies within its interval, and turns over with the groups', () => {
    fc.assert(fc.property(someArm, someArm, (one, other) => {
      const [found, turned] = [shareRatio(one, other), shareRatio(other, one)];
      if (found === null || turned === null) {
        expect(one.buyers + other.buyers).toBe(0);
        return;
      }
      expect(found.low).toBeGreaterThanOrEqual(0);
      expect(found.low).toBeLessThanOrEqual(found.ratio * (1 + 1e-9));
      expect(found.high).toBeGreaterThanOrEqual(found.ratio * (1 - 1e-9));
      if (turned.low === 0) expect(found.high).toBe(Infinity);
      else expect(found.high * turned.low).toBeCloseTo(1, 6);
    }), { numRuns: 500 });
  });

  it('holds the truth in 19 of 20 shops, also of few people', () => {
    for (const [people, rest, share, restShare] of [[20, 80, 0.2, 0.1], [15, 200, 0.1, 0.1], [50, 60, 0.4, 0.6], [10, 500, 0.3, 0.05]] as const) {
      const [chances, restChances] = [binomial(people, share), binomial(rest, restShare)];
      let covered = 0;
      chances.forEach((chance, buyers) => restChances.forEach((restChance, restBuyers) => {
        const found = shareRatio({ people, buyers }, { people: rest, buyers: restBuyers });
        if (found === null || (found.low <= share / restShare && share / restShare <= found.high)) covered += chance * restChance;
      }));
      expect([people, covered > 0.93 && covered < 0.99]).toEqual([people, true]);
    }
  });

  it('says nothing without people, or where nobody has it', () => {
    expect([shareRatio({ people: 0, buyers: 0 }, { people: 9, buyers: 1 }), shareRatio({ people: 9, buyers: 0 }, { people: 9, buyers: 0 })]).toEqual([null, null]);
    expect(() => shareRatio({ people: 1, buyers: 2 }, { people: 9, buyers: 1 })).toThrow(RangeError);
  });
});

describe('the index of a share', () => {
  const someWhole = fc.tuple(someArm, someArm).map(([part, rest]): readonly [Arm, Arm] => [part, { people: part.people + rest.people, buyers: part.buyers + rest.buyers }]);

  it('is the share of the part by the share of the whole, and its interval leaves 1 out where that of the ratio to the rest does', () => {
    fc.assert(fc.property(someWhole, ([part, whole]) => {
      const found = shareIndex(part, whole);
      const ratio = shareRatio(part, { people: whole.people - part.people, buyers: whole.buyers - part.buyers });
      expect(found === null).toBe(ratio === null);
      if (found === null || ratio === null) return;
      expect(found.index).toBeCloseTo(part.buyers / part.people / (whole.buyers / whole.people), 9);
      expect(found.low).toBeLessThanOrEqual(found.index + 1e-9);
      expect(found.high).toBeGreaterThanOrEqual(found.index - 1e-9);
      // Had everybody with the trait been in the part, it could not be more.
      expect(found.high).toBeLessThanOrEqual(whole.people / part.people + 1e-9);
      if (Math.abs(ratio.low - 1) > 1e-9) expect(found.low > 1).toBe(ratio.low > 1);
      if (Math.abs(ratio.high - 1) > 1e-9) expect(found.high < 1).toBe(ratio.high < 1);
    }), { numRuns: 500 });
  });

  it('of the whole itself has nothing to compare with', () => {
    expect(shareIndex({ people: 9, buyers: 3 }, { people: 9, buyers: 3 })).toBeNull();
    expect(() => shareIndex({ people: 9, buyers: 3 }, { people: 8, buyers: 3 })).toThrow(RangeError);
  });
});
