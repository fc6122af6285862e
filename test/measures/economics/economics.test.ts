import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquisitionCost } from '../../../src/measures/economics/acquisition-cost.ts';
import { churnRate } from '../../../src/measures/economics/churn-rate.ts';
import { costRatio } from '../../../src/measures/economics/cost-ratio.ts';
import { ltvFormula } from '../../../src/measures/economics/ltv-formula.ts';
import { ltvRetention, retentionMultiple } from '../../../src/measures/economics/ltv-retention.ts';
import { paybackMonth } from '../../../src/measures/economics/payback-month.ts';
import { referralCoefficient } from '../../../src/measures/economics/referral-coefficient.ts';

const yen = fc.integer({ min: 0, max: 1_000_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the textbook lifetime value', () => {
  it('is the product less the acquisition cost', () => {
    expect(ltvFormula(5000, 3, 2)).toBe(30_000);
    expect(ltvFormula(5000, 3, 2, 0.4, 3000)).toBe(9000);
    expect(ltvFormula(5000, 3, 2, -0.1)).toBe(-3000);
  });

  it('never falls when the margin rises', () => {
    fc.assert(fc.property(yen, fc.nat(50), fc.nat(20), share, share, (orderValue, perYear, years, one, other) => {
      expect(ltvFormula(orderValue, perYear, years, Math.max(one, other))).toBeGreaterThanOrEqual(ltvFormula(orderValue, perYear, years, Math.min(one, other)));
    }));
  });

  it.each([[-1, 1, 1, 1, 0], [1, NaN, 1, 1, 0], [1, 1, Infinity, 1, 0], [1, 1, 1, 30, 0], [1, 1, 1, 1, -5], [1, 1, 1, NaN, 0], [1, 1, 1, -Infinity, 0]] as const)('refuses %f, %f, %f, %f, %f', (orderValue, perYear, years, margin, cac) => {
    expect(() => ltvFormula(orderValue, perYear, years, margin, cac)).toThrow(RangeError);
  });
});

describe('lifetime value from retention', () => {
  it('adds up what comes period by period', () => {
    fc.assert(fc.property(yen, fc.double({ min: 0, max: 0.95, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true }), (value, retention, discount) => {
      let [sum, left] = [0, 1];
      for (let period = 0; period < 2000; period++) {
        sum += value * left;
        left *= retention / (1 + discount);
      }
      expect(ltvRetention(value, retention, 1, discount)).toBeCloseTo(sum, 5);
    }));
  });

  it('grows with retention and margin, shrinks with the discount and the cost', () => {
    const figures = fc.tuple(yen, fc.double({ min: 0, max: 0.98, noNaN: true }), share, share, yen);
    fc.assert(fc.property(figures, ([value, retention, margin, discount, cac]) => {
      const base = ltvRetention(value, retention, margin, discount, cac);
      expect(base).not.toBeNaN();
      expect(ltvRetention(value, retention + 0.01, margin, discount, cac)).toBeGreaterThanOrEqual(base);
      expect(ltvRetention(value, retention, (margin + 1) / 2, discount, cac)).toBeGreaterThanOrEqual(base);
      expect(ltvRetention(value, retention, margin, discount + 0.01, cac)).toBeLessThanOrEqual(base);
      expect(ltvRetention(value, retention, margin, discount, cac + 1)).toBeLessThan(base);
    }));
  });

  it('has an end where nobody leaves only by the discount', () => {
    expect(() => retentionMultiple(1, 0)).toThrow(RangeError);
    expect(retentionMultiple(1, 0.1)).toBeCloseTo(11, 10);
    expect(() => retentionMultiple(1.01, 0.1)).toThrow(RangeError);
    expect(() => retentionMultiple(0.5, -0.1)).toThrow(RangeError);
    expect(() => ltvRetention(NaN, 0.5)).toThrow(RangeError);
  });
});

describe('1:5', () => {
  const figures = { acquisitionSpend: 900_000, newCustomers: 90, retentionSpend: 240_000, returningBuyers: 120 };

  it('sets yen for a new customer against yen for a returning one, with a range', () => {
    const reach = Math.exp(1.959963984540054 * Math.sqrt(1 / 90 + 1 / 120));
    const found = costRatio(figures);
    expect(found).toMatchObject({ perNew: 10_000, perReturning: 2000, ratio: 5 });
    expect(found?.low).toBeCloseTo(5 / reach, 12);
    expect(found?.high).toBeCloseTo(5 * reach, 12);
  });

  it('cannot be told where nobody came, nobody returned or nothing was recorded', () => {
    for (const missing of ['newCustomers', 'returningBuyers', 'retentionSpend'] as const) expect(costRatio({ ...figures, [missing]: 0 })).toBeNull();
    expect(costRatio({ ...figures, acquisitionSpend: 0 })).toMatchObject({ ratio: 0, low: 0, high: 0 });
    expect(() => costRatio({ ...figures, acquisitionSpend: -1 })).toThrow(RangeError);
  });

  it('keeps its ratio and narrows its range when everything comes twice', () => {
    fc.assert(fc.property(yen, fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 9999 }), (acquisitionSpend, newCustomers, retentionSpend, returningBuyers) => {
      const once = costRatio({ acquisitionSpend, newCustomers, retentionSpend, returningBuyers });
      const twice = costRatio({ acquisitionSpend: 2 * acquisitionSpend, newCustomers: 2 * newCustomers, retentionSpend: 2 * retentionSpend, returningBuyers: 2 * returningBuyers });
      expect(twice?.ratio).toBe(once?.ratio);
      expect(twice?.high).toBeLessThanOrEqual(once?.high ?? NaN);
      expect(twice?.low).toBeGreaterThanOrEqual(once?.low ?? NaN);
    }));
  });
});

describe('the payback month', () => {
  it('is the first in which the sum reaches the cost', () => {
    expect(paybackMonth(3000, [3000])).toBe(1);
    expect(paybackMonth(3000, [2000, 0, 1000, 500])).toBe(3);
    expect(paybackMonth(3000, [4000, -2000])).toBe(1);
  });

  it('is unknown within what is known, and 0 where there is nothing to pay back', () => {
    expect(paybackMonth(3000, [2000, 500])).toBeNull();
    expect(paybackMonth(3000, [])).toBeNull();
    expect(paybackMonth(0, [])).toBe(0);
  });

  it('never comes later for a lower cost', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -100, max: 1000 }), { maxLength: 24 }), yen, yen, (months, one, other) => {
      const [sooner, later] = [paybackMonth(Math.min(one, other), months), paybackMonth(Math.max(one, other), months)];
      if (later !== null) expect(sooner).toBeLessThanOrEqual(later);
    }));
  });

  it('refuses a cost below 0 and a month that is no number', () => {
    expect(() => paybackMonth(-1, [5])).toThrow(RangeError);
    expect(() => paybackMonth(10, [5, NaN])).toThrow(RangeError);
  });
});

describe('shares of counts', () => {
  it('are null where there is nobody to take them of', () => {
    expect(acquisitionCost(300_000, 0)).toBeNull();
    expect(churnRate(0, 0)).toBeNull();
    expect(referralCoefficient(3, 0)).toBeNull();
  });

  it('are quotients', () => {
    expect(acquisitionCost(300_000, 60)).toBe(5000);
    expect(churnRate(200, 30)).toBe(0.15);
    expect(referralCoefficient(12, 400)).toBe(0.03);
  });

  it('refuse what cannot be', () => {
    expect(() => churnRate(10, 11)).toThrow(RangeError);
    expect(() => acquisitionCost(-1, 5)).toThrow(RangeError);
    expect(() => referralCoefficient(NaN, 5)).toThrow(RangeError);
  });
});
