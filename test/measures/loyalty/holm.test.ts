import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holmAdjusted } from '../../../src/measures/loyalty/holm.ts';

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });

describe("Holm's correction", () => {
  it('gives what p.adjust of R gives', () => {
    expect(holmAdjusted([0.01, 0.02, 0.03, 0.04])).toEqual([0.04, 0.06, 0.06, 0.06]);
    expect(holmAdjusted([0.04, 0.001, 0.7])).toEqual([0.08, 0.003, 0.7]);
    expect(holmAdjusted([])).toEqual([]);
  });

  it('keeps the order, lowers none, leaves the greatest be unless another rises past it, and stays a chance', () => {
    fc.assert(fc.property(chances, (given) => {
      const adjusted = holmAdjusted(given);
      given.forEach((chance, at) => {
        expect(adjusted[at]).toBeGreaterThanOrEqual(chance);
        expect(adjusted[at]).toBeLessThanOrEqual(1);
        given.forEach((other, to) => {
          if (other > chance) expect(adjusted[to]).toBeGreaterThanOrEqual(adjusted[at] ?? NaN);
        });
      });
    }));
  });

  it('does not depend on where a chance stands', () => {
    fc.assert(fc.property(chances, (given) => {
      expect(holmAdjusted(given.toReversed()).toReversed()).toEqual(holmAdjusted(given));
    }));
  });

  it('refuses what is no chance', () => {
    expect(() => holmAdjusted([0.2, NaN])).toThrow(RangeError);
    expect(() => holmAdjusted([1.2])).toThrow(RangeError);
  });
});
