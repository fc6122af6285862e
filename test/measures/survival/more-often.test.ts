import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arm } from '../../../src/measures/arm.ts';
import { moreOften } from '../../../src/measures/survival/more-often.ts';

function choose(n: bigint, k: bigint): bigint {
  let product = 1n;
  for (let i = 0n; i < k; i++) product = (product * (n - i)) / (i + 1n);
  return k < 0n || k > n ? 0n : product;
}

/** The tail in whole numbers, term by term. */
function counted(first: Arm, second: Arm): number {
  const [one, other, cases] = [BigInt(first.people), BigInt(second.people), BigInt(first.buyers + second.buyers)];
  let sum = 0n;
  for (let k = BigInt(first.buyers); k <= one && k <= cases; k++) sum += choose(one, k) * choose(other, cases - k);
  return Number((sum * 10n ** 18n) / choose(one + other, cases)) / 1e18;
}

const anArm = (most: number): fc.Arbitrary<Arm> => fc.nat(most).chain((people) => fc.nat(people).map((buyers) => ({ people, buyers })));

describe('the chance of so many cases, or more', () => {
  it('is that of the lady tasting tea, and of the convicted twins in R\'s fisher.test', () => {
    expect(moreOften({ people: 4, buyers: 3 }, { people: 4, buyers: 1 })).toBeCloseTo(17 / 70, 12);
    expect(moreOften({ people: 13, buyers: 10 }, { people: 17, buyers: 2 })).toBeCloseTo(0.0004652, 7);
  });

  it('is what counting every way in whole numbers gives', () => {
    fc.assert(fc.property(anArm(60), anArm(60), (first, second) => {
      expect(moreOften(first, second)).toBeCloseTo(counted(first, second), 9);
    }), { numRuns: 400 });
  });

  it('falls as cases move into the first group, stays from 0 to 1 in shops of 100,000', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), fc.nat(1000), fc.nat(1000), (one, other, a, b) => {
      const [first, second] = [{ people: one, buyers: Math.min(a, one) }, { people: other, buyers: Math.min(b, other) }];
      const chance = moreOften(first, second);
      expect(chance >= 0 && chance <= 1).toBe(true);
      if (first.buyers === 0 || second.buyers === other) expect(chance).toBe(1);
      else expect(chance).toBeLessThanOrEqual(moreOften({ people: one, buyers: first.buyers - 1 }, { people: other, buyers: second.buyers + 1 }) + 1e-9);
    }));
  });

  it('is 1 without people or cases, and refuses what is no count', () => {
    expect([moreOften({ people: 0, buyers: 0 }, { people: 9, buyers: 4 }), moreOften({ people: 9, buyers: 0 }, { people: 9, buyers: 0 }), moreOften({ people: 9, buyers: 4 }, { people: 0, buyers: 0 })]).toEqual([1, 1, 1]);
    expect(() => moreOften({ people: 3, buyers: 4 }, { people: 9, buyers: 4 })).toThrow(RangeError);
    expect(() => moreOften({ people: 3, buyers: 1 }, { people: 9.5, buyers: 4 })).toThrow(RangeError);
  });
});
