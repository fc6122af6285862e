import { describe, expect, it } from 'vitest';
import type { Inputs } from '../../../src/inputs/intake.ts';
import { cellsOf, takenIn, takenInFiles } from '../taken-in.ts';
import { fixture } from './layouts/fixture.ts';

/** `product quantity amount area` of each line. */
function lines({ orders: rows }: Inputs): string[] {
  return Array.from(rows.lineRow.view(), (row, line) => `${rows.products.texts[rows.lineProduct.get(line)] ?? ''} ${rows.lineQuantity.get(line)} ${rows.lineAmount.get(line)} ${rows.areas.texts[rows.area.get(row)] ?? '-'}`);
}

describe('a product line', () => {
  it.each([
    ['amazon_all_orders.tsv', ['深蒸し煎茶 100g 1 1080 東京都', '急須 白 1 3300 東京都', '深蒸し煎茶 100g 2 2160 大阪府']],
    ['rakuten_rms.csv', ['深蒸し煎茶 100g 2 2160 東京都', '急須 白 1 3300 東京都']],
    ['yahoo_shopping.csv', ['深蒸し煎茶 100g 1 1080 大阪府', 'ほうじ茶 200g 2 2592 大阪府']],
    ['stores_orders.csv', ['深蒸し煎茶 100g 1 1080 神奈川県', '急須 白 1 3300 愛知県']],
    ['colorme_sales_all.csv', ['深蒸し煎茶 100g 1 1080 東京都', '急須 白 1 3300 東京都']],
    ['shopify_orders_export.csv', ['深蒸し煎茶 100g 1 1080 東京都', '急須 白 1 3300 東京都']],
    ['next_engine_hanyo_orders.csv', ['深蒸し煎茶 100g 1 1080 東京都']],
    ['makeshop.csv', ['深蒸し煎茶 100g 1 1080 -']],
    ['eccube4_order.csv', ['深蒸し煎茶 100g 1 1080 福岡県']],
  ])('tells how many, for how much and where to: %s', (file, expected) => {
    expect(lines(takenInFiles([fixture(file)])).slice(0, expected.length)).toEqual(expected);
  });

  it('of a sheet nobody named goes by what its headers mean', () => {
    const priced = cellsOf('注文番号|注文日|お届け先都道府県|都道府県|商品名|数量|単価|合計金額\nA1|2025/1/5|大阪|東京都|煎茶|2|500|1500\nA1|2025/1/5|大阪|東京都|急須|1|500|1500');
    expect(lines(takenIn([{ cells: priced }]))).toEqual(['煎茶 2 1000 大阪府', '急須 1 500 大阪府']);
    const plain = cellsOf('注文日|氏名|商品名|金額\n2025/1/5|佐藤 葵|茶|1000\n2025/1/6|佐藤 葵|湯呑|');
    expect(lines(takenIn([{ cells: plain }]))).toEqual(['茶 1 1000 -', '湯呑 1 NaN -']);
  });

  it('never takes the delivery’s prefecture for the customer’s address', () => {
    const cells = cellsOf('注文番号|注文日|氏名|お届け先都道府県|合計金額\nA1|2025/1/5|佐藤 葵|大阪府|1500');
    expect(takenIn([{ cells }]).orders.identities.list[0]?.address).toBe('');
  });

  it('whose count cannot be read counts as one', () => {
    const cells = cellsOf('注文番号|注文日|商品名|数量|金額\nA1|2025/1/5|茶|２個|900\nA2|2025/1/5|茶|不明|900\nA3|2025/1/5|茶|-1|-900');
    expect(lines(takenIn([{ cells }]))).toEqual(['茶 2 900 -', '茶 1 900 -', '茶 -1 -900 -']);
  });
});
