import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inputs } from '../../../../src/inputs/intake.ts';
import { problemText } from '../../../../src/report/problem-text.ts';
import { speaker } from '../../../../src/text/say.ts';
import { takenIn, type GivenTable } from '../../taken-in.ts';
import { orderNumber, shipmentReport, stitchedTable, windows, type SoldOrder } from './shop.ts';

const soldOn = (days: readonly number[]): SoldOrder[] => days.map((day, at) => ({ number: orderNumber(at), mail: '', day, items: [{ sku: 'TEA', quantity: 1, price: 1000, discount: 0, postage: 0, sent: day }] }));
const gaps = ({ problems }: Inputs): unknown[] => problems.filter(({ code }) => code.startsWith('missing-window')).map(({ values }) => Object.values(values).join('〜'));
const DAILY = soldOn(Array.from({ length: 366 }, (_, day) => day));
const report = (from: number, to: number): GivenTable => shipmentReport(DAILY, from, to);

describe('shipment reports with one missing between them', () => {
  const tables = [report(0, 30), report(31, 58), report(90, 119)];

  it('name the days that no report covers', () => {
    for (const given of [tables, [...tables].reverse(), [stitchedTable(tables)]]) expect(gaps(takenIn(given))).toEqual(['2025/3/1〜2025/3/31']);
  });

  it('say so in a kind sentence', () => {
    const said = takenIn(tables).problems.map((problem) => problemText(speaker('ja'), problem));
    expect(said).toEqual(['出荷レポートに 2025/3/1〜2025/3/31 の分がありません。その期間をダウンロードして一緒に入れると、数字がそろいます（出荷がなかった期間なら、このままで大丈夫です）。']);
  });

  it('name three gaps, and how many more there are', () => {
    const some = Array.from({ length: 6 }, (_, at) => report(at * 60, at * 60 + 30));
    const { problems } = takenIn(some);
    expect(problems.map(({ code }) => code)).toEqual(['missing-window', 'missing-window', 'missing-window', 'missing-windows-more']);
    expect(problems.at(-1)?.values).toEqual({ count: 2 });
  });
});

describe('no gap is named', () => {
  it('in one report, or in a sheet that is one file’s', () => {
    expect(gaps(takenIn([shipmentReport(soldOn([0, 1, 2, 3, 4, 5, 100, 101]), 0, 366)]))).toEqual([]);
  });

  it('where reports meet or overlap, and where one that holds nothing may be of those days', () => {
    expect(gaps(takenIn([report(0, 30), report(20, 50), report(51, 80)]))).toEqual([]);
    const nothing = { cells: report(0, 0).cells.slice(0, 1) };
    expect(gaps(takenIn([report(0, 30), nothing, report(61, 90)]))).toEqual([]);
    expect(gaps(takenIn([report(0, 30), nothing, report(91, 120)]))).toEqual(['2025/2/1〜2025/4/1']);
  });

  it('over a week’s holiday', () => {
    expect(gaps(takenIn([report(0, 20), report(28, 50)]))).toEqual([]);
    expect(gaps(takenIn([report(0, 20), report(29, 50)]))).toEqual(['2025/1/22〜2025/1/29']);
  });

  it('where a shop seldom sends anything, in whatever windows', () => {
    const seldom = fc.array(fc.integer({ min: 3, max: 45 }), { minLength: 1, maxLength: 80 }).map((waits) => {
      let day = 0;
      return waits.map((wait) => (day += wait)).filter((each) => each <= 366);
    });
    fc.assert(fc.property(seldom, windows, (days, parts) => {
      expect(gaps(takenIn(parts.map(([from, to]) => shipmentReport(soldOn(days), from, to))))).toEqual([]);
    }), { numRuns: 150 });
  });
});

describe('a report that is taken away', () => {
  it('is always missed where a shop sends on most days', () => {
    const most = fc.array(fc.boolean(), { minLength: 366, maxLength: 366 }).map((closed) => closed.map((is, day) => ({ day, is })).filter(({ day, is }) => !is || day % 2 === 0).map(({ day }) => day));
    const lengths = fc.array(fc.integer({ min: 14, max: 31 }), { minLength: 30, maxLength: 30 });
    fc.assert(fc.property(most, lengths, fc.nat(), (days, drawn, away) => {
      const parts: [number, number][] = [];
      for (let from = 0; from < 330;) {
        const length = drawn[parts.length] ?? 31;
        parts.push([from, from + length - 1]);
        from += length;
      }
      const missing = 1 + (away % (parts.length - 2));
      const tables = parts.filter((_, at) => at !== missing).map(([from, to]) => shipmentReport(soldOn(days), from, to));
      expect(gaps(takenIn(tables))).toHaveLength(1);
      expect(gaps(takenIn(parts.map(([from, to]) => shipmentReport(soldOn(days), from, to))))).toEqual([]);
    }), { numRuns: 100 });
  });
});
