import { describe, expect, it } from 'vitest';
import { orderLines } from './counted.ts';
import { cellsOf, problemCodes, takenIn } from './taken-in.ts';

const STORES = cellsOf('オーダー番号|オーダー日時|ステータス|アイテム名|小計|合計|送料|メールアドレス\n1000000001|2025-04-15|入金待ち|茶|1080|1450|370|a@example.com\n1000000002|2025-04-16|発送済み|茶|1080|1450|370|a@example.com');

describe('what a table is', () => {
  it('is its platform by the set of its headers', () => {
    expect(takenIn([{ cells: STORES }]).orders.sources).toMatchObject([{ layout: 'stores', shop: 'stores', confidence: 1 }]);
  });

  it('is what the user insists on, as far as the headers allow', () => {
    const partly = [['オーダー番号', 'オーダー日', 'ステータス', '合計', '送料'], ['1000000001', '2025-04-15', '発送済み', '1450', '370']];
    expect(takenIn([{ cells: partly }], { layout: 'stores' }).orders.sources).toMatchObject([{ layout: 'stores', confidence: 0.6 }]);
    expect(orderLines(takenIn([{ cells: partly }], { layout: 'stores' }))).toEqual(['1000000001 2025-04-15 1080']);
    expect(takenIn([{ cells: STORES }], { layout: 'sheet' }).orders.sources).toMatchObject([{ layout: 'sheet' }]);
    expect(problemCodes(takenIn([{ cells: STORES }], { layout: 'shopify' }))).toEqual(['unknown-table']);
  });

  it('is surer by names we know than by names that look alike', () => {
    const confidence = (headers: string): unknown => takenIn([{ cells: cellsOf(`${headers}\n1|2025/1/5|100`) }]).orders.sources[0]?.confidence;
    expect(confidence('注文番号|注文日|合計金額')).toBe(1);
    expect(confidence('注文番号|ご注文の日|合計金額')).toBe(0.7);
  });

  it('is found as far down as the thirtieth row, not below', () => {
    const below = (rows: number): string[] => problemCodes(takenIn([{ cells: [...Array.from({ length: rows }, () => ['メモ']), ['注文番号', '注文日', '合計金額'], ['1', '2025/1/5', '100']] }]));
    expect(below(29)).toEqual([]);
    expect(below(30)).toEqual(['unknown-table']);
  });
});
