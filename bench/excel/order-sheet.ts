import { benchProducts, orderColumns } from '../order-columns.ts';

/** An order sheet of so many lines, as it is typed into Excel. */
export function orderSheet(lines: number, seed: number): (string | number)[][] {
  const { orderCode, personCode, day, amount, product } = orderColumns(lines, seed);
  const body = Array.from({ length: lines }, (_, line) => [
    `'B${String(10_000_000 + (orderCode[line] ?? 0))}`, day[line] ?? 0, `'m${String(personCode[line])}@example.com`, `'会員 ${String(personCode[line])}`, benchProducts[product[line] ?? 0]?.[0] ?? '', amount[line] ?? 0,
  ]);
  return [['注文番号', '注文日', 'メールアドレス', '氏名', '商品名', '小計'], ...body];
}
