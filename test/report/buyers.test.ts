import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyze.ts';
import type { SheetSpec } from '../../src/report/plan.ts';
import { planOf } from '../../src/report/report.ts';
import { nothingStanding } from '../../src/report/standing.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { speaker } from '../../src/text/say.ts';
import { allOrders } from './amazon-files.ts';
import { analysisOf, cellAt, sampleAnalysis, sheetOf, tinyAnalysis } from './a-report.ts';

const buyers = (analysis: Analysis): SheetSpec => sheetOf(planOf(analysis, speaker('ja'), { ...nothingStanding, present: new Set(['buyers' as const]) }), 'buyers');
const row = (sheet: SheetSpec, at: number, from: number, count: number): CellValue[] => Array.from({ length: count }, (_, column) => cellAt(sheet, at, from + column));
const [TRAITS, TRAIT_ROWS, RIGHT, FIRSTS] = [6, 54, 10, 65];

type Line = readonly [order: string, day: string, who: string, product: string, yen?: number, area?: string];
/** A shop of these order lines. */
function shopOf(lines: readonly Line[], chosenProduct = ''): Analysis {
  const rows = lines.map(([order, day, who, product, yen = 1000, area = '']) => [order, day, who === '' ? '' : `${who}@example.com`, product, String(yen), area]);
  return analysisOf([{ name: '注文.csv', header: ['注文番号', '注文日', 'メールアドレス', '商品名', '金額', 'お届け先都道府県'], rows }], { ...defaultSettings, chosenProduct });
}
/** The rows of a trait by its name. */
function traitOf(sheet: SheetSpec, name: string): CellValue[][] {
  const rows = Array.from({ length: TRAIT_ROWS }, (_, at) => row(sheet, TRAITS + at, 0, 9));
  const from = rows.findIndex(([label]) => label === name);
  const next = rows.findIndex(([label], at) => at > from && label !== null);
  return rows.slice(from, next < 0 ? undefined : next);
}

/** Sixty customers: the twenty of Osaka buy tea first and come again, the others buy cups, and three of them come again. */
const osaka = Array.from({ length: 20 }, (_, at): Line[] => [[`o${at}`, '2025/1/5', `o${at}`, '煎茶', 1000, '大阪府'], [`p${at}`, '2025/3/5', `o${at}`, '急須', 3000, '大阪府']]).flat();
const tokyo = Array.from({ length: 40 }, (_, at): Line[] => [[`t${at}`, '2025/7/5', `t${at}`, '湯呑み', 5000, '東京都'], ...(at < 3 ? [[`u${at}`, '2025/8/5', `t${at}`, '煎茶', 1000, '東京都'] as const] : [])]).flat();
const late: Line[] = [['last', '2026/10/31', 'z', '茶筒', 1000, '東京都']];

describe('CRM_買う方', () => {
  it('weighs the buyers of a product against everybody: where, when, how much, how far', () => {
    const sheet = buyers(shopOf([...osaka, ...tokyo, ...late], '煎茶'));
    expect(cellAt(sheet, 1, 0)).toBe('「煎茶」を買った方は23人（購入した方の38%）です。うち20人は、初めての購入で買っています。全員とくらべて多いのは、お届け先が「大阪府」の方です（全員を100として265）。');
    expect(cellAt(sheet, 2, 0)).toContain('商品名のわかる購入のある61人');
    const [first, second] = traitOf(sheet, 'お届け先');
    expect([first?.slice(1, 6), first?.[8]]).toEqual([['東京都', 3, 3 / 23, 41 / 61, Math.round((3 / 23 / (41 / 61)) * 100)], '少ない']);
    expect([second?.slice(1, 6), second?.[8]]).toEqual([['大阪府', 20, 20 / 23, 20 / 61, Math.round((20 / 23 / (20 / 61)) * 100)], '多い']);
    expect(traitOf(sheet, '初回の季節').map((each) => each.slice(1, 4))).toEqual([['春（3〜5月）', 0, 0], ['夏（6〜8月）', 3, 3 / 23], ['秋（9〜11月）', 0, 0], ['冬（12〜2月）', 20, 20 / 23]]);
    expect(traitOf(sheet, '注文単価').map(([, , count]) => count)).toEqual([20, 3, 0, 0, 0]);
    expect(traitOf(sheet, '定期購入').map((each) => each.slice(2, 4))).toEqual([['–', '–'], ['–', '–'], ['–', '–']]);
    expect(row(sheet, 6, RIGHT, 3)).toEqual(['初めての購入で', 20, 20 / 23]);
    expect(row(sheet, 7, RIGHT, 3)).toEqual(['2回目からの購入で', 3, 3 / 23]);
  });

  it('tells what is bought before, with and after it', () => {
    const together: Line[] = Array.from({ length: 12 }, (_, at): Line[] => [[`w${at}`, '2025/9/5', `w${at}`, '煎茶'], [`w${at}`, '2025/9/5', `w${at}`, '茶筒']]).flat();
    const sheet = buyers(shopOf([...osaka, ...tokyo, ...together, ...late], '煎茶'));
    expect(row(sheet, 12, RIGHT, 4)).toEqual(['湯呑み', 3, 1, 1]);
    expect(row(sheet, 26, RIGHT, 4)).toEqual(['茶筒', 12, 12 / 35, 13 / 96]);
    expect(row(sheet, 40, RIGHT, 4)).toEqual(['急須', 20, 1, 1]);
    expect(row(sheet, 41, RIGHT, 4)).toEqual([null, null, null, null]);
  });

  it('says with which first product customers come again, where it is no chance', () => {
    const sheet = buyers(shopOf([...osaka, ...tokyo, ...late]));
    expect(cellAt(sheet, 62, 0)).toBe('「煎茶」から始めた方は、100%が365日以内に2回目を購入しています（ほかの商品からの方は8%）');
    expect(row(sheet, FIRSTS, RIGHT, 5)).toEqual(['全体', 61, 60, 23, 23 / 60]);
    expect(row(sheet, FIRSTS + 1, RIGHT, 5)).toEqual(['湯呑み', 40, 40, 3, 3 / 40]);
    expect(row(sheet, FIRSTS + 2, RIGHT, 9)).toEqual(['煎茶', 20, 20, 20, 1, expect.closeTo(0.8389, 4), 1, 4000, 59]);
    // One customer only, of the last day: nobody has been observed.
    expect(row(sheet, FIRSTS + 3, RIGHT, 9)).toEqual(['茶筒', 1, 0, 0, null, '–', '–', '–', '–']);
    const alike = Array.from({ length: 12 }, (_, at): Line => [`v${at}`, '2025/7/5', `v${at}`, '急須']);
    expect(cellAt(buyers(shopOf([...tokyo, ...alike, ...late])), 62, 0)).toBe('初めて買った商品によって2回目の割合が違うとは、まだ言えません');
    // Too few have been observed for any share.
    expect(cellAt(buyers(shopOf([...tokyo.slice(0, 9), ...late])), 62, 0)).toBe('初めて買った商品ごとの、2回目の割合（10人以上の商品だけ）');
  });

  it('counts no return, no free sample and no order of nobody', () => {
    const plain = buyers(shopOf([...osaka, ...tokyo, ...late], '煎茶'));
    const noise: Line[] = [['r1', '2025/2/5', 't1', '煎茶', -1000], ['s1', '2025/2/6', 't2', '煎茶', 0], ['n1', '2025/2/7', '', '煎茶'], ['n1', '2025/2/7', '', '急須']];
    const noisy = buyers(shopOf([...osaka, ...tokyo, ...late, ...noise], '煎茶'));
    for (let at = TRAITS; at < TRAITS + 20; at++) expect([at, row(noisy, at, 0, 9)]).toEqual([at, row(plain, at, 0, 9)]);
    for (const at of [6, 7, 12, 40]) expect([at, row(noisy, at, RIGHT, 7)]).toEqual([at, row(plain, at, RIGHT, 7)]);
    // The anonymous order counts among orders, and nobody among people.
    expect(row(noisy, 26, RIGHT, 4)).toEqual(['–', '–', '–', '–']);
  });

  it('says that a wish is not found, and what comes near, and still shows first products', () => {
    const sheet = buyers(shopOf([...osaka, ...tokyo, ...late], '急須の蓋'));
    expect(cellAt(sheet, 1, 0)).toBe('設定の「買う方を見る商品」の「急須の蓋」は見つかりませんでした。近い名前は「急須」です。');
    expect(cellAt(buyers(shopOf([...osaka, ...tokyo, ...late], '羊羹')), 1, 0)).toContain('「羊羹」は見つかりませんでした。CRM_商品にある名前');
    expect(cellAt(buyers(shopOf([...osaka, ...tokyo, ...late, ['q1', '2025/9/9', 'q', '茶さじ']], '茶さ')), 1, 0)).toContain('「茶さじ」を買った方は1人');
    expect(cellAt(buyers(shopOf([...osaka, ...tokyo, ...late, ['q1', '2025/9/9', 'q', '茶さじ']], '茶')), 1, 0)).toBe('「茶」の入った商品がいくつかあります：「煎茶」「茶筒」「茶さじ」など。設定の「買う方を見る商品」に、1つに決まる名前を入れてください。');
    expect(traitOf(sheet, 'お届け先')[0]?.slice(1)).toEqual(['東京都', '–', '–', '–', '–', '–', '–', '–']);
    expect(row(sheet, FIRSTS, RIGHT, 2)).toEqual(['全体', 61]);
  });

  it('with few buyers tells how many they are, and does not compare', () => {
    const sheet = buyers(shopOf([...tokyo, ...late], '煎茶'));
    expect(cellAt(sheet, 1, 0)).toContain('「煎茶」を買った方は3人（購入した方の7%）です。うち0人は、初めての購入で買っています。10人に満たないため');
    expect(traitOf(sheet, 'お届け先')[0]?.slice(2)).toEqual([3, 1, 1, '–', '–', '–', null]);
  });

  it('without products, or without customers, says what is missing', () => {
    expect(cellAt(buyers(tinyAnalysis()), 1, 0)).toContain('商品名の列があると');
    const nobody = buyers(analysisOf([allOrders([{ order: '1', day: '2026-01-05' }])]));
    expect(cellAt(nobody, 1, 0)).toContain('お客様を見分ける列');
    for (const sheet of [buyers(tinyAnalysis()), nobody]) {
      expect(row(sheet, FIRSTS, RIGHT, 9)).toEqual(['全体', '–', '–', '–', null, '–', '–', '–', '–']);
      expect(sheet.cells.filter(({ value }) => typeof value === 'number')).toEqual([]);
    }
  });

  it('of the sample shop looks at the best seller, as CRM_商品 counts its buyers, and everybody once', () => {
    const sample = sampleAnalysis();
    const sheet = buyers(sample);
    const { products } = sample.measures;
    expect(cellAt(sheet, 1, 0)).toContain(`を買った方は${products.buyers[0]}人`);
    const sum = (rows: readonly CellValue[][]): number => rows.reduce((total, cells) => total + (typeof cells[2] === 'number' ? cells[2] : 0), 0);
    for (const trait of ['初回の季節', '初回のお店', '注文単価', '定期購入', '段階', '休眠度', 'ランク', 'セグメント']) expect([trait, sum(traitOf(sheet, trait))]).toEqual([trait, products.buyers[0]]);
    expect(cellAt(sheet, FIRSTS, RIGHT + 1)).toBe(sample.measures.rfm.figures.person.length);
    // All customers' second purchases are those of the F2 conversion.
    const f2 = sample.measures.value.steps[0]?.conversion;
    expect([cellAt(sheet, FIRSTS, RIGHT + 2), cellAt(sheet, FIRSTS, RIGHT + 3)]).toEqual([f2?.of, f2?.hits]);
  });
});
