import { describe, expect, it } from 'vitest';
import { nothingStanding } from '../../src/report/standing.ts';
import { planOf } from '../../src/report/report.ts';
import type { SheetSpec } from '../../src/report/plan.ts';
import { shopHistory } from '../../src/sample/shop-history.ts';
import { LAST_DAY } from '../../src/sample/shop-year.ts';
import { sampleShop } from '../../src/sample/sample-shop.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { isoDay } from '../../src/shared/day.ts';
import { speaker } from '../../src/text/say.ts';
import { analysisOf, cellAt, everyText, plan, sampleAnalysis, sheetOf, tinyAnalysis } from './a-report.ts';

const TABLE = 18;
const CLIFF = 18;
const NOW = 29;
const MONTHS = 29;
const IF = 44;
const RIGHT = 11;
const row = (sheet: SheetSpec, at: number, from: number, count: number): CellValue[] => Array.from({ length: count }, (_, column) => cellAt(sheet, at, from + column));
const numbers = (cells: readonly CellValue[]): number[] => cells.map(Number);
const sheetWith = (settings: Settings, language: 'ja' | 'en' = 'ja'): SheetSpec => sheetOf(planOf(analysisOf(sampleShop(1), settings), speaker(language), nothingStanding), 'subscription');
const term: Settings = { ...defaultSettings, subscription: { minimumDeliveries: 3 }, finance: { ...defaultSettings.finance, margin: 0.6 } };

const START = 46_000;
const file = (name: string, header: readonly string[], rows: readonly (readonly string[])[]): { readonly name: string; readonly header: string[]; readonly rows: string[][] } => ({ name, header: [...header], rows: rows.map((cells) => [...cells]) });
/** Subscribers who bought every 30 days, and left after so many deliveries: told by a list of subscriptions, or by the orders alone. */
function subscribers(counts: readonly number[], listed = true, settings: Settings = defaultSettings): SheetSpec {
  const orders = counts.flatMap((deliveries, person) => Array.from({ length: deliveries }, (_, at) => [`${person}-${at}`, isoDay(START + at * 30), `p${person}@example.com`, '2000', listed ? '' : String(at + 1)]));
  const ends = counts.map((deliveries, person) => [isoDay(START), isoDay(START + deliveries * 30 - 10), `p${person}@example.com`, '30']);
  const header = ['注文番号', '注文日', 'メールアドレス', '金額', '定期回数'];
  const tables = [file('注文.csv', header, [...orders, ['first', isoDay(START - 1), 'z@example.com', '100', ''], ['last', isoDay(START + 400), 'z@example.com', '100', '']])];
  return sheetOf(plan(analysisOf(listed ? [...tables, file('定期.csv', ['開始日', '解約日', 'メールアドレス', 'お届け間隔日数'], ends)] : tables, settings)), 'subscription');
}

describe('CRM_定期', () => {
  const sheet = sheetOf(plan(sampleAnalysis()), 'subscription');

  it('has the deliveries and leavers of the sample shop as its history tells them', () => {
    const { subscriptions } = shopHistory(1);
    const table = Array.from({ length: 31 }, (_, at) => row(sheet, TABLE + at, 0, 3));
    for (const [n, atRisk, left] of table.slice(1, 25)) {
      // Those watched after their n-th delivery: it lies one and a half cycles back.
      const watched = subscriptions.filter(({ deliveries, cycleDays }) => (deliveries[Number(n) - 1] ?? Infinity) + Math.ceil(1.5 * cycleDays) <= LAST_DAY);
      const gone = watched.filter(({ deliveries, cancelled }) => deliveries.length === n && cancelled !== null);
      expect([n, atRisk, left]).toEqual(watched.length === 0 ? [n, null, null] : [n, watched.length, gone.length]);
    }
  });

  it('says where subscribers leave in a body: at the third delivery, as the sample was made', () => {
    expect(cellAt(sheet, 1, 0)).toMatch(/^3回目のお届けのあとに、やめる方が集まっています（37%。前後の回は高いほうで9%）。そのぶんは1年に約10人、売上で約[\d,]+円です。$/);
    expect(cellAt(sheet, 4, 0)).toBe('3回目のお届けのあとに、37%の方がやめています');
    expect(cellAt(sheet, CLIFF, RIGHT + 1)).toBe(3);
    const [people, yen] = [CLIFF + 4, CLIFF + 5].map((at) => numbers(row(sheet, at, RIGHT + 1, 3)));
    for (const [value = NaN, low = NaN, high = NaN] of [people ?? [], yen ?? []]) expect(0 < low && low < value && value < high).toBe(true);
  });

  it('adds up: shares are left ÷ observed within their range, the curve is their product, months follow each other', () => {
    let left = 1;
    for (let n = 0; n <= 16; n++) {
      const [, atRisk = NaN, gone = NaN, share = NaN, low = NaN, high = NaN, staying = NaN] = numbers(row(sheet, TABLE + n, 0, 7));
      left *= 1 - gone / atRisk;
      expect(share).toBeCloseTo(gone / atRisk, 12);
      expect(staying).toBeCloseTo(left, 12);
      expect(low <= share && share <= high).toBe(true);
    }
    const months = Array.from({ length: 12 }, (_, at) => numbers(row(sheet, MONTHS + at, RIGHT + 3, 4)));
    months.slice(1).forEach(([, started = NaN, gone = NaN, active = NaN], at) => expect(active).toBe((months[at]?.[3] ?? NaN) + started - gone));
    expect(cellAt(sheet, NOW, RIGHT + 1)).toBe(months.at(-1)?.[3]);
  });

  it('leaves shares empty where fewer than ten are watched: the charts would draw noise', () => {
    expect(row(sheet, TABLE + 17, 0, 9)).toEqual([17, 7, 0, null, null, null, null, null, null]);
    for (const { series } of sheet.charts) for (const { values: { area } } of series) for (let at = area.row; at <= area.lastRow; at++) expect(typeof cellAt(sheet, at, area.column) === 'string').toBe(false);
  });

  it('shows the model where it was fitted and for twelve deliveries more, never rising', () => {
    const model = Array.from({ length: 31 }, (_, n) => cellAt(sheet, TABLE + n, 9));
    expect(model.map((value) => (value === null ? 0 : 1)).join('')).toBe('0001111111111111111111111111100');
    const values = numbers(model.filter((value) => value !== null));
    values.slice(1).forEach((value, at) => expect(value).toBeLessThanOrEqual(values[at] ?? NaN));
  });

  it('without a term tells what softer leaving would bring, and – for what a term would', () => {
    expect(row(sheet, IF, RIGHT, 2)).toEqual(['今のまま', expect.closeTo(8.906, 3)]);
    for (const at of [1, 2]) expect(numbers(row(sheet, IF + at, RIGHT + 1, 6)).every((value) => Number.isFinite(value))).toBe(true);
    for (const at of [3, 4, 5, 6]) expect(row(sheet, IF + at, RIGHT + 1, 6)).toEqual(['–', '–', '–', '–', '–', '–']);
  });

  it('with a term tells both sides of it, in gross profit where the margin is known', () => {
    const told = sheetWith(term);
    expect(cellAt(told, 1, 0)).toContain('粗利で約');
    expect(cellAt(told, IF - 1, RIGHT + 4)).toBe('差し引きの粗利');
    const rows = Array.from({ length: 6 }, (_, at) => numbers(row(told, IF + 1 + at, RIGHT + 1, 6)));
    const [softer = [], , free = [], sooner = [], shorter = [], longer = []] = rows;
    for (const [deliveries = NaN, , , yen = NaN, each = NaN, even = NaN] of rows) {
      expect(Math.sign(yen)).toBe(Math.sign(deliveries - 8.906));
      expect(Math.sign(even)).toBe(-Math.sign(each));
      expect((1 + even) * deliveries).toBeCloseTo(Number(cellAt(told, IF, RIGHT + 1)), 9);
      expect(Math.abs(yen / each - Number(cellAt(told, NOW + 1, RIGHT + 1)))).toBeLessThan(0.1);
    }
    expect([softer[3], free[3], sooner[3], shorter[3], longer[3]].map((yen) => Math.sign(yen ?? NaN))).toEqual([1, 1, -1, -1, 1]);
    expect((free[1] ?? 0) > 0 && (free[2] ?? 0) > 0).toBe(true);
    expect(Number(cellAt(sheet, CLIFF + 5, RIGHT + 1)) * 0.6).toBeCloseTo(Number(cellAt(told, CLIFF + 5, RIGHT + 1)), -1);
  });

  it('says that nothing stands out where nothing does, with and without a term', () => {
    const counts = Array.from({ length: 120 }, (_, at) => [1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6][at % 12] ?? 1);
    const even = subscribers(counts);
    expect(cellAt(even, 1, 0)).toBe('半分の方が、2回目のお届けのあとまでにやめています。やめる方がとくに集まっている回は、見当たりません。');
    expect(row(even, CLIFF + 4, RIGHT + 1, 3)).toEqual(['–', '–', '–']);
    expect(cellAt(even, 4, 0)).toBe('やめる方がとくに集まっている回は、見当たりません');
    const told = subscribers(counts, true, { ...defaultSettings, subscription: { minimumDeliveries: 2 } });
    expect(cellAt(told, 1, 0)).toBe('半分の方が、2回目のお届けのあとまでにやめています。最低回数（2回）のすぐあとに、やめる方が集まっているとは言えません。');
    expect(cellAt(told, 4, 0)).toBe('最低回数（2回）のすぐあとに、やめる方が集まっているとは言えません');
    expect([cellAt(told, CLIFF, RIGHT + 1), cellAt(told, CLIFF + 5, RIGHT + 1)]).toEqual([2, '–']);
  });

  it('in a small shop tells how many more are needed, and no share', () => {
    const few = subscribers([1, 3, 3, 5]);
    expect(cellAt(few, 1, 0)).toBe('定期を始めた方は4人です。あと6人の様子がわかると、何回目でやめているかをお見せできます。');
    expect(row(few, TABLE + 1, 0, 7)).toEqual([1, 4, 1, null, null, null, null]);
  });

  it('without a list of subscriptions guesses the end from the orders, and says so', () => {
    const guessed = subscribers(Array.from({ length: 20 }, (_, at) => 1 + (at % 4)), false);
    expect(row(guessed, TABLE + 2, 0, 3)).toEqual([2, 15, 5]);
    expect(everyText(guessed).some((text) => text.startsWith('やめた日：定期の表がないため、定期の注文が45日とだえたら'))).toBe(true);
  });

  it('without subscriptions is missing; where it stands already, it says what is missing and shows no zeros', () => {
    expect(planOf(tinyAnalysis(), speaker('ja'), nothingStanding).sheets.map(({ id }) => id)).not.toContain('subscription');
    const none = sheetOf(planOf(tinyAnalysis(), speaker('ja'), { ...nothingStanding, present: new Set(['subscription']) }), 'subscription');
    expect(cellAt(none, 1, 0)).toMatch(/^定期の記録がまだありません。お客様と開始日、解約日/);
    const figures = none.cells.filter(({ value, column, row: at }) => typeof value === 'number' && column > 0 && !(column === RIGHT + 3 && at >= MONTHS));
    expect(figures).toEqual([]);
    expect([...none.cells].map(({ row: at, column, look }) => `${at},${column} ${look.format ?? ''}`).sort()).toEqual([...sheet.cells].map(({ row: at, column, look }) => `${at},${column} ${look.format ?? ''}`).sort());
  });

  it('in English has no Japanese in it', () => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）：／・]/u;
    expect(everyText(sheetWith(term, 'en')).filter((text) => japanese.test(text))).toEqual([]);
  });
});
