import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { encodeCsv } from '../../src/sample/encode-csv.ts';
import { sampleShop } from '../../src/sample/sample-shop.ts';

/** What the sample shop wrote before it learned to write more: texts and pictures quote its figures, so that a new column must not shift them. */
const known: readonly (readonly [name: string, columns: number | null, hash: string])[] = [
  ['楽天_受注.csv', null, 'bc46eef196d3a848'],
  ['yahoo_注文.csv', null, '05c53fab1bb79e92'],
  ['自社サイト_注文.csv', null, '8ac053fa5e5977ea'],
  ['会員.csv', null, '81796b80d1e0ac05'],
  ['定期.csv', null, '59c29e57d9a626da'],
  ['資料請求.csv', null, 'a6dcb5ffa2ae7566'],
  ['アンケート.csv', 5, '1f40c398eb2dc651'],
  ['問い合わせ.csv', null, '5a4011232f47819c'],
  ['配信ログ.csv', 4, '748325ebfd402aa8'],
];

const files = sampleShop(1);

it.each(known)('%s is the same file as ever, whatever was added beside it', (name, columns, hash) => {
  const file = files.find((each) => each.name === name);
  if (file === undefined) throw new Error(`no file ${name}`);
  const rows = columns === null ? file : { ...file, header: file.header.slice(0, columns), rows: file.rows.map((row) => row.slice(0, columns)) };
  expect(createHash('sha256').update(encodeCsv(rows)).digest('hex').slice(0, 16)).toBe(hash);
});
