import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/measures/survival/kaplan-meier.ts';
import { textOf, whyNot } from '../rfm/public-data.ts';

const FILE = 'expected/ltv_references.json';
const missing = whyNot(FILE);
const lives = fc.array(fc.tuple(fc.integer({ min: 0, max: 24 }), fc.boolean()), { maxLength: 60 });
const curve = (given: readonly (readonly [number, boolean])[]): ReturnType<typeof kaplanMeier> => kaplanMeier(given.map(([time]) => time), given.map(([, ended]) => ended));

describe('the Kaplan–Meier curve', () => {
  it('has a row for each time at which somebody ended, and counts the others as long as they are known', () => {
    expect(kaplanMeier([1, 2, 2, 3], [1, 0, 1, 0]).map(({ time, atRisk, ended, survival }) => [time, atRisk, ended, survival])).toEqual([[1, 4, 1, 0.75], [2, 3, 1, 0.5]]);
  });

  it('has no row where nobody ended, and no interval where nobody is left', () => {
    expect(kaplanMeier([], [])).toEqual([]);
    expect(kaplanMeier([4, 7], [false, false])).toEqual([]);
    expect(kaplanMeier([4, 7], [true, true]).at(-1)).toEqual({ time: 7, atRisk: 1, ended: 1, survival: 0, low: null, high: null });
  });

  it('is the plain share left where everybody has ended', () => {
    fc.assert(fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }), (times) => {
      for (const { time, survival } of kaplanMeier(times, times.map(() => true))) expect(survival).toBeCloseTo(times.filter((each) => each > time).length / times.length, 12);
    }));
  });

  it('falls from 1, inside its interval, with numbers everywhere', () => {
    fc.assert(fc.property(lives, (given) => {
      let before = 1;
      for (const { survival, low, high, ended } of curve(given)) {
        expect(ended).toBeGreaterThan(0);
        expect(survival).toBeLessThan(before);
        before = survival;
        if (survival === 0) continue;
        expect(low).toBeLessThanOrEqual(survival);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(survival);
        expect(high).toBeLessThanOrEqual(1);
      }
    }));
  });

  it('depends neither on the order nor on everybody coming twice', () => {
    fc.assert(fc.property(lives, (given) => {
      expect(curve(given.toReversed())).toEqual(curve(given));
      const [once, twice] = [curve(given), curve([...given, ...given])];
      expect(twice.map(({ time }) => time)).toEqual(once.map(({ time }) => time));
      twice.forEach(({ survival }, at) => expect(survival).toBeCloseTo(once[at]?.survival ?? NaN, 12));
    }));
  });

  it('refuses lengths that differ, and durations that cannot be', () => {
    expect(() => kaplanMeier([1, 2], [true])).toThrow(RangeError);
    expect(() => kaplanMeier([1, -2], [true, true])).toThrow(RangeError);
    expect(() => kaplanMeier([1, NaN], [true, false])).toThrow(RangeError);
    expect(() => kaplanMeier([1, Infinity], [true, false])).toThrow(RangeError);
  });

  it('takes 100,000 lives in its stride', () => {
    const times = Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 1000);
    const from = performance.now();
    expect(kaplanMeier(times, times.map((time) => time % 3 > 0))).toHaveLength(666);
    expect(performance.now() - from).toBeLessThan(2000);
  });
});

describe.skipIf(missing !== null)(`the curve of 23 patients with leukaemia, by R's survival (${missing ?? 'present'})`, () => {
  const { time, event, t, surv, loglog95_at_23: [low, high] } = missing === null ? (JSON.parse(textOf(FILE)) as { readonly km_aml: { readonly time: number[]; readonly event: number[]; readonly t: number[]; readonly surv: number[]; readonly loglog95_at_23: readonly [number, number] } }).km_aml : { time: [], event: [], t: [], surv: [], loglog95_at_23: [NaN, NaN] as const };
  const rows = kaplanMeier(time, event);

  it('has the same times and shares', () => {
    expect(rows.map((row) => row.time)).toEqual(t);
    rows.forEach(({ survival }, at) => expect(survival).toBeCloseTo(surv[at] ?? NaN, 8));
  });

  it('has the same interval', () => {
    const row = rows.find((each) => each.time === 23);
    expect(row?.low).toBeCloseTo(low, 7);
    expect(row?.high).toBeCloseTo(high, 7);
  });
});
