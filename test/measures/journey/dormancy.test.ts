import { describe, expect, it } from 'vitest';
import { defaultSettings, type DormancyPreset, type Settings } from '../../../src/settings/settings.ts';
import { NEVER } from '../../../src/customers/ledger.ts';
import { dormancyOn } from '../../../src/measures/journey/dormancy.ts';
import { day } from './a-day.ts';
import { aLedger, type APerson } from './a-ledger.ts';

function preset(name: DormancyPreset): Settings {
  return { ...defaultSettings, dormancy: { ...defaultSettings.dormancy, preset: name } };
}

function gradeOf(asOf: number, person: APerson, settings = defaultSettings): number {
  return dormancyOn(aLedger(person), settings, day(asOf)).grade[0] ?? -1;
}

function quietFrom(asOf: number, person: APerson): number {
  return dormancyOn(aLedger(person), defaultSettings, day(asOf)).quietFrom[0] ?? -1;
}

/** Purchases so many days apart, the last on day 0. */
const rhythm = (gap: number, count: number): APerson => ({ purchases: Array.from({ length: count }, (_, k) => day((k + 1 - count) * gap)) });

describe('dormancy by days since the last purchase', () => {
  it.each([
    ['standard', 90, 180, 365], ['consumable', 45, 90, 240], ['gift', 180, 365, 730],
  ] as const)('%s begins the grades on these very days', (name, first, second, third) => {
    const days = [0, first - 1, first, second - 1, second, third - 1, third];
    expect(days.map((n) => gradeOf(n, { purchases: [day(0)] }, preset(name)))).toEqual([0, 0, 1, 1, 2, 2, 3]);
  });

  it('is none before the first purchase, and a trial is one', () => {
    expect(gradeOf(0, { requests: [day(0)] })).toBe(4);
    expect(quietFrom(0, { requests: [day(0)] })).toBe(NEVER);
    expect(gradeOf(0, { purchases: [{ day: day(0), trial: true }] })).toBe(0);
  });
});

describe('dormancy by the own gap', () => {
  it('warns at three own gaps, one grade worse', () => {
    expect([59, 60, 89, 90, 180].map((n) => gradeOf(n, rhythm(20, 4)))).toEqual([0, 1, 1, 2, 3]);
  });

  it('betters one grade below two own gaps, never past 365 days', () => {
    expect([119, 120, 179, 180].map((n) => gradeOf(n, rhythm(60, 4)))).toEqual([0, 1, 1, 3]);
    expect([180, 364, 365, 366].map((n) => gradeOf(n, rhythm(200, 4)))).toEqual([1, 1, 2, 3]);
  });

  it('needs three gaps, and never takes less than seven days for one', () => {
    expect(gradeOf(89, rhythm(20, 3))).toBe(0);
    expect([20, 21].map((n) => gradeOf(n, rhythm(2, 4)))).toEqual([0, 1]);
  });

  it('takes the median', () => {
    const person = { purchases: [-300, -100, -90, -80, 0].map(day) };
    // Gaps 200, 10, 10, 80: median 45.
    expect([89, 90, 134, 135].map((n) => gradeOf(n, person))).toEqual([0, 1, 1, 2]);
  });
});

describe('dormancy of subscribers', () => {
  const subscriber = (last: number, cycle = 30): APerson => ({ purchases: [{ day: day(last), delivered: day(last), subscription: true }], subscriptions: [{ start: day(last), cycle }] });

  it('is 現役 until more than 1.5 cycles after the last delivery, then at least 要注意', () => {
    expect([45, 46, 179, 180].map((n) => gradeOf(n, subscriber(0)))).toEqual([0, 1, 1, 2]);
    expect([135, 136, 200].map((n) => gradeOf(n, subscriber(0, 90)))).toEqual([0, 1, 2]);
    expect(quietFrom(10, subscriber(0))).toBe(day(46));
  });

  it('counts from the start while nothing was delivered, and takes an unknown cycle as the days a unit lasts', () => {
    expect([45, 46].map((n) => gradeOf(n, { subscriptions: [{ start: day(0), cycle: 0 }] }))).toEqual([0, 1]);
  });

  it('falls under the ordinary rule once cancelled', () => {
    const person = { ...subscriber(0), subscriptions: [{ start: day(0), end: day(10) }] };
    expect([9, 10, 50, 90].map((n) => gradeOf(n, person))).toEqual([0, 0, 0, 1]);
  });
});

describe('自動', () => {
  it('takes P75, P90 and P95 of the gaps ended by that day, type 7', () => {
    // Gaps 1 to 21 days, each once.
    const purchases = Array.from({ length: 22 }, (_, k) => day((k * (k + 1)) / 2));
    const ledger = aLedger({ purchases });
    expect(dormancyOn(ledger, preset('auto'), day(231)).cuts).toEqual({ days: [16, 19, 20], chosen: 'auto', used: 'auto', gaps: 21 });
    const before = dormancyOn(ledger, preset('auto'), day(230)).cuts;
    expect(before.gaps).toBe(20);
    expect(before.days.map((cut) => Math.round(cut * 100) / 100)).toEqual([15.25, 18.1, 19.05]);
  });

  it('falls back on 標準 with fewer than 20 gaps, and says so', () => {
    const ledger = aLedger({ purchases: Array.from({ length: 20 }, (_, k) => day(k)) });
    expect(dormancyOn(ledger, preset('auto'), day(99)).cuts).toEqual({ days: [90, 180, 365], chosen: 'auto', used: 'standard', gaps: 19 });
  });
});
