import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectableShare } from '../../../src/measures/campaign/detectable.ts';
import { sampleNeed } from '../../../src/measures/campaign/sample-need.ts';

describe('the share that could be shown', () => {
  it.each([[0.03, 0.04, 5298], [0.05, 0.1, 432 + 3], [0.02, 0.024, 21_109], [0.05, 0.06, 8158]])('from %d on is %d with as many people as that rise needs', (base, target, people) => {
    expect(detectableShare(base, people, people)).toBeCloseTo(target, people > 1000 ? 4 : 2);
  });

  it('is the rise that the needed number of people shows, whatever the base', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 0.8, noNaN: true }), fc.double({ min: 0.02, max: 0.19, noNaN: true }), (base, rise) => {
      const people = sampleNeed(base, base + rise);
      const share = detectableShare(base, people, people);
      expect(share).not.toBeNull();
      expect(share as number).toBeLessThanOrEqual(base + rise + 1e-9);
      // One person fewer would not do.
      const fewer = people > 1 ? detectableShare(base, people - 1, people - 1) : null;
      expect(fewer === null || fewer > base + rise - 1e-9).toBe(true);
    }));
  });

  it('falls as either group grows', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 0.5, noNaN: true }), fc.integer({ min: 20, max: 5000 }), fc.integer({ min: 20, max: 5000 }), (base, treated, holdout) => {
      const now = detectableShare(base, treated, holdout) ?? 2;
      expect(detectableShare(base, treated * 2, holdout) ?? 2).toBeLessThanOrEqual(now + 1e-9);
      expect(detectableShare(base, treated, holdout * 2) ?? 2).toBeLessThanOrEqual(now + 1e-9);
    }));
  });

  it('is none where a group is empty or too small, or everybody buys anyway', () => {
    expect(detectableShare(0.1, 0, 10)).toBeNull();
    expect(detectableShare(0.1, 10, 0)).toBeNull();
    expect(detectableShare(0.5, 2, 2)).toBeNull();
    expect(detectableShare(1, 500, 500)).toBeNull();
    expect(detectableShare(0, 500, 500)).toBeGreaterThan(0);
  });

  it('refuses what is no share or no count', () => {
    expect(() => detectableShare(1.2, 5, 5)).toThrow('share');
    expect(() => detectableShare(0.1, 5.5, 5)).toThrow('counts');
    expect(() => detectableShare(0.1, 5, 5, 1)).toThrow('power');
  });
});
