import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliffOf } from '../../../src/measures/survival/cliff.ts';
import type { DeliveryRisks } from '../../../src/measures/survival/delivery-risks.ts';
import { deliveryChange, reached } from '../../../src/measures/survival/expected-deliveries.ts';
import { leavingIf, scenarioCodes, type ScenarioCode } from '../../../src/measures/survival/term-scenarios.ts';
import { aTable, simulatedRisks } from './a-table-of-lives.ts';

/** Minimum of three: 4% leave during it, half at its end, 10% after it. */
const table = aTable([100, 0], [100, 4], [96, 4], [92, 46], [50, 5], [40, 4], [30, 0]);
const sharesOf = ({ atRisk, left, last }: DeliveryRisks): number[] => Array.from(atRisk.subarray(0, last + 1), (people, n) => (left[n] as number) / people);
const now = sharesOf(table);
const then = (code: ScenarioCode, term = 3): number[] | null => leavingIf(code, now, table, cliffOf(table, term), term);

describe('what would leave if', () => {
  it('nothing changed: as now', () => expect(then('now')).toEqual(now));

  it('half as many left at the cliff more than around it', () => {
    expect(then('softer')).toEqual(now.map((share, n) => (n === 3 ? (0.5 + 0.1) / 2 : share)));
    expect(then('softer', 2)).toBeNull();
  });

  it('two points fewer left early, never fewer than nobody', () => {
    expect(then('early')?.slice(0, 5)).toEqual([0, 0.04 - 0.02, 4 / 96 - 0.02, 0.5 - 0.02, 0.1]);
    expect(leavingIf('early', [0, 0.01, 0.5], table, null, 0)).toEqual([0, 0, 0.48]);
  });

  it('there were no term: either all its deliveries are as those after it, or the same people leave evenly', () => {
    expect(then('free')).toEqual([0, 0.1, 0.1, 0.1, 0.1, 0.1, 0]);
    const sooner = then('sooner') ?? [];
    expect(new Set(sooner.slice(1, 4)).size).toBe(1);
    expect(reached(sooner)[3]).toBeCloseTo(reached(now)[3] ?? NaN, 12);
    expect(sooner.slice(4)).toEqual(now.slice(4));
  });

  it('the term were shorter or longer: those who leave at its end move with it', () => {
    expect(then('shorter')).toEqual([0, 0.04, 0.5, 0.1, 0.1, 0.1, 0]);
    expect(then('longer')).toEqual([0, 0.04, 4 / 96, 8 / 196, 0.5, 0.1, 0]);
  });

  it('there is no term set, none can be changed; a term of two cannot be shorter and still be one', () => {
    for (const term of [0, 1]) expect((['free', 'sooner', 'shorter', 'longer'] as const).map((code) => then(code, term))).toEqual([null, null, null, null]);
    expect(then('shorter', 2)).toBeNull();
    expect(then('free', 2)).not.toBeNull();
  });

  it('too few people tell, nothing is said', () => {
    const young = aTable([12, 0], [9, 1]);
    for (const code of scenarioCodes) expect([code, leavingIf(code, sharesOf(young), young, null, 3)]).toEqual([code, code === 'now' ? [0] : null]);
  });

  it('leaving only sooner never keeps a delivery: more must start, in any shop', () => {
    fc.assert(fc.property(fc.nat(500), fc.integer({ min: 2, max: 6 }), fc.array(fc.double({ min: 0.01, max: 0.5, noNaN: true }), { minLength: 8, maxLength: 8 }), (seed, term, leaving) => {
      const risks = simulatedRisks(seed, 500, [0, ...Array.from({ length: term - 1 }, () => 0.01), ...leaving]);
      const shares = sharesOf(risks);
      for (const code of scenarioCodes) for (const share of leavingIf(code, shares, risks, cliffOf(risks, term), term) ?? []) expect(share >= 0 && share <= 1).toBe(true);
      const sooner = leavingIf('sooner', shares, risks, null, term);
      if (sooner === null || (shares[term] ?? 0) < 0.1) return;
      const change = deliveryChange(shares, sooner);
      expect(change?.gained).toBeLessThan(1e-9);
      expect(change?.evenStarters).toBeGreaterThanOrEqual(0);
    }));
  });
});
