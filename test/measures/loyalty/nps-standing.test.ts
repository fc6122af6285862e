import { describe, expect, it } from 'vitest';
import { npsStanding } from '../../../src/measures/loyalty/nps-standing.ts';

describe('what may be said of so many answers', () => {
  it.each([[0, 'counts'], [9, 'counts'], [10, 'tentative'], [49, 'tentative'], [50, 'firm'], [217, 'firm']] as const)('%i: %s', (answers, standing) => {
    expect(npsStanding(answers)).toBe(standing);
  });

  it.each([-1, 2.5, NaN])('refuses %f', (answers) => {
    expect(() => npsStanding(answers)).toThrow(RangeError);
  });
});
