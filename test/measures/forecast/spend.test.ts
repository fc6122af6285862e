import { describe, expect, it } from 'vitest';
import { expectedSpend, fitSpend } from '../../../src/measures/forecast/spend.ts';
import { gamma, seeded } from './chance.ts';

describe('spend', () => {
  const spread = (count: number, each: (at: number) => number): [Int32Array, Float64Array] => [Int32Array.from({ length: count }, (_, at) => 1 + (at % 6)), Float64Array.from({ length: count }, (_, at) => each(at))];

  it('leaves out who bought nothing again or paid nothing', () => {
    const { customers, spend } = fitSpend(Int32Array.of(0, 1, 2, 1), Float64Array.of(NaN, 0, 50, -3));
    expect(customers).toBe(1);
    expect(spend).toEqual({ kind: 'constant', amount: 50 });
    expect(expectedSpend(spend, 0, NaN)).toBe(50);
    expect(fitSpend(Int32Array.of(0), Float64Array.of(NaN)).spend).toEqual({ kind: 'nobody-paid', amount: 0 });
  });

  it('has no mean where amounts vary too wildly', () => {
    const chance = seeded(8);
    const { spend } = fitSpend(...spread(400, () => 100 / gamma(chance, 0.5, 1)));
    expect(spend.kind).toBe('no-mean');
  });

  it('sees that who comes often pays more', () => {
    expect(fitSpend(...spread(60, (at) => 100 + (at % 6) * 10 + at / 100)).correlation).toBeGreaterThan(0.9);
    expect(fitSpend(...spread(60, () => 100)).correlation).toBe(null);
  });

  it('does not depend on the currency', () => {
    const chance = seeded(9);
    const [x, dollars] = spread(300, () => gamma(chance, 6, gamma(chance, 4, 12) * 0.01));
    const [one, yen] = [fitSpend(x, dollars).spend, fitSpend(x, dollars.map((each) => each * 150)).spend];
    expect(expectedSpend(yen, 2, 4500) / expectedSpend(one, 2, 30)).toBeCloseTo(150, 5);
  });
});
