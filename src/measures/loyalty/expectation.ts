/** What follows when the experience falls short of, meets or beats the expectation. */
export type ExpectationClass = 'complaint' | 'repeat' | 'word-of-mouth';

/**
 * 事前期待と事後評価: what was experienced less what was expected, and what to expect of it. A gap of the tolerance itself
 * counts as met.
 *
 * @param expected on any scale
 * @param experienced on the same scale
 * @param tolerance how far apart the two may lie and still be the same
 * @throws RangeError where one is not finite, or the tolerance is negative
 * @example expectationClass(7, 9) // 'word-of-mouth'
 */
export function expectationClass(expected: number, experienced: number, tolerance = 0): ExpectationClass {
  const gap = experienced - expected;
  if (!Number.isFinite(gap)) throw new RangeError('two ratings that are numbers');
  if (!(tolerance >= 0)) throw new RangeError(`a tolerance of 0 or more, not ${tolerance}`);
  if (gap < -tolerance) return 'complaint';
  return gap > tolerance ? 'word-of-mouth' : 'repeat';
}
