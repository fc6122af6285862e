import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectationClass } from '../../../src/measures/loyalty/expectation.ts';

describe('expectation against experience', () => {
  it.each([[8, 6, 'complaint'], [8, 8, 'repeat'], [8, 9, 'word-of-mouth']] as const)('%i and then %i: %s', (expected, experienced, outcome) => {
    expect(expectationClass(expected, experienced)).toBe(outcome);
  });

  it('takes a gap of the tolerance itself for none', () => {
    expect(expectationClass(8, 7, 1)).toBe('repeat');
    expect(expectationClass(8, 9, 1)).toBe('repeat');
    expect(expectationClass(8, 6, 1)).toBe('complaint');
    expect(expectationClass(8, 10, 1)).toBe('word-of-mouth');
  });

  it('turns over with the two', () => {
    const opposite = { complaint: 'word-of-mouth', repeat: 'repeat', 'word-of-mouth': 'complaint' } as const;
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), fc.nat(3), (one, other, tolerance) => {
      expect(expectationClass(other, one, tolerance)).toBe(opposite[expectationClass(one, other, tolerance)]);
    }));
  });

  it('refuses what is no rating and no tolerance', () => {
    expect(() => expectationClass(NaN, 5)).toThrow(RangeError);
    expect(() => expectationClass(5, Infinity)).toThrow(RangeError);
    expect(() => expectationClass(5, 5, -1)).toThrow(RangeError);
    expect(() => expectationClass(5, 5, NaN)).toThrow(RangeError);
  });
});
