import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubleFunnel } from '../../../src/measures/economics/double-funnel.ts';
import { day } from '../journey/a-day.ts';
import { firstOf, ledgerOf, monthOf, someAsOf, someLives } from './a-finance.ts';

/** 2025-06-30. */
const END_OF_JUNE = day(180);

describe('the double funnel', () => {
  it('counts by quarters of the calendar: who came, who was sent, who was there', () => {
    const ledger = ledgerOf({ bought: [[day(0), 1], [day(89), 1], [day(90), 1]], sent: [day(100), day(120), day(200)] }, { bought: [[day(100), 1]] }, { bought: [[day(120), 1]] }, { bought: [[day(180), 1]] }, { bought: [[day(181), 1]] });
    expect(doubleFunnel(ledger, END_OF_JUNE, 3)).toEqual([
      { year: 2024, quarter: 4, whole: true, newCustomers: 0, referred: 0, active: 0, coefficient: null },
      { year: 2025, quarter: 1, whole: true, newCustomers: 1, referred: 0, active: 1, coefficient: 0 },
      { year: 2025, quarter: 2, whole: true, newCustomers: 3, referred: 2, active: 4, coefficient: 0.5 },
    ]);
  });

  it('marks the quarter that is not over', () => {
    expect(doubleFunnel(ledgerOf({ bought: [] }), day(179), 2).map(({ whole }) => whole)).toEqual([true, false]);
    expect(doubleFunnel(ledgerOf({ bought: [] }), END_OF_JUNE, 2).map(({ whole }) => whole)).toEqual([true, true]);
  });

  it('agrees with counting one by one on any ledger', () => {
    const quarterOf = (on: number): number => Math.floor(monthOf(on) / 3);
    fc.assert(fc.property(someLives, someAsOf, (lives, asOf) => {
      doubleFunnel(ledgerOf(...lives), asOf, 8).forEach(({ year, quarter, newCustomers, referred, active, coefficient }, at) => {
        const own = quarterOf(asOf) - 7 + at;
        const isIn = (on: number): boolean => on <= asOf && quarterOf(on) === own;
        expect(year * 4 + quarter - 1).toBe(own);
        expect(newCustomers).toBe(lives.filter((life) => isIn(firstOf(life, asOf))).length);
        expect(active).toBe(lives.filter(({ bought }) => bought.some(([on]) => isIn(on))).length);
        expect(referred).toBe(lives.flatMap(({ sent = [] }) => sent).filter(isIn).length);
        expect(coefficient).toBe(active === 0 ? null : referred / active);
      });
    }));
  });
});
