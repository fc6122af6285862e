import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyze.ts';
import { shopSales } from '../../src/report/sheets/finance/shops.ts';
import { fitted } from '../../src/report/sheets/finance/places.ts';
import type { SheetSpec } from '../../src/report/plan.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { speaker, type Language } from '../../src/text/say.ts';
import { allOrders } from './amazon-files.ts';
import { analysisOf, cellAt, everyText, plan, sampleAnalysis, sheetOf, tinyAnalysis } from './a-report.ts';

const [COSTS, RATIO, TRIAL, COHORTS, DEPENDENCE, SHOPS, CURVE, RIGHT] = [4, 9, 15, 25, 54, 63, 75, 7];
const SPEND = ['年月', '広告費', '媒体', '目的'];
const ORDERS = ['注文番号', '注文日', 'メールアドレス', '金額', '紹介者'];

type Order = readonly [day: string, who: string, yen: number, by?: string];
type Spend = readonly [month: string, yen: string, medium?: string, purpose?: string];

const row = (sheet: SheetSpec, at: number, from: number, count: number): CellValue[] => Array.from({ length: count }, (_, column) => cellAt(sheet, at, from + column));
const withFinance = (finance: Partial<Settings['finance']>, asOf: Settings['asOf'] = null): Settings => ({ ...defaultSettings, asOf, finance: { ...defaultSettings.finance, ...finance } });

function shop(orders: readonly Order[], spend: readonly Spend[] = [], settings = defaultSettings, header = ORDERS): Analysis {
  const rows = orders.map(([day, who, yen, by = ''], at) => [`N${at}`, day, who === '' ? '' : `${who}@example.com`, String(yen), by === '' ? '' : `${by}@example.com`].slice(0, header.length));
  return analysisOf([{ name: '注文.csv', header, rows }, ...(spend.length === 0 ? [] : [{ name: '広告費.csv', header: SPEND, rows: spend.map(([month, yen, medium = '', purpose = '']) => [month, yen, medium, purpose]) }])], settings);
}
const finance = (analysis: Analysis, language: Language = 'ja'): SheetSpec => sheetOf(plan(analysis, language), 'finance');

/** Two who came in January, one in March; the year ends in April. */
const spring: readonly Order[] = [['2026/1/5', 'a', 3000], ['2026/1/20', 'b', 3000], ['2026/2/10', 'a', 1000], ['2026/2/11', 'b', 1000], ['2026/3/1', 'c', 2000], ['2026/4/30', 'c', 500]];
const january = COHORTS + 2 + 20;

describe('CRM_収支: payback', () => {
  it('tells in the answer the month in which it is back, and of whom it is known', () => {
    const sheet = finance(shop(spring, [['2026/1', '7000', '検索広告'], ['2026/3/15', '2000']]));
    // 9,000 yen for three people; 8,000 ÷ 3 in their first month, 2,500 ÷ 3 in the second.
    expect(cellAt(sheet, 1, 0)).toBe('平均で2か月目に戻っています（新規お一人に3,000円。広告費のある2か月に来た3人の実績、売上で計算）。');
    expect(cellAt(sheet, 2, 0)).toContain('売上で計算（設定の粗利率が100%のため）');
    expect(cellAt(sheet, 4, 0)).toBe('新規お一人に使った3,000円は、平均で2か月目に戻っています');
    expect(row(sheet, january, 1, 12)).toEqual([2, 7000, 3500, 8000 / 7000, 2, null, '回収済み', 3000, 4000, '–', '–', 4000]);
    expect(row(sheet, january + 1, 1, 12)).toEqual([0, '–', '–', '–', '–', null, '新規の方なし', '–', '–', '–', '–', '–']);
    expect(row(sheet, january + 2, 1, 12)).toEqual([1, 2000, 2000, 1.25, 1, null, '回収済み', 2000, '–', '–', '–', 2500]);
    expect(Array.from({ length: 5 }, (_, at) => row(sheet, CURVE + 2 + at, 0, 4))).toEqual([[1, 2667, 3000, 3], [2, 3500, 3000, 3], [3, 3500, 3000, 2], [4, 3500, 3000, 2], [5, null, null, null]]);
  });

  it('reckons in gross profit at the margin of the settings, and says so', () => {
    const sheet = finance(shop(spring, [['2026/1', '7000']], withFinance({ margin: 0.6 })));
    expect(cellAt(sheet, 1, 0)).toBe('まだ全額は戻っていません：4か月目までに69%です（新規お一人に3,500円。広告費のある1か月に来た2人の実績、粗利率60%で計算）。');
    expect(row(sheet, january, 4, 9)).toEqual([4800 / 7000, '–', null, '4か月時点で69%', 1800, 2400, '–', '–', 2400]);
    expect(cellAt(sheet, COHORTS, 0)).toContain('粗利');
    expect(cellAt(finance(shop(spring)), COHORTS, 0)).toContain('売上');
  });

  it('marks the month that is not over and months without spend, and never says 100% before it is back', () => {
    const sheet = finance(shop([...spring, ['2026/5/2', 'd', 999]], [['2026/1', '8001'], ['2026/5/1', '500']]));
    expect([january - 1, january + 1, january + 3].map((at) => cellAt(sheet, at, RIGHT))).toEqual(['4か月時点で99%', '広告費の記録なし', '今月（途中）']);
    expect(cellAt(sheet, 1, 0)).toMatch(/^まだ全額は戻っていません：4か月目までに99%です/);
  });

  it('without spend says that it is missing, and what a new customer has brought', () => {
    expect(cellAt(finance(shop(spring)), 1, 0)).toBe('広告費の記録がないため、まだわかりません。新規お一人は、4か月目までに3,500円を運んでいます（3人の実績、売上で計算）。「年月」と「広告費」の列がある表を一緒に選ぶと、何か月で戻るかが出ます。');
    expect(cellAt(finance(shop(spring)), 4, 0)).toBe('新規お一人は、4か月目までに3,500円を運んでいます');
    expect(cellAt(finance(tinyAnalysis()), 1, 0)).toMatch(/^まだわかりません：広告費の記録がなく/);
  });

  it('says why there is no payback though money was spent', () => {
    expect(cellAt(finance(shop(spring, [['2026/2', '5000']])), 1, 0)).toBe('まだわかりません：広告費の記録がある月に、初めて購入した方がいないためです。');
    const running = finance(shop([...spring, ['2026/5/2', 'd', 999]], [['2026/5', '5000']]));
    expect(cellAt(running, 1, 0)).toMatch(/^まだわかりません：新規のための広告費の記録が、今月の分だけ/);
    expect(cellAt(finance(shop(spring, [['2026/1', '5000', 'DM', '既存']])), 1, 0)).toMatch(/^広告費の記録がないため/);
  });
});

describe('CRM_収支: 1:5', () => {
  const orders: readonly Order[] = Array.from({ length: 40 }, (_, at): Order[] => [['2026/1/5', `p${at}`, 1000], ...(at < 10 ? [['2026/3/5', `p${at}`, 1000] as const, ['2026/4/5', `p${at}`, 1000] as const] : [])]).flat();

  it('sets what a new customer costs against an existing one, with its range, beside the rule', () => {
    const sheet = finance(shop(orders, [['2026/1', '100000', '検索広告'], ['2026/2', '4000', 'お礼のDM', '既存']]));
    expect(row(sheet, COSTS + 2, RIGHT, 6)).toEqual(['新規のお客様', 100_000, 40, 2500, 40, 2500]);
    expect(row(sheet, COSTS + 3, RIGHT, 6)).toEqual(['既存のお客様', 4000, 10, 400, 20, 200]);
    // 6.25 ×÷ exp(1.96 √(1/40 + 1/10))
    expect(row(sheet, RATIO + 2, RIGHT, 4)).toEqual(['このお店', 6.3, 3.1, 12.5]);
    expect(row(sheet, RATIO + 3, RIGHT, 4)).toEqual(['1:5（経験則）', 5, '–', '–']);
    expect(cellAt(sheet, RATIO + 4, RIGHT)).toBe('新規お一人の費用は、既存のお客様お一人の6.3倍です。経験則の5倍は、95%の範囲に入っています。');
  });

  it('says above or below only where the range leaves 5 out', () => {
    const said = (yen: string): string => String(cellAt(finance(shop(orders, [['2026/1', yen], ['2026/2', '4000', '', '既存']])), RATIO + 4, RIGHT));
    expect([said('200000'), said('20000')]).toEqual(['新規お一人の費用は、既存のお客様お一人の12.5倍で、経験則の5倍より高くなっています。', '新規お一人の費用は、既存のお客様お一人の1.3倍で、経験則の5倍より低くなっています。']);
  });

  it('says what is missing, and what to enter', () => {
    const none = finance(shop(orders));
    expect(row(none, COSTS + 2, RIGHT, 6)).toEqual(['新規のお客様', '–', 40, '–', 40, '–']);
    expect(row(none, RATIO + 2, RIGHT, 4)).toEqual(['このお店', '–', '–', '–']);
    expect(cellAt(none, RATIO + 4, RIGHT)).toMatch(/新規のための広告費の記録がありません/);
    expect(cellAt(finance(shop(orders, [['2026/1', '100000']])), RATIO + 4, RIGHT)).toMatch(/目的を「既存」と書くと出ます/);
    expect(cellAt(finance(shop(spring.slice(0, 1), [['2026/1', '1000'], ['2026/1', '1000', '', '既存']])), RATIO + 4, RIGHT)).toMatch(/また購入した方がいません/);
  });
});

describe('CRM_収支: 5:25', () => {
  /** Forty bought in the first half of 2025; twelve of them a year later, and one who is new. */
  const two: readonly Order[] = [...Array.from({ length: 40 }, (_, at): Order => ['2025/3/1', `p${at}`, 5000]), ...Array.from({ length: 12 }, (_, at): Order => ['2026/3/10', `p${at}`, 6000]), ['2026/4/30', 'new', 6000]];
  const trial = (settings: Settings, orders = two): CellValue[][] => Array.from({ length: 3 }, (_, at) => row(finance(shop(orders, [], settings)), TRIAL + 2 + at, RIGHT, 6));
  const close = (cells: readonly CellValue[] | undefined, figures: readonly number[]): void => (cells ?? []).slice(1).forEach((cell, at) => expect(Number(cell)).toBeCloseTo(figures[at] ?? NaN, 9));

  it('tries both readings on the shop\'s retention: 30%, a discount of 10%, half of it profit', () => {
    const [now, points, relative] = trial(withFinance({}));
    // 6,000 × 1.1 ÷ .8, .75 and .765.
    expect(now).toEqual(['今のまま', 0.3, 8250, '–', '–', '–']);
    close(points, [0.35, 8800, 0.05 / 0.75, 0.1 / 0.75, 0.1]);
    close(relative, [0.335, 8627, 0.035 / 0.765, 0.07 / 0.765, 0.07]);
    const sheet = finance(shop(two));
    expect(cellAt(sheet, TRIAL, RIGHT)).toBe('5:25を、このお店の数字で試すと（思考実験）');
    expect(cellAt(sheet, TRIAL + 5, RIGHT)).toBe('継続率：前の1年に購入した40人のうち、直近1年にも購入した12人（95%の範囲 18.1〜45.4%）。');
    expect(cellAt(sheet, TRIAL + 6, RIGHT)).toBe('5ポイントで利益が25%伸びるのは、継続率が65%以上のお店です（利益の割合50%、割引率10%、費用0%）。');
  });

  it('takes the cost of the points off, and the margin into the value', () => {
    const [now, points] = trial(withFinance({ margin: 0.5, retentionCost: 0.2 }));
    expect(now?.[2]).toBe(4125);
    close(points, [0.35, 4400, 0.05 / 0.75, 0.1 / 0.75 - 0.2, -0.1]);
    // 1.1 − .05 (1 + 1 ÷ (.45 × .5))
    expect(cellAt(finance(shop(two, [], withFinance({ retentionCost: 0.2 }))), TRIAL + 6, RIGHT)).toContain('継続率が82.8%以上');
  });

  it('says where five points always bring it, or never', () => {
    const said = (settings: Partial<Settings['finance']>): string => String(cellAt(finance(shop(two, [], withFinance(settings))), TRIAL + 6, RIGHT));
    expect(said({ profitShare: 0.1, discount: 0 })).toMatch(/どの継続率でもです/);
    expect(said({ profitShare: 1, discount: 0.5 })).toMatch(/どの継続率でもありません/);
  });

  it('has no end to show where everybody comes back and nothing is discounted', () => {
    const loyal = two.flatMap(([day, who, yen]): Order[] => (day === '2025/3/1' ? [[day, who, yen], ['2026/3/10', who, yen]] : []));
    expect(trial(withFinance({ discount: 0 }), loyal)).toEqual([['今のまま', 1, '–', '–', '–', '–'], ['5ポイント上げる', '–', '–', '–', '–', '–'], ['離脱を5%減らす', '–', '–', '–', '–', '–']]);
  });

  it('is not tried on fewer than twenty', () => {
    expect(trial(withFinance({}), spring).flat().filter((cell) => typeof cell === 'number')).toEqual([]);
    expect(cellAt(finance(shop(spring)), TRIAL + 5, RIGHT)).toBe('まだ試せません：365〜730日前に購入した方が0人で、20人より少ないためです。');
  });
});

describe('CRM_収支: what sales rest on', () => {
  const orders: readonly Order[] = [['2025/2/1', 'a', 4000], ['2026/1/5', 'a', 6000], ['2026/1/6', 'b', 1000], ['2026/3/6', 'b', 1000], ['2026/4/6', 'c', 2000, 'a']];
  const shares = (sheet: SheetSpec): CellValue[][] => Array.from({ length: 5 }, (_, at) => row(sheet, DEPENDENCE + 2 + at, 3, 2));

  it('shows first purchases, who was won, and who was referred; of ads a bound at most', () => {
    const sheet = finance(shop(orders, [['2026/4', '500']]));
    expect(shares(sheet)).toEqual([[0.3, 1], [0.4, '–'], [0.2, 0], ['–', '–'], [0.5, 0]]);
    expect(cellAt(sheet, DEPENDENCE + 4, RIGHT)).toContain('多くてもこのくらい');
    expect(cellAt(sheet, DEPENDENCE + 5, RIGHT)).toMatch(/^わかりません：どの広告から来た方かは/);
  });

  it('without spend or a column of referrers says that nobody can know', () => {
    const sheet = finance(shop(orders, [], defaultSettings, ORDERS.slice(0, 4)));
    expect(shares(sheet)).toEqual([[0.3, 1], [0.4, '–'], ['–', '–'], ['–', '–'], ['–', '–']]);
    expect([4, 6].map((at) => cellAt(sheet, DEPENDENCE + at, RIGHT))).toEqual(['わかりません：新規のための広告費の記録がありません。', 'わかりません：注文データに、紹介者の列がありません。']);
  });

  it('accounts for every yen of the year by shop, in words', () => {
    const sample = sampleAnalysis();
    const sheet = finance(sample);
    const rows = Array.from({ length: 8 }, (_, at) => row(sheet, SHOPS + 2 + at, 0, 6)).filter(([name]) => name !== null);
    const total = (at: number): number => rows.reduce((sum, cells) => sum + Number(cells[at]), 0);
    expect(rows.map(([name]) => name).sort()).toEqual(['Yahoo!ショッピング', '楽天市場', '自社サイト_注文.csv']);
    const { now, before } = sample.measures.value;
    expect([total(2), total(4)]).toEqual([now.sales, before.sales]);
    expect([total(3), total(5)].map((each) => each.toFixed(9))).toEqual(['1.000000000', '1.000000000']);
  });

  it('puts files that share their columns together, and the least of many shops', () => {
    const file = (name: string, yen: string) => ({ name, header: ['注文番号', '注文日', 'メールアドレス', '金額'], rows: [[name, '2026/1/5', 'a@example.com', yen]] });
    const found = shopSales(analysisOf([file('一月.csv', '100'), file('二月.csv', '200'), allOrders([{ order: '1', day: '2026-01-05', yen: 900 }])]), speaker('ja'));
    expect(found).toEqual([{ name: 'Amazon', now: 900, before: 0 }, { name: '一月.csv ほか1件', now: 300, before: 0 }]);
    expect([fitted([1, 2, 3], 3, () => 9), fitted([1, 2, 3, 4], 3, (rest) => rest.length * 100)]).toEqual([[1, 2, 3], [1, 2, 200]]);
  });

  it('tells where the money of the year went, the rest together', () => {
    const media = Array.from({ length: 10 }, (_, at): Spend => ['2026/3', String(1000 * (at + 1)), `媒体${at}`, at === 9 ? '既存' : '']);
    const sheet = finance(shop(spring, [...media, ['2026/3', '500'], ['2025/3', '99999', '昔']]));
    const rows = Array.from({ length: 8 }, (_, at) => row(sheet, CURVE + 2 + at, RIGHT, 5));
    expect(rows[0]).toEqual(['媒体9', null, 0, 10_000, 10_000 / 55_500]);
    expect(rows[7]).toEqual(['ほか4件の合計', null, 6500, 0, 6500 / 55_500]);
    expect(rows.map((cells) => Number(cells[2]) + Number(cells[3])).reduce((sum, each) => sum + each, 0)).toBe(55_500);
    expect(row(finance(shop(spring)), CURVE + 2, RIGHT, 5)).toEqual(['広告費の記録がありません', null, null, null, null]);
  });
});

describe('CRM_収支: the double funnel', () => {
  const orders: readonly Order[] = [['2026/1/5', 'a', 4000], ['2026/1/6', 'b', 1000], ['2026/4/6', 'c', 2000, 'a'], ['2026/4/7', 'd', 2000, 'nobody'], ['2026/4/8', 'a', 10], ['2026/4/30', 'a', 10]];
  const last = SHOPS + 2 + 7;

  it('shows K by quarter', () => {
    const sheet = finance(shop(orders));
    expect(row(sheet, last - 1, RIGHT, 6)).toEqual(['2026年1〜3月', 2, 0, 0, 2, 0]);
    expect(row(sheet, last, RIGHT, 6)).toEqual(['2026年4〜6月（途中）', 2, 1, 0.5, 3, 1 / 3]);
    expect(row(sheet, SHOPS + 2, RIGHT, 6)).toEqual(['2024年7〜9月', 0, 0, '–', 0, '–']);
  });

  it('without a column of referrers says what is missing', () => {
    const sheet = finance(shop(orders, [], defaultSettings, ORDERS.slice(0, 4)));
    expect(row(sheet, last, RIGHT, 6)).toEqual(['2026年4〜6月（途中）', 2, '–', '–', 3, '–']);
    expect(cellAt(sheet, last + 1, RIGHT)).toMatch(/^紹介者の列（/);
  });
});

describe('CRM_収支: the sheet', () => {
  const spent = shop(spring, [['2026/1', '7000', 'SNS']]);
  const nobody = analysisOf([allOrders([{ order: '1', day: '2026-01-05' }])]);

  it('has the same cells and looks whatever the shop has', () => {
    const frame = (sheet: SheetSpec): unknown => [sheet.cells.map(({ row: at, column, look }) => [at, column, look.format, look.align]), sheet.charts.map(({ anchor, categories, series }) => [anchor, categories, series.map(({ values }) => values)]), sheet.rules.map(({ area }) => area)];
    for (const analysis of [spent, tinyAnalysis(), nobody]) expect(frame(finance(analysis))).toEqual(frame(finance(sampleAnalysis())));
  });

  it('where nobody is known says so, and shows the shops all the same', () => {
    const sheet = finance(nobody);
    expect(cellAt(sheet, 1, 0)).toBe(cellAt(sheetOf(plan(nobody), 'rfm'), 1, 0));
    expect(row(sheet, SHOPS + 2, 0, 3)).toEqual(['Amazon', null, expect.any(Number)]);
    expect(row(sheet, january, 1, 5)).toEqual(['–', '–', '–', '–', '–']);
  });

  it('never shows a figure that is none, and speaks one language', () => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）：／・]/u;
    for (const analysis of [spent, tinyAnalysis(), nobody, shop(spring, [['2026/1', '-7000']])]) {
      for (const language of ['ja', 'en'] as const) for (const text of everyText(finance(analysis, language))) expect(text).not.toMatch(/NaN|Infinity|undefined|\{\w+[|}]/);
      expect(everyText(finance(analysis, 'en')).filter((text) => japanese.test(text) && !text.endsWith('.csv'))).toEqual([]);
      for (const { value } of finance(analysis).cells) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    }
  });

  it('keeps what a user calls a medium as text, even where it looks like a formula', () => {
    const sheet = finance(shop(spring, [['2026/4', '7000', '=1+1']]));
    const cell = sheet.cells.find(({ row: at, column }) => at === CURVE + 2 && column === RIGHT);
    expect([cell?.value, cell?.look.format, cell?.formula]).toEqual(['=1+1', '@', undefined]);
  });
});
