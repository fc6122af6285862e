import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acquisitionCohorts, type AcquisitionCohort } from '../../../src/measures/economics/acquisition-cohorts.ts';
import { paybackCurve } from '../../../src/measures/economics/payback-curve.ts';
import { spentByMonth, type Spent } from '../../../src/measures/economics/spent.ts';
import { day, START } from '../journey/a-day.ts';
import { firstOf, ledgerOf, monthOf, someAsOf, someLives, someSpent, sum, type ALife } from './a-finance.ts';

const JANUARY = 24300;
/** 2025-04-30. */
const END_OF_APRIL = day(119);
const forNew = (on: number, yen: number): Spent => ({ day: on, yen, purpose: 'new' });
/** Two who came in January: 3,000 yen each at once, and 1,000 each in February and April. */
const pair: readonly ALife[] = [10, 20].map((from) => ({ bought: [[day(from), 3000], [day(40), 1000], [day(95), 1000]] as const }));
const january = (spent: readonly Spent[], margin = 1, asOf: number = END_OF_APRIL, lives = pair): AcquisitionCohort => {
  const found = acquisitionCohorts(ledgerOf(...lives), spent, asOf, margin, 4).find(({ month }) => month === JANUARY);
  if (found === undefined) throw new Error('no cohort of January');
  return found;
};

describe('payback of a cohort', () => {
  it('comes in the month by whose end the gross profit has reached the spend', () => {
    expect(january([forNew(day(0), 6000)])).toMatchObject({ customers: 2, spend: 6000, cost: 3000, gross: [6000, 2000, 0, 2000], months: 4, payback: 1, recovered: 10_000 / 6000 });
    expect(january([forNew(day(0), 6001)]).payback).toBe(2);
    expect(january([forNew(day(0), 8001)]).payback).toBe(4);
    expect(january([forNew(day(0), 10_001)])).toMatchObject({ payback: null, recovered: 10_000 / 10_001 });
  });

  it('takes longer at a lower margin', () => {
    expect(january([forNew(day(0), 4800)], 0.6)).toMatchObject({ gross: [3600, 1200, 0, 1200], payback: 2, recovered: 1.25 });
    expect(january([forNew(day(0), 6000)], 0.6)).toMatchObject({ payback: 4, recovered: 1 });
    expect(january([forNew(day(0), 6001)], 0.6).payback).toBeNull();
    // A third of a yen thrice is a yen, whatever binary fractions say.
    expect(january([forNew(day(0), 57)], 0.57, END_OF_APRIL, [{ bought: [[day(1), 100]] }]).payback).toBe(1);
  });

  it('counts spend dated on any day of its month, and a refund of it', () => {
    for (const on of [0, 13, 30]) expect(january([forNew(day(on), 4000), forNew(day(5), -1000)]).spend).toBe(3000);
    expect(january([forNew(day(-1), 500), forNew(day(31), 500)]).spend).toBeNull();
    expect(january([{ day: day(3), yen: 500, purpose: 'existing' }]).spend).toBeNull();
    expect(spentByMonth([forNew(day(0), 0)], 'new', JANUARY, 2)).toEqual([0, NaN]);
  });

  it('is unknown where nothing was spent or nobody came, and nothing is divided by zero', () => {
    const unknown = { cost: null, payback: null, recovered: null };
    expect(january([])).toMatchObject({ spend: null, ...unknown });
    expect(january([forNew(day(0), 0)])).toMatchObject({ spend: 0, ...unknown });
    expect(january([forNew(day(0), -5)])).toMatchObject({ spend: -5, ...unknown });
    expect(january([forNew(day(0), 5000)], 1, END_OF_APRIL, [{ bought: [[day(40), 1]] }])).toMatchObject({ customers: 0, spend: 5000, gross: [0, 0, 0, 0], ...unknown });
  });

  it('tells how long it has been watched: a month counts when it is over', () => {
    const spent = [forNew(day(0), 9000)];
    expect(january(spent, 1, day(29))).toMatchObject({ whole: false, months: 0, gross: [6000] });
    expect(january(spent, 1, day(30))).toMatchObject({ whole: true, months: 1, gross: [6000] });
    expect(january(spent, 1, day(118))).toMatchObject({ whole: true, months: 3 });
    expect(january(spent, 1, day(119))).toMatchObject({ whole: true, months: 4 });
  });

  it('gives returns back in their month, but not those of a purchase nobody recorded', () => {
    expect(january([], 1, END_OF_APRIL, [{ bought: [[day(10), 3000]], back: [[day(5), 700], [day(10), 100], [day(60), 400]] }]).gross).toEqual([2900, 0, -400, 0]);
  });
});

describe('cohorts of any ledger', () => {
  it('add up to its purchases and returns to the yen, month by month and cohort by cohort', () => {
    fc.assert(fc.property(someLives, someAsOf, (lives, asOf) => {
      const count = monthOf(asOf) - monthOf(START) + 1;
      if (count < 1) return;
      const cohorts = acquisitionCohorts(ledgerOf(...lives), [], asOf, 1, count);
      const since = (life: ALife): (readonly [number, number])[] => [...life.bought, ...(life.back ?? []).map(([on, yen]) => [on, -yen] as const)].filter(([on]) => on <= asOf && on >= firstOf(life, asOf));
      for (const { month, customers, gross } of cohorts) {
        const members = lives.filter((life) => firstOf(life, asOf) < Infinity && monthOf(firstOf(life, asOf)) === month);
        expect(customers).toBe(members.length);
        expect(gross).toEqual(gross.map((_, age) => sum(members.flatMap(since).filter(([on]) => monthOf(on) === month + age).map(([, yen]) => yen))));
      }
      expect(sum(cohorts.flatMap(({ gross }) => gross))).toBe(sum(lives.flatMap(since).map(([, yen]) => yen)));
    }));
  });

  it('of fewer months are the last of more: who came earlier is in none of them', () => {
    fc.assert(fc.property(someLives, someSpent, fc.integer({ min: 1, max: 20 }), (lives, spent, count) => {
      const asOf = START + 800;
      const few = acquisitionCohorts(ledgerOf(...lives), spent, asOf, 0.6, count);
      expect(acquisitionCohorts(ledgerOf(...lives), spent, asOf, 0.6, 27).slice(-count)).toEqual(few);
    }));
  });

  it('never divide by zero, and are paid back exactly where the sum says so', () => {
    fc.assert(fc.property(someLives, someSpent, someAsOf, fc.constantFrom(1, 0.6), (lives, spent, asOf, margin) => {
      const cohorts = acquisitionCohorts(ledgerOf(...lives), spent, asOf, margin, 24);
      for (const { spend, cost, gross, payback, recovered, customers } of cohorts) {
        for (const figure of [spend ?? 0, cost ?? 0, payback ?? 0, recovered ?? 0]) expect(Number.isFinite(figure)).toBe(true);
        expect(cost !== null).toBe((spend ?? 0) > 0 && customers > 0);
        const reached = gross.findIndex((_, age) => sum(gross.slice(0, age + 1)) >= (spend ?? 0) - 1e-6);
        if (cost !== null) expect(payback).toBe(reached < 0 ? null : reached + 1);
      }
      const { cost, gross } = paybackCurve(cohorts);
      for (const figure of [cost ?? 0, ...gross]) expect(Number.isFinite(figure)).toBe(true);
    }));
  });
});

describe('the curve of all cohorts', () => {
  const cohort = (more: Partial<AcquisitionCohort>): AcquisitionCohort => ({ month: JANUARY, whole: true, customers: 0, spend: null, cost: null, gross: [], months: 0, payback: null, recovered: null, ...more });

  it('averages each month over the cohorts for which it is over, and adds the averages up', () => {
    const curve = paybackCurve([
      cohort({ customers: 10, spend: 20_000, gross: [10_000, 4000, 6000], months: 3 }),
      cohort({ customers: 30, spend: 40_000, gross: [30_000, 20_000], months: 2 }),
      cohort({ customers: 5, spend: 9000, gross: [99_000], months: 0, whole: false }),
    ]);
    // 40,000 of 40 people, 24,000 of 40, 6,000 of 10; 60,000 yen for 40 people.
    expect(curve).toEqual({ cohorts: 2, customers: 40, cost: 1500, gross: [1000, 1600, 2200], observed: [40, 40, 10], payback: 2 });
  });

  it('charges what was spent on nobody to the others, and leaves out who came without spend', () => {
    const curve = paybackCurve([cohort({ customers: 10, spend: 20_000, gross: [10_000, 8000], months: 2 }), cohort({ spend: 10_000, gross: [0], months: 1 }), cohort({ customers: 90, gross: [900_000], months: 1 })]);
    expect(curve).toEqual({ cohorts: 1, customers: 10, cost: 3000, gross: [1000, 1800], observed: [10, 10], payback: null });
  });

  it('without any spend tells what everybody brought; with spend that won nobody, nothing', () => {
    expect(paybackCurve([cohort({ customers: 10, gross: [10_000], months: 1 }), cohort({ customers: 4, gross: [7], months: 0, whole: false })])).toEqual({ cohorts: 1, customers: 10, cost: null, gross: [1000], observed: [10], payback: null });
    expect(paybackCurve([cohort({ spend: 500, months: 3 }), cohort({ customers: 4, gross: [7], months: 1 })])).toEqual({ cohorts: 0, customers: 0, cost: null, gross: [], observed: [], payback: null });
    expect(paybackCurve([])).toMatchObject({ cost: null, payback: null });
  });

  it('of one cohort pays back when the cohort does', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90_000 }), fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 12 }), (customers, spend, gross) => {
      const reached = gross.findIndex((_, age) => sum(gross.slice(0, age + 1)) >= spend);
      expect(paybackCurve([cohort({ customers, spend, gross, months: gross.length })]).payback).toBe(reached < 0 ? null : reached + 1);
    }));
  });
});
