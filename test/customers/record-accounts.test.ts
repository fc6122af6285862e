import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordAccounts, type RecordReason } from '../../src/customers/record-accounts.ts';
import type { Customers } from '../../src/customers/customers.ts';
import { amountOf } from '../../src/inputs/money-text.ts';
import { reconcileRecords, spendOf } from '../../src/report/record-reconciliation.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { known, order, type Table } from './shop-tables.ts';

const ORDERS: Table = [order('1', { 会員ID: '7', メールアドレス: 'a@example.com', お名前: '佐藤 花子' }), order('2', { メールアドレス: 'b@example.com', 注文日: '2025/06/30' })];
const customersWith = (files: Readonly<Record<string, Table>>): Customers => known({ '注文.csv': ORDERS, ...files }).customers;
const reasons = (file: string, rows: Table): readonly RecordReason[] | undefined => recordAccounts(customersWith({ [file]: rows }))[0]?.reason;

describe('a row beside the orders', () => {
  it('is used where it is about a customer, by any key that tells one', () => {
    expect(reasons('アンケート.csv', [
      { 回答日: '2025/5/1', おすすめ度: 9, メールアドレス: 'a@example.com', 会員ID: '', 電話番号: '', お名前: '' },
      { 回答日: '2025/5/1', おすすめ度: 9, 会員ID: '7' },
    ])).toEqual(['used', 'used']);
  });

  it('says why it is not: its day, nobody named, a name alone, somebody unknown', () => {
    expect(reasons('アンケート.csv', [
      { 回答日: '近日', おすすめ度: 9, メールアドレス: 'a@example.com', お名前: '', 電話番号: '' },
      { 回答日: '2026/5/1', おすすめ度: 9, メールアドレス: 'a@example.com' },
      { 回答日: '2025/5/1', おすすめ度: 9 },
      { 回答日: '2025/5/1', おすすめ度: 9, 電話番号: '0000000000' },
      { 回答日: '2025/5/1', おすすめ度: 9, お名前: '佐藤 花子' },
      { 回答日: '2025/5/1', おすすめ度: 9, メールアドレス: 'nobody@example.com' },
    ])).toEqual(['unreadable-day', 'later', 'nobody', 'nobody', 'name-only', 'stranger']);
  });

  it.each([
    ['問い合わせ.csv', { 受付日: '2025/5/1', 内容: '質問' }],
    ['配信ログ.csv', { 配信日時: '2025/5/1', 件名: '新茶' }],
    ['参加.csv', { 参加日: '2025/5/1', 参加内容: '試飲会' }],
  ])('of %s is a stranger’s, where it is about somebody else', (file, row) => {
    expect(reasons(file, [{ ...row, メールアドレス: 'a@example.com' }, { ...row, メールアドレス: 'nobody@example.com' }])).toEqual(['used', 'stranger']);
  });

  it.each([
    ['資料請求.csv', { 請求日: '2025/5/1' }],
    ['会員.csv', { 登録日: '2025/5/1' }],
    ['定期.csv', { 開始日: '2025/5/1', 解約日: '' }],
  ])('of %s makes a customer of whom it names, and of nobody none', (file, row) => {
    expect(reasons(file, [{ ...row, メールアドレス: 'new@example.com', お名前: '' }, { ...row, お名前: '田中 実' }, row])).toEqual(['used', 'name-only', 'nobody']);
  });

  it('makes a customer known to other rows, whatever their order', () => {
    const accounts = recordAccounts(customersWith({ 'アンケート.csv': [{ 回答日: '2025/5/1', おすすめ度: 9, メールアドレス: 'new@example.com' }], '会員.csv': [{ 登録日: '2025/5/1', メールアドレス: 'new@example.com' }] }));
    expect(accounts.map(({ reason }) => reason)).toEqual([['used'], ['used']]);
  });
});

const mail = fc.constantFrom('', 'a@example.com', 'b@example.com', 'c@example.com', 'nobody@example.com');
const day = fc.constantFrom<CellValue>('2025/5/1', '2025/6/30', '2025/7/1', '近日', '', null, 45_800, '2025年5月');
const whose = { メールアドレス: mail, 会員ID: fc.constantFrom('', '7', '8'), お名前: fc.constantFrom('', '佐藤 花子', '田中 実') };
const kinds = {
  requests: fc.record({ 請求日: day, ...whose }),
  members: fc.record({ 登録日: day, ...whose }),
  subscriptions: fc.record({ 開始日: day, 解約日: day, ...whose }),
  inquiries: fc.record({ 受付日: day, 内容: fc.constantFrom('', '苦情です', '質問'), ...whose }),
  surveys: fc.record({ 回答日: day, おすすめ度: fc.constantFrom<CellValue>('10点', 3, '', null), ご意見: fc.constantFrom('', '香り'), ...whose }),
  messages: fc.record({ 配信日時: day, 件名: fc.constantFrom('', '新茶'), ...whose }),
  activities: fc.record({ 参加日: day, 参加内容: fc.constantFrom('試飲会', '座談会', ''), ...whose }),
  spend: fc.record({ 年月: day, 広告費: fc.constantFrom<CellValue>('¥1,080', 0.1, 0.2, 1_234.567, -500, '不明', '', null, '▲３００', '1e3') }),
  products: fc.record({ 商品名: fc.constantFrom('煎茶', ''), 商品群: fc.constantFrom('お茶', '') }),
} satisfies Record<string, fc.Arbitrary<Record<string, CellValue>>>;
/** Two tables of each kind, of any rows. */
const tables = fc.record(Object.fromEntries(Object.entries(kinds).flatMap(([kind, row]) => ['1', '2'].map((count) => [`${kind}${count}.csv`, fc.array<Record<string, CellValue>>(row, { minLength: 1, maxLength: 6 })]))));

/** Blank rows are no rows. */
const filled = (rows: Table): Table => rows.filter((row) => Object.values(row).some((cell) => cell !== null && cell !== ''));

describe('for whatever tables', () => {
  it('rows read are rows used and rows left out by reason, and so the yen of ad spend', () => {
    fc.assert(fc.property(tables, (files) => {
      const settled = recordAccounts(customersWith(files));
      expect(settled.map(({ table }) => table.file).sort()).toEqual(Object.keys(files).sort());
      for (const { table, reason } of settled) {
        const rows = filled(files[table.file] ?? []);
        const { read, used, leftOut, amount } = reconcileRecords([{ table, reason }]);
        expect(read).toBe(rows.length);
        expect(used + Object.values(leftOut).reduce((sum, count) => sum + count, 0)).toBe(read);
        if (table.kind.name !== 'spend') {
          expect(amount).toBeNull();
          continue;
        }
        const yen = rows.map((row) => amountOf(row['広告費'] ?? null) ?? 0).reduce((sum, each) => sum + (Number.isNaN(each) ? 0 : each), 0);
        expect(amount?.read).toBeCloseTo(yen, 2);
        expect((amount?.used ?? NaN) + (amount?.leftOut ?? NaN)).toBeCloseTo(amount?.read ?? NaN, 9);
      }
      const whole = reconcileRecords(settled);
      expect(whole.read).toBe(settled.reduce((sum, { reason }) => sum + reason.length, 0));
      expect(whole.used + Object.values(whole.leftOut).reduce((sum, count) => sum + count, 0)).toBe(whole.read);
    }), { numRuns: 80 });
  });

  it('what counts as used is what the customers’ ledger holds', () => {
    fc.assert(fc.property(tables, (files) => {
      const customers = customersWith(files);
      const settled = recordAccounts(customers);
      const used = (kind: string): number => settled.filter(({ table }) => table.kind.name === kind).reduce((sum, { reason }) => sum + reason.filter((each) => each === 'used').length, 0);
      const { ledger, facts } = customers;
      expect(used('surveys')).toBe(ledger.surveys.day.length);
      expect(used('messages')).toBe(ledger.messages.at.length);
      expect(used('requests')).toBe(ledger.requests.day.length);
      expect(used('subscriptions')).toBe(ledger.subscriptions.startDay.length);
      expect(used('spend')).toBe(facts.spend.length);
      const spent = settled.flatMap(({ table, reason }) => table.records.map((record, at) => (reason[at] === 'used' ? (spendOf(table, record) ?? 0) : 0)));
      expect(spent.reduce((sum, yen) => sum + yen, 0)).toBeCloseTo(facts.spend.reduce((sum, { yen }) => sum + yen, 0), 6);
    }), { numRuns: 80 });
  });
});
