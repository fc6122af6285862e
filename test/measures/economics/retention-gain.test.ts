import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retentionMultiple } from '../../../src/measures/economics/ltv-retention.ts';
import { retentionForGain, retentionGain } from '../../../src/measures/economics/retention-gain.ts';
import { textOf, whyNot } from '../rfm/public-data.ts';

const FILE = 'expected/ltv_references.json';
const missing = whyNot(FILE);

interface Law {
  readonly table: readonly { readonly retention: number; readonly ltv_gain_d0: number; readonly ltv_gain_d10: number; readonly profit_gain_pi60: number; readonly profit_gain_pi40: number; readonly profit_gain_pi20: number; readonly profit_gain_pi10: number }[];
  readonly threshold: readonly { readonly pi: number; readonly threshold_r_d0: number; readonly threshold_r_d10: number }[];
}

describe('5:25', () => {
  it('brings 6.7% of value, 11% or 33% of profit, at a retention of 30% and a discount of 10%', () => {
    const figures = { retention: 0.3, discount: 0.1 };
    expect(retentionGain({ ...figures, profitShare: 0.6 }).points?.ltv.toFixed(3)).toBe('0.067');
    expect(retentionGain({ ...figures, profitShare: 0.6 }).points?.profit.toFixed(2)).toBe('0.11');
    expect(retentionGain({ ...figures, profitShare: 0.2 }).points?.profit.toFixed(2)).toBe('0.33');
    expect(retentionGain({ ...figures, profitShare: 0.2 }).points?.firstYear).toBeCloseTo(0.25, 12);
  });

  it('means five points, or five of a hundred who leave', () => {
    const { points, relative } = retentionGain({ retention: 0.6 });
    expect(points?.retention).toBeCloseTo(0.65, 12);
    expect(relative?.retention).toBeCloseTo(1 - 0.4 * 0.95, 12);
    expect(relative?.ltv).toBeCloseTo(0.02 / 0.38, 12);
  });

  it('subtracts what it costs', () => {
    const [free, paid] = [retentionGain({ retention: 0.5, profitShare: 0.5 }).points, retentionGain({ retention: 0.5, profitShare: 0.5, cost: 0.04 }).points];
    expect(paid?.profit).toBeCloseTo((free?.profit ?? NaN) - 0.04, 12);
    expect(paid?.firstYear).toBeCloseTo((free?.firstYear ?? NaN) - 0.04, 12);
    expect(paid?.ltv).toBe(free?.ltv);
  });

  it('has no reading in which more than everybody stays', () => {
    expect(retentionGain({ retention: 0.97, discount: 0.1 }).points).toBeNull();
    expect(retentionGain({ retention: 0.97, discount: 0.1 }).relative).not.toBeNull();
    expect(retentionGain({ retention: 0.95 }).points).toBeNull();
    expect(retentionGain({ retention: 0.95, discount: 0.1 }).points?.ltv).toBeCloseTo(0.5, 10);
  });

  it('is the quotient of the two lifetime values', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true }), (retention, discount) => {
      const { points } = retentionGain({ retention, discount });
      expect(points?.ltv).toBeCloseTo(retentionMultiple(retention + 0.05, discount) / retentionMultiple(retention, discount) - 1, 10);
    }));
  });

  it('reaches a quarter of the profit at its threshold', () => {
    fc.assert(fc.property(fc.double({ min: 0.25, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.15, noNaN: true }), (profitShare, discount) => {
      const retention = retentionForGain({ profitShare, discount });
      expect(retentionGain({ retention, profitShare, discount }).points?.profit).toBeCloseTo(0.25, 10);
    }));
  });

  it('refuses what cannot be', () => {
    for (const wrong of [{ retention: 1.1 }, { retention: NaN }, { retention: 0.5, profitShare: 0 }, { retention: 0.5, profitShare: 2 }, { retention: 0.5, points: -0.1 }, { retention: 0.5, discount: -0.1 }, { retention: 0.5, cost: -1 }]) expect(() => retentionGain(wrong)).toThrow(RangeError);
    expect(() => retentionForGain({ profitShare: 0 })).toThrow(RangeError);
    expect(() => retentionForGain({ gain: 0 })).toThrow(RangeError);
  });
});

describe.skipIf(missing !== null)(`5:25 against the reference (${missing ?? 'present'})`, () => {
  const law = missing === null ? (JSON.parse(textOf(FILE)) as { readonly law_5_25: Law }).law_5_25 : { table: [], threshold: [] };

  it.each(law.table)('at a retention of $retention', ({ retention, ltv_gain_d0, ltv_gain_d10, ...profit }) => {
    expect(retentionGain({ retention }).points?.ltv).toBeCloseTo(ltv_gain_d0, 10);
    expect(retentionGain({ retention, discount: 0.1 }).points?.ltv).toBeCloseTo(ltv_gain_d10, 10);
    for (const [profitShare, gain] of [[0.6, profit.profit_gain_pi60], [0.4, profit.profit_gain_pi40], [0.2, profit.profit_gain_pi20], [0.1, profit.profit_gain_pi10]] as const) expect(retentionGain({ retention, discount: 0.1, profitShare }).points?.profit).toBeCloseTo(gain, 10);
  });

  it.each(law.threshold)('needs a retention of $threshold_r_d0 where profit is $pi of the contribution', ({ pi, threshold_r_d0, threshold_r_d10 }) => {
    expect(retentionForGain({ profitShare: pi })).toBeCloseTo(threshold_r_d0, 12);
    expect(retentionForGain({ profitShare: pi, discount: 0.1 })).toBeCloseTo(threshold_r_d10, 12);
  });
});
