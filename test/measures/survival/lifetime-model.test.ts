import { describe, expect, it } from 'vitest';
import { DELIVERIES_AHEAD, lifetimeModel } from '../../../src/measures/survival/lifetime-model.ts';

// Fader and Hardie (2007), table 1: percentages left after each of twelve years.
const REGULAR = [100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1, 22.3, 20.7, 19.4, 18.3, 17.3];
const HIGH_END = [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1, 46.8, 44.5, 42.7, 40.9, 39.4];
const share = (percent: number): number => percent / 100;
const people = (percentages: readonly number[]): number[] => [1000, ...percentages.slice(0, -1)].map((each) => each * 10);
const leavers = (percentages: readonly number[]): number[] => percentages.map((each, at) => Math.round(((percentages[at - 1] ?? 100) - each) * 10));

describe('the model beside the curve', () => {
  it.each([['Regular', REGULAR, 0.70408, 1.18204], ['High End', HIGH_END, 0.66809, 3.80609]] as const)('has the published parameters for %s, and foretells what was kept back within two points', (_, percentages, alpha, beta) => {
    const seen = percentages.slice(0, 8);
    const model = lifetimeModel(seen.map(share), people(seen), leavers(seen), 0);
    expect(model?.fit.alpha).toBeCloseTo(alpha, 4);
    expect(model?.fit.beta).toBeCloseTo(beta, 4);
    expect(model?.survival).toHaveLength(8 + DELIVERIES_AHEAD);
    percentages.slice(8).forEach((each, at) => expect(Math.abs((model?.survival[8 + at] ?? NaN) - share(each))).toBeLessThan(0.02));
    expect(model?.apart).toBeLessThan(0.02);
  });

  it('begins where the minimum term is over, from as many as are left there', () => {
    const term = [1, 0.98, 0.96, ...REGULAR.slice(0, 8).map((each) => share(each) * 0.9)];
    const model = lifetimeModel(term, term.map(() => 400), [0, 20, 20, 60, ...leavers(REGULAR).slice(1, 8)], 3);
    expect(model?.fit.alpha).toBeCloseTo(0.70408, 4);
    expect([model?.from, model?.last, model?.survival[0]]).toEqual([3, 10, 0.9]);
  });

  it('is missing where too few go on, too few left, the record is short, or there is none', () => {
    const seen = REGULAR.slice(0, 8).map(share);
    const many = seen.map(() => 100);
    expect(lifetimeModel(seen, seen.map(() => 29), leavers(REGULAR), 0)).toBeNull();
    expect(lifetimeModel(seen, many, [0, 2, 1, 1, 0, 0, 0, 0], 0)).toBeNull();
    expect(lifetimeModel(seen.slice(0, 2), many, [0, 37], 0)).toBeNull();
    expect(lifetimeModel(seen, many, leavers(REGULAR), 7)).toBeNull();
    expect(lifetimeModel([1, 0, 0], many, [0, 100, 0], 1)).toBeNull();
    expect(lifetimeModel([], [], [], 0)).toBeNull();
  });
});
