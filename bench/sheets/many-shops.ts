import type { SampleFile } from '../../src/sample/sample-file.ts';
import { sampleShop } from '../../src/sample/sample-shop.ts';

const MEMBER = /会員|顧客/;
const MAIL = /メール|アドレス|mail/i;
const ORDER = /注文番号|受注番号|OrderId|注文ID/i;

/** So many sample shops as one: every member, mail and order gets the number of its shop. */
export function manyShops(shops: number): SampleFile[] {
  const together = new Map<string, SampleFile & { readonly rows: string[][] }>();
  for (let shop = 1; shop <= shops; shop++) {
    for (const file of sampleShop(shop)) {
      const all = together.get(file.name) ?? { ...file, rows: [] };
      together.set(file.name, all);
      for (const row of file.rows) all.rows.push(row.map((cell, at) => numbered(file.header[at] ?? '', cell, shop)));
    }
  }
  return [...together.values()];
}

function numbered(header: string, cell: string, shop: number): string {
  if (cell === '') return '';
  if (cell.includes('@') && MAIL.test(header)) return `s${shop}.${cell}`;
  return ORDER.test(header) || (MEMBER.test(header) && !cell.includes('@')) ? `${cell}-${shop}` : cell;
}
