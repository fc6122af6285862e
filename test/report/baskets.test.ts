import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyze.ts';
import type { SheetSpec } from '../../src/report/plan.ts';
import { planOf } from '../../src/report/report.ts';
import { nothingStanding } from '../../src/report/standing.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { speaker } from '../../src/text/say.ts';
import { analysisOf, cellAt, sampleAnalysis, sheetOf, tinyAnalysis } from './a-report.ts';

const baskets = (analysis: Analysis): SheetSpec => sheetOf(planOf(analysis, speaker('ja'), { ...nothingStanding, present: new Set(['baskets' as const]) }), 'baskets');
const row = (sheet: SheetSpec, at: number, from: number, count: number): CellValue[] => Array.from({ length: count }, (_, column) => cellAt(sheet, at, from + column));
const [PAIRS, CLASSES, SHIPPING] = [6, 41, 61];

type Line = readonly [order: string, product: string, yen: number];
function shopOf(lines: readonly Line[], settings: Partial<Settings> = {}): Analysis {
  const rows = lines.map(([order, product, yen]) => [order, '2026/10/1', order.startsWith('x') ? '' : `${order}@example.com`, product, String(yen)]);
  return analysisOf([{ name: '注文.csv', header: ['注文番号', '注文日', 'メールアドレス', '商品名', '金額'], rows }], { ...defaultSettings, ...settings });
}
/** Tea and pot in twenty orders, ten of them of nobody; cups alone in forty. */
const lines: Line[] = [
  ...Array.from({ length: 20 }, (_, at): Line[] => [[`${at < 10 ? 'x' : 'a'}${at}`, '煎茶', 1000], [`${at < 10 ? 'x' : 'a'}${at}`, '急須', 3000]]).flat(),
  ...Array.from({ length: 40 }, (_, at): Line => [`b${at}`, '湯呑み', 2400]),
];
const shipping = (freeFrom: number, margin: number, charge = 600): Partial<Settings> => ({ shipping: { freeFrom, cost: 800, charge }, finance: { ...defaultSettings.finance, margin } });

describe('CRM_まとめ買い', () => {
  it('names the pair to recommend first, anonymous orders among its orders', () => {
    const sheet = baskets(shopOf(lines));
    expect(cellAt(sheet, 1, 0)).toBe('おすすめできる組は1組です。いちばん多いのは「煎茶」と「急須」で、20件の注文で一緒に買われています（偶然の3.0倍）。');
    expect(cellAt(sheet, 2, 0)).toContain('商品名のわかる60件のうち、2種類以上の注文は20件。3件以上の注文に入った商品の3組');
    expect(row(sheet, PAIRS, 0, 6)).toEqual(['煎茶', '急須', 20, 1 / 3, 1, 3]);
    expect([cellAt(sheet, PAIRS, 8), row(sheet, PAIRS + 1, 0, 9)]).toEqual(['できる', new Array<CellValue>(9).fill(null)]);
  });

  it('marks none where chance would do: two products that are in most orders', () => {
    const often = Array.from({ length: 40 }, (_, at): Line[] => [...(at % 10 < 8 ? [[`c${at}`, '煎茶', 500] as const] : []), ...(at % 5 < 4 ? [[`c${at}`, '急須', 500] as const] : []), [`c${at}`, '湯呑み', 500]]).flat();
    const sheet = baskets(shopOf(often));
    expect(cellAt(sheet, 1, 0)).toBe('まだわかりません：2種類以上の商品が入った注文は36件ありますが、偶然より多いと言える組はまだありません。');
    expect([0, 1, 2].map((at) => typeof cellAt(sheet, PAIRS + at, 2))).toEqual(['number', 'number', 'number']);
    expect(Array.from({ length: 30 }, (_, at) => cellAt(sheet, PAIRS + at, 8)).filter((mark) => mark !== null)).toEqual([]);
  });

  it('says what is missing: products, or orders of several', () => {
    expect(cellAt(baskets(tinyAnalysis()), 1, 0)).toContain('商品名の列があると');
    expect(row(baskets(tinyAnalysis()), PAIRS, 0, 9)).toEqual(new Array<CellValue>(9).fill('–'));
    expect(cellAt(baskets(shopOf(lines.slice(40))), 1, 0)).toBe('2種類以上の商品が一緒に買われた注文は、まだありません。');
  });

  it('shows how large orders are, by what they count with', () => {
    const sheet = baskets(shopOf(lines));
    expect([2, 4].map((at) => row(sheet, CLASSES + at, 3, 4))).toEqual([['2,000円〜', 40, 2 / 3, 1], ['4,000円〜', 20, 1 / 3, 1 / 3]]);
    expect(Array.from({ length: 16 }, (_, at) => Number(cellAt(sheet, CLASSES + at, 4))).reduce((a, b) => a + b, 0)).toBe(60);
    expect(cellAt(sheet, 38, 0)).toBe('注文のまん中は2,400円です。2,500円まであと1,000円以内の注文が40件あります');
  });

  it('tries thresholds: both sides, and what it takes to break even', () => {
    const sheet = baskets(shopOf(lines, shipping(0, 0.5, 100)));
    expect(row(sheet, SHIPPING, 0, 11)).toEqual(['今：送料無料の決まりなし', '今の設定です', 0, 0, '–', '–', 42_000, 0, '–', '–', '–']);
    // 40 orders of 2,400 yen stop short of 2,500: 50 yen of profit each do not pay 100 yen of postage.
    expect(row(sheet, SHIPPING + 1, 0, 9)).toEqual(['2,500円以上', '平均100円の買い足しでは送料に届きません', 20, 1 / 3, 40, 40, 44_000, 2000, 50]);
    const paying = baskets(shopOf(lines, shipping(0, 1, 20)));
    expect(row(paying, SHIPPING + 1, 0, 11)).toEqual(['2,500円以上', '手前の40件のうち5件が届くと', 20, 1 / 3, 40, 40, 47_200, 400, 100, 5, 0.125]);
    // Nobody is within 1,000 yen of 4,000, nor within a fifth.
    expect(row(paying, SHIPPING + 2, 0, 6)).toEqual(['4,000円以上', 'すぐ手前の注文がありません', 20, 1 / 3, 0, 0]);
    expect(row(baskets(shopOf(lines, shipping(2000, 1, 20))), SHIPPING, 0, 3)).toEqual(['今：2,000円以上', '今の設定です', 60]);
    expect(row(baskets(shopOf(lines, shipping(2000, 1, 20))), SHIPPING + 1, 1, 7)).toEqual(['お店の負担は今より増えません', 20, 1 / 3, 40, 40, 47_200, -800]);
    expect(cellAt(baskets(shopOf(lines, shipping(0, 1, 0))), SHIPPING + 1, 1)).toBe('送料をいただいていないので変わりません');
  });

  it('says that sales stand for profit while no margin is known, and from how many yen an order pays its postage', () => {
    const notes = (sheet: SheetSpec): string => sheet.cells.filter(({ row: at, column }) => at > SHIPPING + 8 && column === 0).map(({ value }) => String(value)).join('\n');
    const [unknown, known] = [baskets(shopOf(lines, shipping(0, 1))), baskets(shopOf(lines, shipping(0, 0.4)))];
    expect([cellAt(unknown, SHIPPING - 1, 8), cellAt(known, SHIPPING - 1, 8)]).toEqual(['届くと増える売上', '届くと増える粗利']);
    expect(notes(unknown)).toContain('600円以上の買い足し（送料 ÷ 粗利率）で元が取れます（粗利率が100%のままなので、粗利のかわりに売上で計算しています');
    expect(notes(known)).toContain('1,500円以上の買い足し（送料 ÷ 粗利率）で元が取れます（粗利率40%）');
  });

  it('without amounts shows no bars and no figures for them', () => {
    const rows = [['1', '2026/10/1', 'a@example.com', '煎茶'], ['1', '2026/10/1', 'a@example.com', '急須']];
    const header = ['order-id', 'order-item-id', 'purchase-date', 'buyer-email', 'buyer-name', 'buyer-phone-number', 'sku', 'product-name', 'quantity-purchased', 'quantity-to-ship'];
    const sheet = baskets(analysisOf([{ name: '未出荷.txt', header, rows: rows.map(([order = '', , , product = ''], at) => [order, `I${at}`, '2026-01-05T12:00:00+09:00', '', '', '', '', product, '1', '1']) }]));
    expect(cellAt(sheet, 2, 0)).toContain('2種類以上の注文は1件');
    expect(Array.from({ length: 16 }, (_, at) => cellAt(sheet, CLASSES + at, 4))).toEqual(new Array<CellValue>(16).fill(null));
    expect(row(sheet, SHIPPING, 1, 3)).toEqual(['まだわかりません：金額のわかる注文がありません', '–', '–']);
    expect(cellAt(sheet, 38, 0)).toBe('注文金額ごとの件数（金額のわかる注文がまだありません）');
  });

  it('of the sample shop lists the marked pairs first, as many as it says', () => {
    const sheet = baskets(sampleAnalysis());
    const marks = Array.from({ length: 30 }, (_, at) => cellAt(sheet, PAIRS + at, 8) === 'できる');
    const count = Number(/おすすめできる組は(\d+)組/.exec(String(cellAt(sheet, 1, 0)))?.[1]);
    expect(count).toBeGreaterThan(5);
    expect(marks.filter(Boolean)).toHaveLength(Math.min(30, count));
    expect(marks.lastIndexOf(true)).toBe(Math.min(30, count) - 1);
    for (let at = 0; at < count; at++) expect(Number(cellAt(sheet, PAIRS + at, 6))).toBeGreaterThan(1);
  });
});
