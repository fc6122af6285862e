import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/shared/cell.ts';
import { copyOf, sourceTable } from './copies.ts';

const HEADER = ['注文番号', '注文日', '会員ID', 'お名前', 'フリガナ', 'メールアドレス', '電話番号', '郵便番号', '住所', '金額', '商品名', '商品カテゴリ', 'ステータス', '紹介者メールアドレス'];
const NAMES = ['山田 太郎', '太郎　山田', '山田太郎', '髙橋美咲', '高橋 美咲', '林', 'Mary O\'Neil', '=1+1', 'ゲスト', ''];
const MAILS = ['a@example.com', 'A@Example.com', 'b@example.jp', 'x@pc.fw.rakuten.ne.jp', 'noreply@example.com', ''];
const PHONES = ['090-0000-1001', '9000001001', '03-0000-4004', '0000000000', ''];

const cell = (...values: CellValue[]): fc.Arbitrary<CellValue> => fc.constantFrom(...values);
const order = fc.tuple(
  cell('1001', '1002', '1003', '1004', 'ORDER-00000012', ''), cell('2026/9/1', '2026/9/2', '2026/10/5', 46296, '31/02/24', ''), cell('7', '0', 'misaki', ''), cell(...NAMES), cell('ヤマダ タロウ', ''), cell(...MAILS), cell(...PHONES),
  cell('150-0001', ''), cell('東京都架空区見本町9-99-1', '見本町', ''), cell(1000, '1,080', '▲500', 0, 'なし', ''), cell('煎茶', '山田太郎様専用', 'お試しセット', '林檎ジャム'), cell('茶', ''), cell('完了', 'キャンセル', '返品', '入金待ち', ''), cell(...MAILS),
);
const table = fc.array(order, { minLength: 1, maxLength: 14 });
const certain = ['9999', '2026/10/31', '', '確かな人', '', 'sure@example.com', '', '', '', 500, '煎茶', '', '完了', ''];

describe('a copy', () => {
  it('tells every customer the same recency, frequency, amount and stage as its source, and a copy of it is the same again', () => {
    fc.assert(fc.property(table, table, (one, two) => {
      const copy = copyOf([sourceTable('1月', [HEADER, ...one, certain]), sourceTable('2月', [HEADER, ...two])]);
      expect(copy.changed).toBe(0);
      const people = new Set(copy.tables.flatMap(({ rows }) => rows.slice(1).map((row) => row[5])));
      for (const mail of people) expect(mail === null || /^([cx]\d{7}|noreply)@customer\.example$/i.test(String(mail))).toBe(true);
    }), { numRuns: 150 });
  });
});
