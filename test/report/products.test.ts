import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKeys } from '../../src/report/sheets/name-keys.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { allOrders, shipments, type AnItem } from './amazon-files.ts';
import { analysisOf, cellAt, columnOf, plan, sampleAnalysis, sheetOf } from './a-report.ts';

const someItem: fc.Arbitrary<AnItem> = fc.record({
  order: fc.integer({ min: 1, max: 12 }).map((number) => `249-000000${number}-0000001`),
  day: fc.constantFrom('2026-01-05', '2026-03-09', '2026-10-30'),
  buyer: fc.constantFrom('', 'fict-a', 'fict-b', 'fict-c'),
  product: fc.constantFrom('煎茶 100g', '急須 白', '=1+1', "'引用", '–'),
  quantity: fc.integer({ min: 1, max: 3 }),
  yen: fc.integer({ min: 1, max: 9000 }),
  state: fc.constantFrom('東京都', 'OSAKA', '', '台北市'),
});
const numbers = (values: readonly unknown[]): number[] => values.filter((value) => typeof value === 'number');
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('CRM_商品', () => {
  it('accounts for every yen of the lines of used orders, with and without customers', () => {
    fc.assert(fc.property(fc.array(someItem, { minLength: 1, maxLength: 25 }), fc.boolean(), (items, known) => {
      const analysis = analysisOf([known ? shipments(items) : allOrders(items)]);
      const { orders } = analysis.customers;
      const rows = analysis.inputs.orders;
      const used = Array.from(rows.lineRow.view()).map((row, line) => (orders.reason[orders.orderOfRow[row] ?? -1] === 0 ? rows.lineAmount.get(line) : 0));
      const sheet = sheetOf(plan(analysis), 'products');
      expect(sum(numbers(columnOf(sheet, 'amount')))).toBe(sum(used));
      expect(sum(numbers(columnOf(sheet, 'amount')))).toBe(sum(items.map(({ yen = 0 }) => yen)));
      expect(sum(numbers(columnOf(sheet, 'share')))).toBeCloseTo(1, 9);
      expect(sum(numbers(columnOf(sheet, 'units')))).toBe(sum(items.map(({ quantity = 0 }) => quantity)));
    }), { numRuns: 60 });
  });

  it('has a key of its own for each product, whatever it is called', () => {
    expect(nameKeys(['=1+1', '', '–', ' a\nb ', 'a b', "'x", '\ud800'])).toEqual(['=1+1', '–', '– (2)', 'a b', 'a b (2)', 'x', '– (3)']);
    const sheet = sheetOf(plan(analysisOf([allOrders([{ order: '1', day: '2026-01-05', product: '=1+1' }])])), 'products');
    expect(columnOf(sheet, 'product')).toEqual(['=1+1']);
    expect(sheet.tables[0]?.columns[0]?.look.format).toBe('@');
  });

  it('shows repeats and their range where customers are known', () => {
    const by = (buyer: string, ...days: string[]): AnItem[] => days.map((day, at) => ({ order: `${buyer}-${at}`, day, buyer }));
    const sheet = sheetOf(plan(analysisOf([shipments([...by('fict-a', '2025-01-01', '2025-03-01'), ...by('fict-b', '2025-01-01'), ...by('fict-c', '2026-10-30', '2026-10-31')])])), 'products');
    const row = ['buyers', 'again', 'observed', 'rate', 'gap'].map((id) => columnOf(sheet, id)[0]);
    expect(row).toEqual([3, 2, 2, 0.5, 30]);
    const [low = NaN, high = NaN] = ['low', 'high'].map((id) => Number(columnOf(sheet, id)[0]));
    expect([low, high].map((each) => each.toFixed(4))).toEqual(['0.0945', '0.9055']);
  });

  it('shows – for repeats without customers, says why, and what orders alone tell', () => {
    const sheet = sheetOf(plan(analysisOf([allOrders([{ order: '1', day: '2026-01-05', quantity: 2 }, { order: '2', day: '2026-01-06' }])])), 'products');
    for (const id of ['buyers', 'again', 'observed', 'rate', 'low', 'high', 'gap']) expect([id, columnOf(sheet, id)]).toEqual([id, ['–']]);
    expect(cellAt(sheet, 2, 0)).toContain('お客様を見分ける列がないため、リピートの欄は「–」です');
    expect(columnOf(sheet, 'several')).toEqual([0.5]);
  });

  it('ranks by units where the file has no amounts', () => {
    const header = ['order-id', 'order-item-id', 'purchase-date', 'buyer-email', 'buyer-name', 'buyer-phone-number', 'sku', 'product-name', 'quantity-purchased', 'quantity-to-ship'];
    const rows = [['1', '茶', '1'], ['2', '器', '5']].map(([order = '', product = '', quantity = '']) => [order, `I${order}`, '2026-01-05T12:00:00+09:00', '', '', '', '', product, quantity, quantity]);
    const sheet = sheetOf(plan(analysisOf([{ name: '未出荷.txt', header, rows }])), 'products');
    expect(columnOf(sheet, 'amount')).toEqual(['–', '–']);
    expect(cellAt(sheet, 1, 0)).toBe('いちばん売れているのは「器」で、5点（全体の83%）です。2種類の商品が売れました。');
    expect([cellAt(sheet, 6, 0), cellAt(sheet, 6, 1)]).toEqual(['器', 5]);
  });

  it('of the sample shop names the best seller as the table does', () => {
    const sheet = sheetOf(plan(sampleAnalysis()), 'products');
    const amounts = numbers(columnOf(sheet, 'amount'));
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    expect(cellAt(sheet, 1, 0)).toContain(String(columnOf(sheet, 'product')[0]));
    expect(cellAt(sheet, 6, 1)).toBe(amounts[0]);
  });
});

describe('CRM_地域', () => {
  it('accounts for every order and every yen: all prefectures, and what does not tell', () => {
    fc.assert(fc.property(fc.array(someItem, { minLength: 1, maxLength: 25 }), (items) => {
      const analysis = analysisOf([allOrders(items)], defaultSettings);
      const sheet = sheetOf(plan(analysis), 'areas');
      expect(columnOf(sheet, 'area')).toHaveLength(48);
      expect(columnOf(sheet, 'area').at(-1)).toBe('わからない');
      expect(sum(numbers(columnOf(sheet, 'orders')))).toBe(analysis.customers.orders.count);
      expect(sum(numbers(columnOf(sheet, 'amount')))).toBe(sum(items.map(({ yen = 0 }) => yen)));
      expect(new Set(columnOf(sheet, 'customers'))).toEqual(new Set(['–']));
    }), { numRuns: 40 });
  });

  it('counts customers where they are known, and says where most goes', () => {
    const sheet = sheetOf(plan(analysisOf([shipments([{ order: '1', day: '2026-01-05', buyer: 'fict-a', state: '大阪府', yen: 3000 }, { order: '2', day: '2026-01-05', buyer: 'fict-a', yen: 1000 }, { order: '3', day: '2026-02-05', buyer: 'fict-b', state: '大阪府' }])])), 'areas');
    expect(columnOf(sheet, 'area').slice(0, 2)).toEqual(['大阪府', '東京都']);
    expect(columnOf(sheet, 'customers').slice(0, 3)).toEqual([2, 1, 0]);
    expect(cellAt(sheet, 1, 0)).toBe('お届け先がいちばん多いのは大阪府で、売上の80%です（2の都道府県にお届けしました）。');
  });
});
