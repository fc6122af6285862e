import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/customers/ledger.ts';
import { cohortsOf, retention } from '../../../src/measures/value/cohorts.ts';
import { LEAST_OBSERVED } from '../../../src/measures/value/least-observed.ts';
import { ltvCurve } from '../../../src/measures/value/ltv-curve.ts';
import { monthlySales } from '../../../src/measures/value/monthly-sales.ts';
import { conversion, medianGap, newDependence, yearlyLtv, yearlyRepeat } from '../../../src/measures/value/repeat.ts';
import { valueOf } from '../../../src/measures/value/value.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { calendarOf, monthIndex, serialOf } from '../../../src/shared/day.ts';
import { aLedger } from '../journey/a-ledger.ts';

type Event = readonly [day: number, amount: number];
interface Life { readonly bought: readonly Event[]; readonly returned?: readonly Event[] }

const on = (year: number, month: number, day: number): number => serialOf(year, month, day) ?? NaN;
const byDay = (events: readonly Event[]): Event[] => [...events].sort(([a], [b]) => a - b);

function shop(...lives: readonly Life[]): Ledger {
  const ledger = aLedger(...lives.map(({ bought }) => ({ purchases: bought.map(([day, amount]) => ({ day, amount })) })));
  const returned = lives.map((life) => byDay(life.returned ?? []));
  let at = 0;
  const start = Int32Array.from([0, ...returned.map((events) => (at += events.length))]);
  return { ...ledger, credits: { start, day: Int32Array.from(returned.flat(), ([day]) => day), amount: Float64Array.from(returned.flat(), ([, amount]) => amount) } };
}

const START = on(2024, 1, 1);
const someDay = fc.integer({ min: START, max: START + 800 });
const randomLives: fc.Arbitrary<Life[]> = fc.array(fc.record({
  bought: fc.uniqueArray(fc.tuple(someDay, fc.integer({ min: 1, max: 9999 })), { maxLength: 6, selector: ([day]) => day }),
  returned: fc.array(fc.tuple(someDay, fc.integer({ min: -999, max: -1 })), { maxLength: 2 }),
}), { maxLength: 30 });
const someAsOf = fc.integer({ min: START + 1, max: START + 900 });
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const known = (events: readonly Event[] | undefined, asOf: number): Event[] => byDay(events ?? []).filter(([day]) => day <= asOf);

describe('the LTV curve', () => {
  const twenty = (...more: Life[]): Ledger => shop(...Array.from({ length: 19 }, (): Life => ({ bought: [[START, 100]] })), ...more);

  it('is what buyers spent within n days, over those observed as long', () => {
    const [at30, at31] = ltvCurve(twenty({ bought: [[START, 100], [START + 30, 1000], [START + 31, 3000]] }), START + 31, [30, 31]);
    expect(at30).toEqual({ days: 30, customers: 20, value: (19 * 100 + 1100) / 20 });
    expect(at31).toEqual({ days: 31, customers: 20, value: (19 * 100 + 4100) / 20 });
  });

  it('leaves out who was not observed as long, and says nothing of fewer than twenty', () => {
    const [point] = ltvCurve(twenty({ bought: [[START + 1, 100]] }), START + 30, [30]);
    expect(point).toEqual({ days: 30, customers: 19, value: null });
  });

  it('takes returns off, not those before the first purchase', () => {
    const [point] = ltvCurve(twenty({ bought: [[START, 100]], returned: [[START - 5, -7], [START + 30, -40], [START + 31, -1]] }), START + 60, [30]);
    expect(point?.value).toBe((20 * 100 - 40) / 20);
  });

  it('agrees with a count by hand', () => {
    fc.assert(fc.property(randomLives, someAsOf, (lives, asOf) => {
      for (const { days, customers, value } of ltvCurve(shop(...lives), asOf, [30, 180, 360])) {
        const observed = lives.map((life) => ({ life, first: byDay(life.bought)[0]?.[0] ?? Infinity })).filter(({ first }) => first + days <= asOf);
        const spent = observed.map(({ life, first }) => total([...life.bought, ...(life.returned ?? [])].filter(([day]) => day >= first && day <= first + days).map(([, amount]) => amount)));
        expect(customers).toBe(observed.length);
        expect(value).toBe(observed.length < LEAST_OBSERVED ? null : total(spent) / observed.length);
      }
    }));
  });
});

describe('cohorts', () => {
  const ledger = shop({ bought: [[on(2025, 1, 10), 100], [on(2025, 1, 20), 50], [on(2025, 3, 1), 30]], returned: [[on(2025, 2, 3), -20]] }, { bought: [[on(2025, 1, 31), 200]] }, { bought: [[on(2025, 3, 3), 40]] });

  it('count buyers by months since their first, and what a customer has brought so far', () => {
    const [january, february, march] = cohortsOf(ledger, on(2025, 3, 31), 3, 2);
    expect(january).toEqual({ month: monthIndex(on(2025, 1, 1)), customers: 2, buyers: [2, 0, 1], value: [175, 165, 180] });
    expect(february).toMatchObject({ customers: 0, buyers: [null, null, null], value: [null, null, null] });
    expect(march).toMatchObject({ customers: 1, buyers: [1, null, null], value: [40, null, null] });
  });

  it('leave a month that is not over empty, not zero', () => {
    expect(cohortsOf(ledger, on(2025, 3, 30), 3, 2)[0]).toMatchObject({ buyers: [2, 0, null], value: [175, 165, null] });
  });

  it('know nothing of the time after the day', () => {
    expect(cohortsOf(ledger, on(2025, 1, 25), 1, 1)[0]).toMatchObject({ customers: 1, buyers: [null, null] });
  });

  it('retain the share of those observed as long, where they are not too few', () => {
    const cohorts = cohortsOf(ledger, on(2025, 3, 31), 3, 2);
    expect(retention(cohorts)).toEqual([null, null, null]);
    const many = cohorts.map((cohort) => ({ ...cohort, customers: cohort.customers * LEAST_OBSERVED, buyers: cohort.buyers.map((count) => (count === null ? null : count * LEAST_OBSERVED)) }));
    expect(retention(many)).toEqual([1, 0, 0.5]);
    expect(retention(cohortsOf(ledger, on(2025, 1, 30), 3, 2))).toEqual([null, null, null]);
    expect(retention([])).toEqual([]);
  });

  it('agree with a count by hand', () => {
    fc.assert(fc.property(randomLives, someAsOf, (lives, asOf) => {
      const last = monthIndex(asOf);
      const over = (month: number): boolean => month < monthIndex(asOf + 1);
      for (const { month, customers, buyers, value } of cohortsOf(shop(...lives), asOf, 12, 6)) {
        const members = lives.map((life) => ({ bought: known(life.bought, asOf), returned: known(life.returned, asOf) })).filter(({ bought: [first] }) => first !== undefined && monthIndex(first[0]) === month);
        expect(month).toBeLessThanOrEqual(last);
        expect(customers).toBe(members.length);
        buyers.forEach((count, age) => {
          const inMonth = members.filter(({ bought }) => bought.some(([day]) => monthIndex(day) === month + age)).length;
          const spent = total(members.flatMap(({ bought, returned }) => [...bought, ...returned]).filter(([day]) => monthIndex(day) >= month && monthIndex(day) <= month + age).map(([, amount]) => amount));
          expect(count).toBe(customers > 0 && over(month + age) ? inMonth : null);
          if (count === null) expect(value[age]).toBeNull();
          else expect(value[age]).toBeCloseTo(spent / customers, 6);
        });
      }
    }));
  });
});

describe('monthly sales', () => {
  it('part first purchases from later ones, returns against the latter, without a gap between months', () => {
    const ledger = shop({ bought: [[on(2025, 1, 10), 100], [on(2025, 1, 20), 50], [on(2025, 3, 1), 30]], returned: [[on(2025, 3, 2), -5]] }, { bought: [[on(2025, 3, 31), 7], [on(2025, 4, 1), 9]] });
    expect(monthlySales(ledger, on(2025, 3, 31), 4)).toEqual({
      month: [-3, -2, -1, 0].map((back) => monthIndex(on(2025, 3, 1)) + back),
      first: [0, 100, 0, 7], repeat: [0, 50, 0, 25], anonymous: [0, 0, 0, 0], newBuyers: [0, 1, 0, 1], buyers: [0, 1, 0, 2],
    });
  });

  it('keep apart what was sold to nobody known', () => {
    const ledger = { ...shop({ bought: [[on(2025, 1, 10), 100]] }), anonymous: { day: Int32Array.of(on(2025, 2, 2), on(2025, 4, 1)), amount: Float64Array.of(40, 9) } };
    expect(monthlySales(ledger, on(2025, 3, 31), 3)).toMatchObject({ first: [100, 0, 0], anonymous: [0, 40, 0] });
    expect(valueOf(ledger, defaultSettings, on(2025, 3, 31)).now).toMatchObject({ sales: 140, ltv: { buyers: 1, sales: 100 } });
  });

  it('add up to everything bought less everything returned', () => {
    fc.assert(fc.property(randomLives, someAsOf, (lives, asOf) => {
      const { first, repeat, newBuyers, buyers } = monthlySales(shop(...lives), asOf, 36);
      expect(total([...first, ...repeat])).toBe(total(lives.flatMap((life) => [...known(life.bought, asOf), ...known(life.returned, asOf)]).map(([, amount]) => amount)));
      expect(total(newBuyers)).toBe(lives.filter((life) => known(life.bought, asOf).length > 0).length);
      expect(total(buyers)).toBe(lives.reduce((sum, life) => sum + new Set(known(life.bought, asOf).map(([day]) => monthIndex(day))).size, 0));
    }));
  });
});

describe('repeat', () => {
  const asOf = START + 400;
  const edge = asOf - 365;

  it('of a year is who bought twice of who bought in the 365 days', () => {
    const ledger = shop({ bought: [[edge, 1], [edge + 1, 1]] }, { bought: [[edge + 1, 1], [asOf, 1]] }, { bought: [[edge, 1]] }, { bought: [[asOf, 1], [asOf + 1, 1]] });
    expect(yearlyRepeat(ledger, asOf)).toEqual({ of: 3, hits: 1, rate: 1 / 3 });
    expect(yearlyRepeat(shop(), asOf)).toEqual({ of: 0, hits: 0, rate: null });
  });

  it('conversion is over those observed long enough', () => {
    const ledger = shop({ bought: [[asOf - 60, 1], [asOf - 30, 1]] }, { bought: [[asOf - 30, 1]] }, { bought: [[asOf - 29, 1], [asOf - 28, 1]] }, { bought: [[asOf - 100, 1], [asOf - 69, 1], [asOf - 39, 1]] });
    expect(conversion(ledger, asOf, 2, 30)).toEqual({ of: 3, hits: 1, rate: 1 / 3 });
    expect(conversion(ledger, asOf, 3, 30)).toEqual({ of: 2, hits: 1, rate: 0.5 });
    expect(conversion(ledger, asOf, 4, 30)).toEqual({ of: 1, hits: 0, rate: 0 });
    expect(conversion(ledger, asOf, 9, 30)).toEqual({ of: 0, hits: 0, rate: null });
  });

  it('gap is the median days to the next purchase', () => {
    const ledger = shop({ bought: [[START, 1], [START + 10, 1], [START + 50, 1]] }, { bought: [[START, 1], [START + 30, 1]] }, { bought: [[START, 1], [asOf + 1, 1]] }, { bought: [[START, 1]] });
    expect(medianGap(ledger, asOf, 1)).toEqual({ people: 2, days: 20 });
    expect(medianGap(ledger, asOf, 2)).toEqual({ people: 1, days: 40 });
    expect(medianGap(ledger, asOf, 3)).toEqual({ people: 0, days: null });
  });

  it('LTV of a year is its sales, returns off, by its buyers; dependence the share of first purchases', () => {
    const ledger = shop({ bought: [[edge, 500], [edge + 1, 300]], returned: [[asOf, -100], [edge, -1]] }, { bought: [[asOf, 200], [asOf + 1, 900]] });
    expect(yearlyLtv(ledger, asOf)).toEqual({ buyers: 2, sales: 400, value: 200 });
    expect(newDependence(ledger, asOf)).toEqual({ first: 200, sales: 400, rate: 0.5 });
    expect(yearlyLtv(shop(), asOf)).toEqual({ buyers: 0, sales: 0, value: null });
    expect(newDependence(shop(), asOf)).toEqual({ first: 0, sales: 0, rate: null });
  });

  it('agrees with a count by hand', () => {
    fc.assert(fc.property(randomLives, someAsOf, fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 400 }), (lives, asOf, n, within) => {
      const ledger = shop(...lives);
      const inYear = (events: readonly Event[] | undefined): Event[] => known(events, asOf).filter(([day]) => day > asOf - 365);
      const days = lives.map((life) => known(life.bought, asOf).map(([day]) => day));
      const buyers = lives.filter((life) => inYear(life.bought).length > 0);
      expect(yearlyRepeat(ledger, asOf)).toMatchObject({ of: buyers.length, hits: lives.filter((life) => inYear(life.bought).length > 1).length });
      const sales = total(lives.flatMap((life) => [...inYear(life.bought), ...inYear(life.returned)]).map(([, amount]) => amount));
      expect(yearlyLtv(ledger, asOf)).toMatchObject({ buyers: buyers.length, sales });
      const first = total(lives.flatMap((life) => byDay(life.bought).slice(0, 1)).filter(([day]) => day <= asOf && day > asOf - 365).map(([, amount]) => amount));
      expect(newDependence(ledger, asOf)).toEqual({ first, sales, rate: sales > 0 ? first / sales : null });
      const observed = days.filter((own) => (own[n - 2] ?? Infinity) + within <= asOf);
      expect(conversion(ledger, asOf, n, within)).toMatchObject({ of: observed.length, hits: observed.filter((own) => (own[n - 1] ?? Infinity) <= (own[n - 2] ?? 0) + within).length });
      expect(medianGap(ledger, asOf, n - 1).people).toBe(days.filter((own) => own.length >= n).length);
    }));
  });
});

describe('the value of a shop', () => {
  it('looks 24 months back, at F2 to F6, and at the same figures a year before', () => {
    const asOf = on(2026, 3, 15);
    const ledger = shop({ bought: [[on(2025, 1, 10), 100], [on(2025, 2, 9), 50], [on(2025, 6, 1), 30]] });
    const value = valueOf(ledger, defaultSettings, asOf);
    expect(value.monthly.month.map((month) => month % 12)).toEqual(Array.from({ length: 24 }, (_, at) => (at + 3) % 12));
    expect(value.curve.map(({ days }) => days)).toEqual(Array.from({ length: 24 }, (_, at) => 30 * (at + 1)));
    expect(value.steps.map(({ n }) => n)).toEqual([2, 3, 4, 5, 6]);
    expect(value.steps[0]).toEqual({ n: 2, conversion: { of: 1, hits: 1, rate: 1 }, gap: { people: 1, days: 30 } });
    expect([value.now.ltv.sales, value.before.ltv.sales]).toEqual([30, 150]);
    expect([value.now.dependence.first, value.before.dependence.first]).toEqual([0, 100]);
    expect(value.cohorts.at(-1)?.month).toBe(calendarOf(asOf).year * 12 + 2);
  });
});
