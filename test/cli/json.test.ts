import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonSummary } from '../../src/report/summary.ts';
import { ORDER_HEADER, build, folder, orderRow, otokui, putSampleShop, smallCsv, smallOrders, resultOf, type Ran, type Result } from './command.ts';
import { workbook } from './workbooks.ts';

const here = folder();
let files: string[] = [];
let sample: Ran;
let result: Result;

beforeAll(async () => {
  build();
  files = putSampleShop(here.put);
  sample = await otokui({ folder: here.path }, 'analyze', ...files, '--json=people');
  result = resultOf(sample);
});
afterAll(() => here.remove());

const json = async (...line: string[]): Promise<Result> => resultOf(await otokui({ folder: here.path }, 'analyze', ...line, '--json'));
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('--json', () => {
  it('prints one object and nothing else, and writes nothing', () => {
    expect(sample).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(here.path).sort()).toEqual([...files].sort());
  });

  it('has the keys of the contract', () => {
    expect(Object.keys(result)).toEqual([
      'asOf', 'sources', 'rows', 'amount', 'orders', 'purchases', 'customers', 'anonymousOrders', 'merges', 'candidates', 'stages', 'dormancy', 'ranks', 'segments', 'rfm', 'people',
    ]);
    for (const source of result.sources) expect(Object.keys(source)).toEqual(['file', 'sheet', 'layout', 'encoding', 'rows']);
    expect(Object.keys(result.rows)).toEqual(['read', 'used', 'leftOut']);
    for (const entry of result.rows.leftOut) expect(Object.keys(entry)).toEqual(['reason', 'rows', 'amount']);
    expect(Object.keys(result.amount)).toEqual(['read', 'used', 'leftOut']);
    expect(Object.keys(result.stages)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    expect(Object.keys(result.dormancy)).toEqual(['active', 'watch', 'dormant', 'lapsed', 'none']);
    expect(Object.keys(result.ranks)).toEqual(['A', 'B', 'C', 'D', 'E', 'P']);
    expect(Object.keys(result.rfm)).toEqual(['method', 'cuts']);
    for (const cuts of [result.rfm.cuts.r, result.rfm.cuts.f, result.rfm.cuts.m]) expect(cuts.every(Number.isFinite)).toBe(true);
    for (const person of result.people) {
      expect(Object.keys(person)).toEqual(['id', 'orders', 'first', 'last', 'recency', 'frequency', 'monetary', 'r', 'f', 'm', 'segment', 'rank', 'stage', 'reason', 'flags', 'dormancy', 'next']);
      expect(Object.keys(person.next)).toEqual(['action', 'verdict', 'from', 'by']);
    }
  });

  it('accounts for every row and every yen', () => {
    const { rows, amount } = result;
    expect(rows.used + sum(rows.leftOut.map((entry) => entry.rows))).toBe(rows.read);
    expect(amount.used + amount.leftOut).toBe(amount.read);
    expect(sum(rows.leftOut.map((entry) => entry.amount))).toBe(amount.leftOut);
    expect(sum(result.sources.map((source) => source.rows))).toBe(rows.read);
    expect(new Set(rows.leftOut.map(({ reason }) => reason)).size).toBe(rows.leftOut.length);
    expect(rows.leftOut.length).toBeGreaterThan(3);
  });

  it('counts every customer once in stages, dormancy and ranks, and every buyer once in segments', () => {
    expect(sum(Object.values(result.stages))).toBe(result.customers);
    expect(sum(Object.values(result.dormancy))).toBe(result.customers);
    expect(sum(Object.values(result.ranks))).toBe(result.customers);
    expect(sum(Object.values(result.segments))).toBe(result.people.filter(({ frequency }) => frequency > 0).length);
    expect(result.people).toHaveLength(result.customers);
  });

  it('tells of each person what the counts tell of all', () => {
    const count = (name: string, of: (person: PersonSummary) => string): number => result.people.filter((person) => of(person) === name).length;
    for (const [stage, people] of Object.entries(result.stages)) expect(count(stage, (person) => String(person.stage))).toBe(people);
    for (const [grade, people] of Object.entries(result.dormancy)) expect(count(grade, ({ dormancy }) => dormancy)).toBe(people);
    for (const [rank, people] of Object.entries(result.ranks)) expect(count(rank, (person) => person.rank)).toBe(people);
    expect(sum(result.people.map(({ frequency }) => frequency))).toBe(result.purchases);
    expect(sum(result.people.map(({ orders }) => orders.length))).toBe(result.orders - result.anonymousOrders);
    expect(new Set(result.people.map(({ id }) => id)).size).toBe(result.customers);
  });

  it('writes days as YYYY-MM-DD, none of them after the day it looks from', () => {
    expect(result.asOf).toBe('2026-10-31');
    for (const { first, last, recency, frequency } of result.people) {
      expect(first === null).toBe(frequency === 0);
      if (first === null || last === null) continue;
      expect(first).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(first <= last && last <= result.asOf).toBe(true);
      expect((Date.parse(result.asOf) - Date.parse(last)) / 86_400_000).toBe(recency);
    }
  });

  it('has no people unless asked', async () => {
    expect(Object.keys(await json(...files))).not.toContain('people');
  });

  it('is the same whatever the order of the files', async () => {
    const { sources, ...rest } = await json(...files);
    const { sources: turned, ...same } = await json(...files.toReversed());
    expect(same).toEqual(rest);
    expect(turned).toHaveLength(sources.length);
  });
});

describe('what the command is told', () => {
  beforeAll(() => here.put('small.csv', smallCsv()));

  it('--as-of looks from an earlier day: later orders are left out and said so', async () => {
    const earlier = await json('small.csv', '--as-of', '2026-06-30');
    expect(earlier.asOf).toBe('2026-06-30');
    expect(earlier.rows.leftOut).toEqual([{ reason: 'after-as-of', rows: 9, amount: earlier.amount.leftOut }]);
    expect(earlier.orders).toBe(21);
  });

  it('without --as-of, the day of the last order', async () => {
    expect((await json('small.csv')).asOf).toBe('2026-09-19');
  });

  it('--layout sheet reads by the meaning of headers, a wrong layout finds no orders', async () => {
    expect((await json('small.csv', '--layout', 'sheet')).sources[0]?.layout).toBe('sheet');
    const wrong = await otokui({ folder: here.path }, 'analyze', 'small.csv', '--layout', 'rakuten', '--json');
    expect(wrong).toMatchObject({ code: 3, stdout: '' });
  });

  it('several files at once: each its own source, the same order counted once', async () => {
    here.put('again.csv', smallCsv(smallOrders().slice(0, 10)));
    const both = await json('small.csv', 'again.csv');
    expect(both.sources.map(({ file, rows }) => [file, rows])).toEqual([['small.csv', 30], ['again.csv', 10]]);
    expect(both).toMatchObject({ orders: 30, customers: 12 });
    expect(both.rows.leftOut.map(({ reason, rows }) => [reason, rows])).toEqual([['duplicate', 10]]);
  });

  it('a workbook with two order sheets, a title above one, an empty sheet and notes beside them', async () => {
    const rows = smallOrders().map(orderRow);
    here.put('two.xlsx', await workbook({ 上期: [['売上一覧'], [], ORDER_HEADER, ...rows.slice(0, 20)], メモ: [['電話すること'], ['田中さん']], 下期: [ORDER_HEADER, ...rows.slice(20)], Sheet4: [] }));
    const ran = await otokui({ folder: here.path }, 'analyze', 'two.xlsx', '--json', '--lang', 'en');
    const two = resultOf(ran);
    expect(two.sources.map(({ sheet, rows: read, encoding }) => [sheet, read, encoding])).toEqual([['上期', 20, null], ['下期', 10, null]]);
    expect(two).toMatchObject({ orders: 30, customers: 12 });
    expect(ran.stderr).toBe('two.xlsx, sheet "メモ": no order table found. Check that its first row holds headers such as "Order date" and "Amount".\n');
  });

  it('the same orders as CSV and as a workbook give the same customers', async () => {
    here.put('same.xlsx', await workbook({ 注文: [ORDER_HEADER, ...smallOrders().map(orderRow)] }));
    const [fromCsv, fromBook] = [await json('small.csv'), await json('same.xlsx')];
    expect({ ...fromBook, sources: [] }).toEqual({ ...fromCsv, sources: [] });
    expect(fromBook.sources[0]?.rows).toBe(30);
  });
});

describe('the language', () => {
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）：／・]/u;

  it('--lang en: no Japanese in what the command says', async () => {
    here.put('plain.csv', smallCsv(smallOrders().map((order, at) => ({ ...order, name: `Name ${order.email.slice(0, 2)}`, product: 'Tea', status: at === 3 ? 'キャンセル' : '完了' }))));
    const ran = await otokui({ folder: here.path }, 'analyze', 'plain.csv', '--lang', 'en', '--out', 'plain.xlsx');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('1 row was not used: cancelled 1 row');
    expect(ran.stdout).not.toMatch(japanese);
    expect(ran.stderr).not.toMatch(japanese);
  });

  it('--lang en: a reason in English; the keys are the same in both', async () => {
    const english = resultOf(await otokui({ folder: here.path }, 'analyze', 'plain.csv', '--lang', 'en', '--json=people'));
    for (const { reason } of english.people) expect(reason).not.toMatch(japanese);
    const keys = (value: unknown): unknown => (Array.isArray(value) ? value.map(keys) : typeof value === 'object' && value !== null ? Object.entries(value).map(([key, below]) => [key, keys(below)]) : null);
    const inJapanese = resultOf(await otokui({ folder: here.path }, 'analyze', 'plain.csv', '--json=people'));
    expect(keys(english)).toEqual(keys(inJapanese));
  });
});

describe('a reader of stdout that has seen enough', () => {
  it('is no failure and no stack trace', async () => {
    const { spawn } = await import('node:child_process');
    const program = new URL('../../dist/otokui.js', import.meta.url).pathname;
    const child = spawn('sh', ['-c', `node "${program}" analyze ${files.map((name) => `"${name}"`).join(' ')} --json=people | head -c 10`], { cwd: here.path });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
  });
});
