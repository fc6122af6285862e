import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsByPoint } from '../../../src/measures/journey/cuts-by-point.ts';
import { dormancyCuts } from '../../../src/measures/journey/dormancy-cuts.ts';
import { dormancyOn } from '../../../src/measures/journey/dormancy.ts';
import { historyOf } from '../../../src/measures/journey/history.ts';
import { stagesOn } from '../../../src/measures/journey/stage.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { SerialDay } from '../../../src/shared/brand.ts';
import { isoDay } from '../../../src/shared/day.ts';
import { day } from './a-day.ts';
import { aLedger } from './a-ledger.ts';
import { randomDay, randomSettings, randomShop } from './random-shop.ts';

const counts = (values: Uint8Array, kinds: number): number[] => Array.from({ length: kinds }, (_, kind) => values.filter((value) => value === kind).length);
const row = (table: Int32Array, k: number, width: number): number[] => [...table.subarray(k * width, (k + 1) * width)];
const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

describe('history', () => {
  it('has a row for each month-end from the first event on, and asOf as the last', () => {
    const ledger = aLedger({ requests: [day(10)], purchases: [day(40)] });
    expect([...historyOf(ledger, defaultSettings, day(70)).days].map(isoDay)).toEqual(['2025-01-31', '2025-02-28', '2025-03-12']);
    expect([...historyOf(ledger, defaultSettings, day(58)).days].map(isoDay)).toEqual(['2025-01-31', '2025-02-28']);
    expect([...historyOf(ledger, defaultSettings, day(3)).days].map(isoDay)).toEqual(['2025-01-04']);
  });

  it('counts 昇格, 降格, 新規, 休眠化 and 復活', () => {
    const history = historyOf(aLedger(
      { purchases: [day(0), day(250)] },
      { requests: [day(5)], subscriptions: [{ start: day(40), end: day(100) }] },
      {},
    ), defaultSettings, day(270));
    expect([...history.promoted]).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect([...history.demoted]).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0]);
    expect([...history.newBuyers]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect([...history.fallenAsleep]).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0]);
    expect([...history.revived]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('counts what happens on a month-end to that month', () => {
    const history = historyOf(aLedger({ purchases: [day(0), day(5)], referrals: [day(30)] }), defaultSettings, day(40));
    expect(row(history.stages, 0, 8)).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('takes the cuts of 自動 as they were on each day', () => {
    const settings = { ...defaultSettings, dormancy: { ...defaultSettings.dormancy, preset: 'auto' as const } };
    const ledger = aLedger({ purchases: Array.from({ length: 30 }, (_, k) => day((k * (k + 1)) / 2)) }, { purchases: [day(2), day(30)] });
    const points = Int32Array.of(day(0), day(30), day(31), day(230), day(231), day(232), day(500));
    expect(cutsByPoint(ledger, settings, points)).toEqual([...points].map((on) => dormancyCuts(ledger, settings, on)));
  });

  it('says on each row what stagesOn and dormancyOn say on its day', () => {
    fc.assert(fc.property(randomShop, randomDay, randomSettings, (people, asOf, settings) => {
      const ledger = aLedger(...people);
      const history = historyOf(ledger, settings, asOf);
      expect(history.days.at(-1)).toBe(asOf);
      history.days.forEach((on, k) => {
        expect(row(history.stages, k, 8)).toEqual(counts(stagesOn(ledger, settings, on as SerialDay).stage, 8));
        expect(row(history.grades, k, 5)).toEqual(counts(dormancyOn(ledger, settings, on as SerialDay).grade, 5));
      });
    }), { numRuns: 100 });
  });

  it('reconciles: transitions begin at the row before and end at the row', () => {
    fc.assert(fc.property(randomShop, randomDay, randomSettings, (people, asOf, settings) => {
      const history = historyOf(aLedger(...people), settings, asOf);
      let before = [people.length, 0, 0, 0, 0, 0, 0, 0];
      history.days.forEach((_, k) => {
        const table = row(history.transitions, k, 64);
        const after = row(history.stages, k, 8);
        expect(before.map((__, from) => sum(table.slice(from * 8, from * 8 + 8)))).toEqual(before);
        expect(after.map((__, to) => sum(table.filter((___, i) => i % 8 === to)))).toEqual(after);
        expect((history.promoted[k] ?? 0) + (history.kept[k] ?? 0) + (history.demoted[k] ?? 0)).toBe(people.length);
        before = after;
      });
      expect(sum(history.newBuyers)).toBe(people.filter((one) => (one.purchases ?? []).some((bought) => (typeof bought === 'number' ? bought : bought.day) <= asOf)).length);
    }), { numRuns: 200 });
  });
});
