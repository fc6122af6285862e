import { describe, expect, it } from 'vitest';
import { exact } from '../../src/inputs/orders/orders.ts';
import { reconcile } from '../../src/report/reconciliation.ts';
import { readyToday, waitingForSecond } from '../../src/report/today.ts';
import { yearAmounts } from '../../src/report/year-amounts.ts';
import { analysisOf, cellAt, plan, sampleAnalysis, sheetOf } from './a-report.ts';

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
