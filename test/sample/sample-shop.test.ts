import { describe, expect, it } from 'vitest';
import { sampleShop } from '../../src/sample/sample-shop.ts';
import { fileNamed, records } from './table.ts';

const files = sampleShop(1);

describe('sample shop', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(sampleShop(1)).toEqual(files);
    expect(sampleShop(2)).not.toEqual(files);
  });

  it('has as many fields in each row as in the header', () => {
    for (const file of files) for (const row of file.rows) expect(row.length, file.name).toBe(file.header.length);
  });

  it('sums each Rakuten order: lines, shipping, points, coupons, both tax rates', () => {
    for (const [, rows] of byOrder('楽天', '注文番号')) {
      const first = rows[0] ?? {};
      const amount = (column: string): number => Number(first[column]);
      const lines = rows.reduce((sum, row) => sum + Number(row['単価']) * Number(row['個数']), 0);
      expect(amount('商品合計金額')).toBe(lines);
      expect(amount('合計金額')).toBe(lines + amount('送料合計'));
      expect(amount('クーポン利用総額')).toBe(amount('店舗発行クーポン利用額') + amount('楽天発行クーポン利用額'));
      const due = amount('合計金額') - amount('ポイント利用額') - amount('クーポン利用総額');
      expect(amount('請求金額')).toBe(first['ステータス'] === '900' ? 0 : due);
      expect(amount('10%請求金額') + amount('8%請求金額')).toBe(amount('請求金額'));
      expect(amount('10%合計金額') + amount('8%合計金額')).toBe(amount('合計金額'));
      for (const row of rows) expect(row['請求金額']).toBe(first['請求金額']);
    }
  });

  it('sums each Yahoo! order', () => {
    for (const row of records(fileNamed(files, 'yahoo'))) {
      const unpacked = (column: string): number[] => (row[column] ?? '').split('&').map((part) => Number(part.slice(part.indexOf('=') + 1)));
      const [prices, quantities, subtotals] = [unpacked('UnitPrice'), unpacked('QuantityDetail'), unpacked('LineSubTotal')];
      expect(subtotals).toEqual(prices.map((price, at) => price * (quantities[at] ?? 0)));
      const lines = subtotals.reduce((sum, value) => sum + value, 0);
      const rest = Number(row['ShipCharge']) + Number(row['PayCharge']) - Number(row['UsePoint']) - Number(row['TotalMallCouponDiscount']);
      expect(Number(row['TotalPrice'])).toBe(lines + rest);
    }
  });

  it("sums each order of the own shop, and refunds no more than it cost", () => {
    for (const [, rows] of byOrder('自社', '注文番号')) {
      const first = rows[0] ?? {};
      for (const row of rows) expect(Number(row['小計'])).toBe(Number(row['単価']) * Number(row['数量']));
      const lines = rows.reduce((sum, row) => sum + Number(row['小計']), 0);
      expect(Number(first['注文合計'])).toBe(lines + Number(first['送料']) - Number(first['クーポン割引']));
      expect(Number(first['返金額'])).toBeLessThanOrEqual(Number(first['注文合計']));
    }
  });

  it('writes mail only to domains kept for examples, and to masks of Rakuten', () => {
    for (const file of files) {
      for (const field of file.rows.flat()) {
        if (!/^[^@\s]+@[^@\s]+\.[a-z]+$/i.test(field)) continue;
        expect(field, file.name).toMatch(file.name.startsWith('楽天') ? /^[0-9a-f]{32}s1@(pc|mb)\.fw\.rakuten\.ne\.jp$/ : /@example\.(com|jp|org|net)$/i);
      }
    }
  });

  it('has telephones nobody has and house numbers that do not exist', () => {
    for (const row of [...records(fileNamed(files, '自社')), ...records(fileNamed(files, '会員'))]) {
      expect((row['電話番号'] ?? '').normalize('NFKC').replace(/\D/g, '')).toMatch(/^(0|81)?[789]00000\d{4}$|^0000000000$/);
      expect((row['住所'] ?? '').normalize('NFKC')).toMatch(/99(-|丁目)\d+/);
    }
  });

  it('holds the traps a reader must survive', () => {
    const own = records(fileNamed(files, '自社'));
    expect(own.some((row) => row['お名前'] === '=1+1')).toBe(true);
    expect(own.some((row) => row['電話番号'] === '0000000000')).toBe(true);
    expect(own.some((row) => row['会員ID'] === '')).toBe(true);
    const rakuten = records(fileNamed(files, '楽天'));
    expect(rakuten.filter((row) => row['項目・選択肢']?.startsWith('@'))).toHaveLength(1);
    expect(rakuten.some((row) => row['送付先一致フラグ'] === '0' && `${row['注文者名']}${row['注文者電話番号3']}` !== `${row['送付先名']}${row['送付先電話番号3']}`)).toBe(true);
  });
});

function byOrder(name: string, column: string): Map<string, Record<string, string>[]> {
  const orders = new Map<string, Record<string, string>[]>();
  for (const row of records(fileNamed(files, name))) {
    const number = row[column] ?? '';
    orders.set(number, [...(orders.get(number) ?? []), row]);
  }
  return orders;
}
