import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyze.ts';
import { look } from '../../src/report/look.ts';
import type { SheetSpec } from '../../src/report/plan.ts';
import { planOf } from '../../src/report/report.ts';
import { nothingStanding } from '../../src/report/standing.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { speaker, type Language } from '../../src/text/say.ts';
import { sampleShop } from '../../src/sample/sample-shop.ts';
import { allOrders } from './amazon-files.ts';
import { analysisOf, everyText, sampleAnalysis, sheetOf, tinyAnalysis } from './a-report.ts';

const IDS = ['buyers', 'baskets'] as const;
const sheets = (analysis: Analysis, language: Language = 'ja'): SheetSpec[] => {
  const found = planOf(analysis, speaker(language), { ...nothingStanding, present: new Set(IDS) });
  return IDS.map((id) => sheetOf(found, id));
};
const latin = analysisOf([{
  name: 'orders.csv', header: ['Order number', 'Order date', 'Name', 'Email', 'Amount', 'Product'],
  rows: Array.from({ length: 400 }, (_, at) => [`N${Math.floor(at / 2)}`, `2026/${1 + (at % 10)}/${1 + (Math.floor(at / 2) % 27)}`, `Person ${Math.floor(at / 2) % 60}`, `p${Math.floor(at / 2) % 60}@example.com`, String(500 + at * 13), ['Tea', 'Cup', 'Pot', '=1+1'][at % 4] ?? '']),
}]);
const chosen = analysisOf(sampleShop(1), { ...defaultSettings, chosenProduct: 'なにか', finance: { ...defaultSettings.finance, margin: 0.4 }, shipping: { freeFrom: 5000, cost: 800, charge: 600 } });
const nobody = analysisOf([allOrders([{ order: '1', day: '2026-01-05' }, { order: '2', day: '2026-02-05', product: '急須' }])]);
const sample = sampleAnalysis();
const shops = [['another shop', sampleAnalysis(7)], ['a shop without products', tinyAnalysis()], ['a shop without customers', nobody], ['a shop in Latin letters', latin], ['a shop with other settings', chosen]] as const;

describe.each(shops)('CRM_買う方 and CRM_まとめ買い of %s', (_, analysis) => {
  const [pairs, expected] = [sheets(analysis), sheets(sample)];

  it('have the cells, looks and charts of any other shop, so that a refresh finds them', () => {
    pairs.forEach((sheet, at) => {
      const cells = (spec: SheetSpec | undefined): string[] => (spec?.cells ?? []).map(({ row, column, look: { format, align } }) => JSON.stringify([row, column, format, align])).sort();
      expect(cells(sheet)).toEqual(cells(expected[at]));
      expect(new Set(cells(sheet)).size).toBe(sheet.cells.length);
      const frame = (spec: SheetSpec | undefined): unknown => spec?.charts.map(({ anchor, categories, series }) => [anchor, categories, series.map(({ values }) => values)]);
      expect(frame(sheet)).toEqual(frame(expected[at]));
    });
  });

  it('write nothing that is no figure, no number as a text, and no dash where a chart looks', () => {
    for (const { id, cells, charts } of pairs) {
      for (const { value, look: { format } } of cells) {
        expect(value === null || typeof value === 'string' || Number.isFinite(value)).toBe(true);
        if (format === '@') expect(typeof value).not.toBe('number');
      }
      for (const { area } of charts.flatMap(({ series }) => series.map(({ values }) => values))) {
        const read = cells.filter(({ row, column }) => row >= area.row && row <= area.lastRow && column === area.column).map(({ value }) => value);
        expect([id, read.length, read.filter((value) => typeof value === 'string')]).toEqual([id, area.lastRow - area.row + 1, []]);
      }
      for (const language of ['ja', 'en'] as const) for (const text of everyText(sheets(analysis, language)[IDS.indexOf(id as 'buyers')] as SheetSpec)) expect(text).not.toMatch(/NaN|Infinity|undefined|\{\w+[|}]/);
    }
  });
});

describe('CRM_Buyers and CRM_Baskets', () => {
  it('of a shop in Latin letters have no Japanese in them', () => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）：／・]/u;
    for (const sheet of sheets(latin, 'en')) expect(everyText(sheet).filter((text) => japanese.test(text))).toEqual([]);
  });

  it('have a note on every header, whatever is known', () => {
    for (const analysis of [sample, tinyAnalysis()]) {
      for (const sheet of sheets(analysis)) {
        const headers = sheet.cells.filter((cell) => JSON.stringify({ ...cell.look, align: undefined }) === JSON.stringify(look.header));
        expect(headers.length).toBeGreaterThan(20);
        expect(headers.filter(({ note = '' }) => !note.endsWith('。'))).toEqual([]);
      }
    }
  });

  it('keep what users call their products as texts', () => {
    for (const sheet of sheets(latin)) {
      const formulas = sheet.cells.filter(({ value }) => typeof value === 'string' && value.startsWith('='));
      expect([sheet.id, formulas.length > 0, formulas.filter((cell) => cell.look.format !== '@' || 'formula' in cell)]).toEqual([sheet.id, true, []]);
    }
  });

  it('come where there is something for them, or where the workbook has them', () => {
    const ids = (analysis: Analysis): string[] => planOf(analysis, speaker('ja'), nothingStanding).sheets.map(({ id }) => id);
    expect([ids(sample), ids(nobody), ids(tinyAnalysis())].map((each) => IDS.map((id) => each.includes(id)))).toEqual([[true, true], [false, true], [false, false]]);
    const at = (id: string): number => ids(sample).indexOf(id);
    expect([at('buyers') - at('products'), at('baskets') - at('products')]).toEqual([1, 2]);
  });
});
