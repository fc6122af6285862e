import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleNeed } from '../../../src/measures/campaign/sample-need.ts';
import { textOf, whyNot } from '../rfm/public-data.ts';

const FILE = 'expected/ltv_references.json';
const missing = whyNot(FILE);
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('how many people a group needs', () => {
  it.each([[0.02, 21_109, 3826, 1141], [0.05, 8158, 1471, 435]])('from %f: a fifth more, half more, twice as many', (base, ...needed) => {
    expect([1.2, 1.5, 2].map((times) => sampleNeed(base, base * times))).toEqual(needed);
  });

  it.runIf(missing === null)('agrees with the whole table of the reference', () => {
    const { power } = (JSON.parse(textOf(FILE)) as { readonly lift: { readonly power: readonly (readonly number[])[] } }).lift;
    for (const [base = NaN, ...needed] of power) expect([1.1, 1.2, 1.5, 2].map((times) => sampleNeed(base, base * times))).toEqual(needed);
  });

  it('grows with the power, and is the same there and back', () => {
    fc.assert(fc.property(share, share, (base, target) => {
      fc.pre(Math.abs(base - target) > 1e-6);
      expect(sampleNeed(base, target, 0.9)).toBeGreaterThanOrEqual(sampleNeed(base, target));
      expect(sampleNeed(target, base)).toBe(sampleNeed(base, target));
      expect(sampleNeed(base, target)).toBeGreaterThan(0);
    }));
  });

  it('refuses what cannot be shown', () => {
    for (const [base, target, power] of [[0.02, 0.02, 0.8], [-0.1, 0.2, 0.8], [0.02, 1.2, 0.8], [NaN, 0.2, 0.8], [0.02, 0.03, 1], [0.02, 0.03, 0.02], [0.02, 0.03, NaN]] as const) expect(() => sampleNeed(base, target, power)).toThrow(RangeError);
  });
});
