import { describe, expect, it } from 'vitest';
import { planOf } from '../../src/report/report.ts';
import { notesOf } from '../../src/report/notes.ts';
import type { SheetId, SheetSpec } from '../../src/report/plan.ts';
import { runResultOf } from '../../src/report/run-result.ts';
import { nothingStanding } from '../../src/report/standing.ts';
import { sampleShop } from '../../src/sample/sample-shop.ts';
import { speaker, type Language } from '../../src/text/say.ts';
import { allOrders, shipments, type AnItem } from './amazon-files.ts';
import { ALL_SHEETS, analysisOf, cellAt, everyText, plan, sampleAnalysis, sheetOf } from './a-report.ts';

const by = (buyer: string, ...days: string[]): AnItem[] => days.map((day, at) => ({ order: `249-${buyer}-${at}`, day, buyer, yen: 2000 + at }));
const items = [...by('fict-a', '2026-10-20'), ...by('fict-b', '2026-08-01', '2026-10-01'), ...by('fict-c', '2024-01-01', '2024-02-01', '2024-03-01'), ...by('fict-d', '2026-06-01'), ...by('fict-e', '2025-06-01')];
const known = analysisOf([shipments(items)]);
const unknown = analysisOf([allOrders(items)]);
const withoutWords = (sheet: SheetSpec): unknown => ({ ...sheet, cells: sheet.cells.filter(({ row }) => row > 2) });

/** The groups as the sheet tells them: people and yen, the last row of unknown customers. */
function groups(sheet: SheetSpec): (readonly [unknown, unknown, unknown])[] {
  return Array.from({ length: 7 }, (_, at) => [cellAt(sheet, 6 + at, 0), cellAt(sheet, 6 + at, 1), cellAt(sheet, 6 + at, 2)]);
}

describe('CRM_Amazon', () => {
  const sheet = sheetOf(plan(known), 'amazon');

  it('puts every customer of Amazon into one group, and accounts for every yen', () => {
    const rows = groups(sheet);
    expect(rows.slice(0, 6).reduce((sum, [, people]) => sum + Number(people), 0)).toBe(known.customers.ids.length);
    expect(rows.slice(0, 6).reduce((sum, [, , yen]) => sum + Number(yen), 0)).toBe(items.reduce((sum, { yen = 0 }) => sum + yen, 0));
    expect(rows[6]).toEqual(['お客様のわからない注文', '–', 0]);
    expect(cellAt(sheet, 1, 0)).toContain('Amazonのお客様は5人');
  });

  it('without customers says so kindly, counts nobody, and tells step by step what to download', () => {
    const without = sheetOf(plan(unknown), 'amazon');
    expect(cellAt(without, 1, 0)).toBe('お客様を見分ける列がありません（Amazonの注文 8件）。どのレポートを足すとよいかは、下の手順をご覧ください。');
    expect(groups(without).slice(0, 6).every(([, people, yen]) => people === '–' && yen === '–')).toBe(true);
    expect(groups(without)[6]?.[2]).toBe(items.reduce((sum, { yen = 0 }) => sum + yen, 0));
    expect(everyText(without).join('\n')).toMatch(/Amazonフルフィルメント出荷レポート[\s\S]*31日以内[\s\S]*注文レポート[\s\S]*リピート購入行動/);
  });

  it('writes no address that leads out of Amazon', () => {
    for (const language of ['ja', 'en'] as const) expect(everyText(sheetOf(plan(known, language), 'amazon')).filter((text) => /https?:|www\./.test(text))).toEqual([]);
  });

  it('is made for Amazon alone', () => {
    const ids = (analysis: typeof known): SheetId[] => planOf(analysis, speaker('ja'), nothingStanding).sheets.map(({ id }) => id);
    expect(ids(known)).toContain('amazon');
    expect(ids(sampleAnalysis())).not.toContain('amazon');
  });

  it('leaves every other sheet as it is to the cell: a file whose orders are all cancelled adds but itself', () => {
    const sample = sampleShop(1);
    const cancelled = allOrders(items.map((item) => ({ ...item, status: 'Cancelled' })));
    const [before, after] = [plan(analysisOf(sample)), plan(analysisOf([...sample, cancelled]))];
    for (const id of ALL_SHEETS.filter((each) => each !== 'amazon' && each !== 'imports')) expect([id, sheetOf(after, id)]).toEqual([id, sheetOf(before, id)]);
    expect(cellAt(sheetOf(after, 'amazon'), 1, 0)).toBe('Amazonの注文で、使えるものはまだありません。');
  });
});

describe.each(['ja', 'en'] as const)('without any customer (%s)', (language: Language) => {
  const whole = plan(unknown, language);
  const say = speaker(language);

  it('every sheet about people begins by saying so', () => {
    const sentence = language === 'ja' ? /^お客様を見分ける列がありません/ : /^No column tells customers apart/;
    for (const id of ['dashboard', 'customers', 'next', 'rfm', 'stages', 'value', 'amazon'] as const) expect([id, cellAt(sheetOf(whole, id), 1, 0)]).toEqual([id, expect.stringMatching(sentence)]);
    expect(cellAt(sheetOf(whole, 'dashboard'), 1, 0)).toContain(say('sheet.products'));
  });

  it('nobody is invented: no list of 0 people, no count of them', () => {
    for (const id of ['dashboard', 'rfm', 'stages', 'customers', 'next'] as const) {
      const { cells, tables } = sheetOf(whole, id);
      expect([id, cells.filter(({ value }) => value === 0 || (typeof value === 'string' && /(^|\D)0(人| customers?| people)/.test(value))).map(({ row, column, value }) => [row, column, value])]).toEqual([id, []]);
      expect(tables.every(({ rows }) => rows === 0)).toBe(true);
    }
  });

  it('sales by month stand as they do with customers', () => {
    const totals = (one: typeof whole): unknown[] => Array.from({ length: 24 }, (_, at) => cellAt(sheetOf(one, 'value'), 6 + at, 4));
    expect(totals(whole)).toEqual(totals(plan(known, language)));
  });

  it('the pane is told the same', () => {
    expect(runResultOf(unknown, say, ({ code }) => code)).toMatchObject({ customers: 0, nobody: cellAt(sheetOf(whole, 'dashboard'), 1, 0), notes: ['no-customers-amazon'] });
    expect(runResultOf(known, say, ({ code }) => code)).toMatchObject({ customers: 5, nobody: null, notes: [] });
  });
});

describe('a note about a file without customers', () => {
  it('names the reports for Amazon, and what is missing for others', () => {
    const rows = [['1', '2026/1/1', '500']];
    const other = analysisOf([{ name: '注文.csv', header: ['注文番号', '注文日', '金額'], rows }]);
    expect(notesOf(other).map(({ code }) => code)).toEqual(['no-customers']);
    expect(cellAt(sheetOf(plan(other), 'dashboard'), 1, 0)).toBe('お客様を見分ける列がありません。今は「CRM_LTV」で、売上をご覧いただけます。会員ID・メールアドレス・電話番号のどれかが入った注文データを選ぶと、お客様ごとにまとまります。');
  });

  it('the shipments added to all orders tell the customers, and no order counts twice', () => {
    const both = analysisOf([allOrders(items), shipments(items)]);
    expect(both.customers.ids).toHaveLength(5);
    expect(notesOf(both).map(({ code }) => code)).not.toContain('no-customers-amazon');
    expect(withoutWords(sheetOf(plan(both), 'products'))).toEqual(withoutWords(sheetOf(plan(known), 'products')));
  });
});
