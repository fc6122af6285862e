import { describe, expect, it } from 'vitest';
import { exact } from '../../src/inputs/orders/orders.ts';
import { reconcile } from '../../src/report/reconciliation.ts';
import { readyToday, waitingForSecond } from '../../src/campaigns/today.ts';
import { yearAmounts } from '../../src/report/year-amounts.ts';
import { FileHost } from '../../src/hosts/file/file-host.ts';
import type { SheetSpec } from '../../src/report/plan.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { serialOf } from '../../src/shared/day.ts';
import { analysisOf, cellAt, columnOf, plan, sampleAnalysis, sheetOf } from './a-report.ts';

const sample = sampleAnalysis();
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('the reconciliation', () => {
  const whole = reconcile(sample.customers, sample.inputs.orders.source.view(), null);

  it('splits rows and yen without rest', () => {
    expect(whole.rows.used + sum(whole.rows.leftOut.map(({ rows }) => rows))).toBe(whole.rows.read);
    expect(exact(whole.amount.used + whole.amount.leftOut)).toBe(whole.amount.read);
    expect(whole.amount.read).toBe(exact(sum(sample.customers.account.amount)));
  });

  it('of each source adds up to that of all', () => {
    const each = sample.inputs.orders.sources.map((_, source) => reconcile(sample.customers, sample.inputs.orders.source.view(), source));
    expect(sum(each.map(({ rows }) => rows.read))).toBe(whole.rows.read);
    expect(sum(each.map(({ amount }) => amount.used))).toBe(whole.amount.used);
    each.forEach(({ rows }, at) => expect(rows.read).toBe(sample.inputs.orders.sources[at]?.rows));
  });

  it('finds the used amounts again on the customers', () => {
    const { figures } = sample.measures.rfm;
    expect(sum(figures.monetary)).toBe(whole.amount.used);
  });
});

describe('CRM_取込', () => {
  const header = ['注文番号', '注文日', 'お名前', 'メールアドレス', '金額'];
  const files = Array.from({ length: 25 }, (_, at) => ({ name: `${at}.csv`, header, rows: [[`${at}-1`, '2026/05/01', '佐藤 花子', 'a@example.com', '100'], [`${at}-2`, 'いつか', '佐藤 花子', 'a@example.com', '100']] }));
  const imports = sheetOf(plan(analysisOf(files)), 'imports');

  it('says how many files and notices it has no room for', () => {
    const files18 = Array.from({ length: 18 }, (_, at) => cellAt(imports, 6 + at, 4));
    expect(files18.slice(0, 17)).toEqual(files.slice(0, 17).map(({ name }) => name));
    expect(files18[17]).toBe('ほか8件');
    const notes = Array.from({ length: 10 }, (_, at) => cellAt(imports, 26 + at, 0));
    expect(notes[0]).toMatch(/^0\.csvの3行目（注文日）：日付が読めません/);
    expect(notes[9]).toBe('ほか16件');
  });

  it('says so when there is nothing to notice', () => {
    expect(cellAt(sheetOf(plan(sample), 'imports'), 26, 0)).toBe('お知らせはありません。');
  });
});

describe('CRM_取込 on the data beside the orders', () => {
  const ORDERS = { name: '注文.csv', header: ['注文番号', '注文日', 'お名前', 'メールアドレス', '金額'], rows: [['1', '2026/10/01', '佐藤 花子', 'a@example.com', '1000'], ['2', '2026/10/31', '佐藤 花子', 'a@example.com', '2500'], ['3', 'いつか', '佐藤 花子', 'a@example.com', '70']] };
  const SPEND = { name: '広告費.csv', header: ['年月', '広告費', '媒体'], rows: [['2026/9', '12,000円', 'チラシ'], ['9月', '3000', 'チラシ'], ['2026/12', '9000', 'チラシ'], ['2026/10', '未定', 'チラシ'], ['2026/10', '500', 'チラシ']] };
  const SURVEY = { name: 'アンケート.csv', header: ['回答日', 'お名前', 'メールアドレス', 'おすすめ度'], rows: [['2026/10/2', '', 'a@example.com', '9'], ['2026/10/2', '佐藤 花子', '', '9'], ['2026/10/2', '', '', '9'], ['2026/10/2', '', 'b@example.com', '3']] };
  const imports = (...files: Parameters<typeof analysisOf>[0]): SheetSpec => sheetOf(plan(analysisOf(files)), 'imports');
  const sheet = imports(ORDERS, SPEND, SURVEY);
  const line = (of: SheetSpec, at: number): CellValue[] => Array.from({ length: 13 }, (_, column) => cellAt(of, 6 + at, 11 + column));

  it('shows of each table the rows read, used and left out by reason, and the yen of ad spend', () => {
    expect(Array.from({ length: 13 }, (_, column) => cellAt(sheet, 5, 11 + column))).toEqual(['ファイル', '種類', '読んだ行数', '使った行数', '日付が読めない', '金額が読めない', '基準日より後', 'どなたか不明', 'お名前や電話番号だけ', 'お客様に見つからない', '読んだ金額', '使った金額', '使わなかった金額']);
    expect(line(sheet, 0)).toEqual(['広告費.csv', '広告費', 5, 2, 1, 1, 1, 0, 0, 0, 24_500, 12_500, 12_000]);
    expect(line(sheet, 1)).toEqual(['アンケート.csv', 'アンケート', 4, 1, 0, 0, 0, 1, 1, 1, null, null, null]);
    expect(line(sheet, 2)).toEqual(new Array(13).fill(null));
  });

  it('lists each row that was left out with its file, number, reason, day and yen, the orders first', () => {
    const rows = ['source', 'row', 'reason', 'order', 'day', 'amount'].map((id) => columnOf(sheet, id));
    expect(rows[0]?.map((_, at) => rows.map((column) => column[at]))).toEqual([
      ['注文.csv', 4, '日付が読めない', '3', null, 70],
      ['広告費.csv', 3, '日付が読めない', null, null, 3000],
      ['広告費.csv', 4, '基準日より後の日付', null, serialOf(2026, 12, 1), 9000],
      ['広告費.csv', 5, '金額が読めない', null, serialOf(2026, 10, 1), null],
      ['アンケート.csv', 3, 'お名前や電話番号だけで、どなたか決められない', null, serialOf(2026, 10, 2), null],
      ['アンケート.csv', 4, 'どなたのことか書かれていない', null, serialOf(2026, 10, 2), null],
      ['アンケート.csv', 5, '注文・会員・資料請求のどなたとも一致しない', null, serialOf(2026, 10, 2), null],
    ]);
    expect(cellAt(sheet, 37, 0)).toBe('使わなかった行：7行');
    expect(sheet.tables.map(({ row, column }) => [row, column])).toEqual([[38, 0]]);
  });

  it('answers about them only where some were left out', () => {
    expect(cellAt(sheet, 1, 0)).toBe('3行を読み、2行を使いました。1行は使いませんでした（下に1行ずつ理由があります）。注文のほかのデータは、9行のうち6行を使いませんでした。');
    expect(cellAt(imports(ORDERS, { ...SURVEY, rows: SURVEY.rows.slice(0, 1) }), 1, 0)).toBe('3行を読み、2行を使いました。1行は使いませんでした（下に1行ずつ理由があります）。');
  });

  it('adds up the tables that it has no room for', () => {
    const many = imports(ORDERS, ...Array.from({ length: 20 }, (_, at) => ({ ...SPEND, name: `広告費${at}.csv` })));
    expect(line(many, 16)[0]).toBe('広告費16.csv');
    expect(line(many, 17)).toEqual(['ほか3件', null, 15, 6, 3, 3, 3, 0, 0, 0, 73_500, 37_500, 36_000]);
  });

  it('comes to a workbook of before beside what stands there, and moves nothing', async () => {
    const before = { ...sheet, cells: sheet.cells.filter(({ column }) => column < 10) };
    const host = new FileHost(null);
    await host.apply({ title: '', sheets: [before] });
    await host.apply({ title: '', sheets: [sheet] });
    const rows: CellValue[][] = [];
    await host.read('CRM_取込', ({ number, cells }) => void (rows[number - 1] = [...cells]));
    expect(rows[6]?.slice(11, 16)).toEqual(['広告費.csv', '広告費', 5, 2, 1]);
    expect(rows[38]?.slice(0, 3)).toEqual(['ファイル', '行番号', '使わなかった理由']);
    expect(rows[39]?.slice(0, 3)).toEqual(['注文.csv', 4, '日付が読めない']);
    expect((await host.apply({ title: '', sheets: [sheet] })).cells).toBe(0);
  });
});

describe("today's lists", () => {
  it('hold everybody once, and nobody who is dormant', () => {
    const { grade } = sample.measures.dormancy;
    for (const list of [readyToday(sample), waitingForSecond(sample)]) {
      expect(list.length).toBeGreaterThan(10);
      expect(new Set(list).size).toBe(list.length);
      for (const person of list) expect(grade[person]).toBeLessThanOrEqual(1);
    }
  });

  it('wait for a second purchase only with those who bought once', () => {
    for (const person of waitingForSecond(sample)) expect(sample.measures.stages.stage[person]).toBe(2);
  });
});

it("the last 365 days' amounts are part of the whole, and the whole for who began within them", () => {
  const { ledger, asOf, ids } = sample.customers;
  const year = yearAmounts(ledger, asOf);
  const { place, figures } = sample.measures.rfm;
  ids.forEach((_, person) => {
    const at = place[person] as number;
    if (at < 0) return expect(year[person]).toBe(0);
    const first = ledger.purchases.day[ledger.purchases.start[person] as number] as number;
    if (first > asOf - 365) expect(year[person]).toBe(figures.monetary[at]);
    else expect(year[person]).toBeLessThanOrEqual(figures.monetary[at] as number);
  });
});
