import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costRatio } from '../../../src/measures/economics/cost-ratio.ts';
import { dependenceOf } from '../../../src/measures/economics/dependence.ts';
import { financeOf } from '../../../src/measures/economics/finance.ts';
import { spentWithin } from '../../../src/measures/economics/spent.ts';
import { yearOfCosts } from '../../../src/measures/economics/year-of-costs.ts';
import { yearlyRetention } from '../../../src/measures/economics/yearly-retention.ts';
import { newDependence, yearlyLtv } from '../../../src/measures/value/repeat.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { day } from '../journey/a-day.ts';
import { firstOf, ledgerOf, monthOf, someAsOf, someLives, someSpent, sum } from './a-finance.ts';

const inYear = (asOf: number) => (on: number): boolean => on > asOf - 365 && on <= asOf;

describe('what the year cost', () => {
  it('counts who came and who came back, for 1:5', () => {
    const asOf = day(400);
    const costs = yearOfCosts(ledgerOf(
      { bought: [[day(0), 1], [day(100), 1], [day(200), 1]] },
      { bought: [[day(36), 1], [day(37), 1]] },
      { bought: [[day(35), 1]] },
      { bought: [[day(400), 1], [day(401), 1]] },
    ), [{ day: day(36), yen: 9000, purpose: 'new' }, { day: day(35), yen: 1, purpose: 'new' }, { day: day(400), yen: 1000, purpose: 'existing' }, { day: day(401), yen: 7, purpose: 'existing' }], asOf);
    expect(costs).toEqual({ acquisitionSpend: 9000, newCustomers: 2, retentionSpend: 1000, returningBuyers: 2, laterPurchases: 3 });
    const reach = Math.exp(1.959963984540054 * Math.sqrt(1 / 2 + 1 / 2));
    expect(costRatio(costs)).toMatchObject({ perNew: 4500, perReturning: 500, ratio: 9 });
    expect(costRatio(costs)?.high).toBeCloseTo(9 * reach, 10);
  });

  it('agrees with counting one by one, and is never below nothing', () => {
    fc.assert(fc.property(someLives, someSpent, someAsOf, (lives, spent, asOf) => {
      const within = inYear(asOf);
      const later = lives.map((life) => life.bought.filter(([on]) => within(on) && on !== firstOf(life, asOf)).length);
      const yen = (purpose: string): number => Math.max(0, sum(spent.filter((one) => one.purpose === purpose && within(one.day)).map((one) => one.yen)));
      expect(yearOfCosts(ledgerOf(...lives), spent, asOf)).toEqual({
        acquisitionSpend: yen('new'), retentionSpend: yen('existing'), newCustomers: lives.filter((life) => within(firstOf(life, asOf))).length,
        returningBuyers: later.filter((count) => count > 0).length, laterPurchases: sum(later),
      });
      expect(spentWithin(spent, 'new', -Infinity, Infinity) + spentWithin(spent, 'existing', -Infinity, Infinity)).toBe(sum(spent.map((one) => one.yen)));
    }));
  });
});

describe('yearly retention', () => {
  it('is of those who bought the year before, who bought in the last: the ends count', () => {
    const asOf = day(800);
    const bought = (...days: number[]): { readonly bought: (readonly [number, number])[] } => ({ bought: days.map((on) => [asOf - on, 1] as const) });
    // Days before the day: 0 to 364 is the last year, 365 to 729 the one before.
    expect(yearlyRetention(ledgerOf(bought(365, 0), bought(729, 364), bought(730, 100), bought(400), bought(10)), asOf)).toEqual({ people: 3, buyers: 2 });
  });

  it('agrees with counting one by one', () => {
    fc.assert(fc.property(someLives, someAsOf, (lives, asOf) => {
      const [last, before] = [inYear(asOf), inYear(asOf - 365)];
      const people = lives.filter(({ bought }) => bought.some(([on]) => before(on)));
      expect(yearlyRetention(ledgerOf(...lives), asOf)).toEqual({ people: people.length, buyers: people.filter(({ bought }) => bought.some(([on]) => last(on))).length });
    }));
  });
});

describe('dependence', () => {
  it('agrees with counting one by one, and with the figures of CRM_LTV', () => {
    fc.assert(fc.property(someLives, someSpent, someAsOf, (lives, spent, asOf) => {
      const within = inYear(asOf);
      const yen = ({ bought, back = [] }: (typeof lives)[number]): number => sum(bought.filter(([on]) => within(on)).map(([, each]) => each)) - sum(back.filter(([on]) => within(on)).map(([, each]) => each));
      const buyers = lives.filter((life) => firstOf(life, asOf) < Infinity);
      const won = buyers.filter((life) => within(firstOf(life, asOf)));
      const months = new Set(spent.filter((one) => one.purpose === 'new' && one.yen > 0 && one.day <= asOf).map((one) => monthOf(one.day)));
      const found = dependenceOf(ledgerOf(...lives), spent, asOf);
      expect(found).toEqual({
        sales: sum(lives.map(yen)), won: sum(won.map(yen)), withSpend: sum(buyers.filter((life) => months.has(monthOf(firstOf(life, asOf)))).map(yen)),
        first: sum(won.map((life) => sum(life.bought.filter(([on]) => on === firstOf(life, asOf)).map(([, each]) => each)))),
        history: buyers.length > won.length, newCustomers: won.length, referred: lives.flatMap(({ sent = [] }) => sent).filter(within).length,
      });
      // What will be spent later in the month makes nobody of it advertised.
      const later = [...spent, { day: asOf + 1, yen: 1, purpose: 'new' as const }];
      expect(dependenceOf(ledgerOf(...lives), later, asOf)).toEqual(found);
      expect([found.sales, found.first]).toEqual([yearlyLtv(ledgerOf(...lives), asOf).sales, newDependence(ledgerOf(...lives), asOf).first]);
    }));
  });
});

describe('all of it', () => {
  it('is there for any ledger and any spend, as if nothing later had happened', () => {
    fc.assert(fc.property(someLives, someSpent, someAsOf, (lives, spent, asOf) => {
      const past = lives.map(({ bought, back = [], sent = [] }) => ({ bought: bought.filter(([on]) => on <= asOf), back: back.filter(([on]) => on <= asOf), sent: sent.filter((on) => on <= asOf) }));
      const whole = financeOf(ledgerOf(...lives), spent, defaultSettings.finance, asOf);
      expect(financeOf(ledgerOf(...past), spent.filter((one) => one.day <= asOf), defaultSettings.finance, asOf)).toEqual(whole);
      expect([whole.cohorts.length, whole.funnel.length]).toEqual([24, 8]);
    }), { numRuns: 50 });
  });
});
