import { describe, expect, it } from 'vitest';
import { customersOf } from '../../../src/customers/customers.ts';
import { noDecisions } from '../../../src/customers/decisions.ts';
import type { Inputs } from '../../../src/inputs/intake.ts';
import type { OrderField } from '../../../src/inputs/orders/layout.ts';
import { layoutOfSheet } from '../../../src/inputs/orders/sheet-layout.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { counted, orderLines } from '../counted.ts';
import { cellsOf, problemCodes, takenIn, type GivenTable } from '../taken-in.ts';

const sheet = (lines: string, more: Omit<GivenTable, 'cells'> = {}): Inputs => takenIn([{ cells: cellsOf(lines), ...more }]);

/** How many customers are behind a table's orders. */
function peopleIn(lines: string): number {
  return customersOf(sheet(lines), defaultSettings, noDecisions, []).people.count;
}

describe('a sheet nobody named', () => {
  it.each([
    ['Japanese headers', '注文番号|注文日|氏名|メールアドレス|合計金額'],
    ['other Japanese headers', '受注No.|受注日時|ご購入者名|Eメール|ご注文金額'],
    ['English headers', 'Order ID|Order Date|Customer Name|Email|Total'],
    ['headers in full width and with breaks', 'Ｏｒｄｅｒ　ＩＤ|order_date|CUSTOMER NAME|E-Mail|Order Total'],
  ])('is read by its %s', (_, headers) => {
    const inputs = sheet(`${headers}\nA-1|2025/1/5|佐藤 葵|aoi@example.com|1,080円\nA-2|2025/1/6|佐藤 翔|sho@example.com|2160`);
    expect(inputs.orders.sources).toMatchObject([{ layout: 'sheet', rows: 2 }]);
    expect(orderLines(inputs)).toEqual(['A-1 2025-01-05 1080', 'A-2 2025-01-06 2160']);
    expect(inputs.orders.identities.list).toMatchObject([{ name: '佐藤 葵', email: 'aoi@example.com' }, { name: '佐藤 翔', email: 'sho@example.com' }]);
  });

  it('may begin below titles and beside blank columns', () => {
    const inputs = sheet('2025年度 売上一覧|||\n|||\n作成: 佐藤|||\n|注文番号|注文日||合計金額\n|A-1|2025/1/5||1080\n|A-2|2025/1/6||2160');
    expect(orderLines(inputs)).toEqual(['A-1 2025-01-05 1080', 'A-2 2025-01-06 2160']);
    expect(inputs.orders.rowNumber.get(0)).toBe(5);
  });

  it('may repeat its header and end with totals: neither is an order', () => {
    const inputs = sheet('注文番号|注文日|送料|合計金額\nA-1|2025/1/5|500|1580\n注文番号|注文日|送料|合計金額\nA-2|2025/1/6|500|2660\n小 計||1000|4240\n総合計||1000|4240');
    expect(orderLines(inputs)).toEqual(['A-1 2025-01-05 1080', 'A-2 2025-01-06 2160']);
    expect(counted(inputs)).toMatchObject({ rowsRead: 5, amountRead: 4240, leftOut: { 'repeated-header': [1, 0], totals: [2, 0], shipping: [0, 1000] } });
  });

  it('counts hidden rows like others, and says so', () => {
    const inputs = sheet('注文番号|注文日|合計金額\nA-1|2025/1/5|1080\nA-2|2025/1/6|2160', { hidden: [3] });
    expect(orderLines(inputs)).toHaveLength(2);
    expect(inputs.problems).toMatchObject([{ code: 'hidden-rows', values: { count: 1 } }]);
  });

  it('has rows, or says that it has none', () => {
    expect(problemCodes(sheet('注文番号|注文日|合計金額'))).toEqual(['no-rows']);
    expect(problemCodes(sheet('|'))).toEqual(['empty']);
    expect(problemCodes(sheet('りんご|みかん\n1|2'))).toEqual(['unknown-table']);
  });

  it.each([
    ['day', '注文番号|氏名|合計金額\nA-1|佐藤|1080', 'no-day-column'],
    ['amount', '注文番号|注文日|氏名\nA-1|2025/1/5|佐藤', 'no-amount-column'],
  ])('without a column for the %s names what is missing and what it found', (_, lines, code) => {
    const inputs = sheet(lines);
    expect(inputs.orders.sources).toEqual([]);
    expect(inputs.problems).toMatchObject([{ code, values: { headers: lines.split('\n')[0]?.replaceAll('|', ' / ') } }]);
  });

  it("goes by the user's own word on a column", () => {
    const lines = '番号|いつ|だれ|いくら|注文日\nA-1|2025/1/5|佐藤 葵|1080|2024/12/1';
    const inputs = takenIn([{ cells: cellsOf(lines) }], { columns: { order: '番号', day: 'いつ', name: 'だれ', total: 'いくら' } });
    expect(counted(inputs).orders).toEqual([{ number: 'A-1', day: '2025-01-05', amount: 1080, name: '佐藤 葵' }]);
  });
});

describe('the amount of an order of several rows', () => {
  it('counts once where its total stands on every row', () => {
    expect(orderLines(sheet('注文番号|注文日|商品名|合計金額\nA-1|2025/1/5|茶|3000\nA-1|2025/1/5|急須|3000\nA-2|2025/1/6|茶|1000'))).toEqual(['A-1 2025-01-05 3000', 'A-2 2025-01-06 1000']);
  });

  it('counts once where its total stands on the first row, or on any one', () => {
    expect(orderLines(sheet('注文番号|注文日|商品名|合計金額\nA-1|2025/1/5|茶|3000\nA-1|2025/1/5|急須|\nA-2|2025/1/6|茶|1000'))).toEqual(['A-1 2025-01-05 3000', 'A-2 2025-01-06 1000']);
    expect(orderLines(sheet('注文番号|注文日|商品名|合計金額\nA-1|2025/1/5|急須|\nA-1|2025/1/5|茶|3000\nA-2|2025/1/6|茶|1000'))).toEqual(['A-1 2025-01-05 3000', 'A-2 2025-01-06 1000']);
    expect(orderLines(sheet('注文番号|注文日|商品名|合計金額\nA-1|2025/1/5|のし|\nA-1|2025/1/5|茶|3000\nA-1|2025/1/5|急須|3000'))).toEqual(['A-1 2025-01-05 3000']);
  });

  it('is the sum of lines where they differ, whatever the header says', () => {
    expect(orderLines(sheet('注文番号|注文日|商品名|合計\nA-1|2025/1/5|茶|1000\nA-1|2025/1/5|急須|3000\nA-2|2025/1/6|茶|1000'))).toEqual(['A-1 2025-01-05 4000', 'A-2 2025-01-06 1000']);
  });

  it('is the sum of 金額 by line, unless the same 金額 stands on all lines of order after order', () => {
    const one = (number: string, ...amounts: number[]): string => amounts.map((amount) => `\n${number}|2025/1/5|${amount}`).join('');
    expect(orderLines(sheet(`注文番号|注文日|金額${one('A-1', 1000, 2000)}${one('A-2', 500, 500)}`))).toEqual(['A-1 2025-01-05 3000', 'A-2 2025-01-05 1000']);
    expect(orderLines(sheet(`注文番号|注文日|金額${one('A-1', 3000, 3000)}${one('A-2', 1000, 1000)}${one('A-3', 700, 700, 700)}`))).toEqual(['A-1 2025-01-05 3000', 'A-2 2025-01-05 1000', 'A-3 2025-01-05 700']);
  });

  it('is not judged by repeated headers and rows that are left out', () => {
    const header = '注文番号|注文日|金額';
    const lines = [header, 'A-1|2025/1/5|500', 'A-1|2025/1/5|500', header, 'A-2|2025/1/6|700', 'A-2|2025/1/6|700', header, header].join('\n');
    expect(orderLines(sheet(lines))).toEqual(['A-1 2025-01-05 1000', 'A-2 2025-01-06 1400']);
  });

  it('is quantity times unit price, less the discount', () => {
    const lines = '注文番号|注文日|数量|単価|値引き\nA-1|2025/1/5|2|1080|\nA-1|2025/1/5|1|3300|300\nA-2|2025/1/6|3|¥1,000|▲100';
    expect(orderLines(sheet(lines))).toEqual(['A-1 2025-01-05 5160', 'A-2 2025-01-06 2900']);
  });

  it('is goods less discounts and coupons where the sheet has them beside the total', () => {
    expect(orderLines(sheet('注文番号|注文日|商品合計|送料|割引額|クーポン|ポイント|合計金額\nA-1|2025/1/5|3000|500|200|100|400|2800'))).toEqual(['A-1 2025-01-05 2700']);
  });

  it('is lowered by a partial refund; a full one takes the order out', () => {
    const inputs = sheet('注文番号|注文日|返金額|合計金額\nA-1|2025/1/5|300|1080\nA-2|2025/1/6|2160|2160\nA-3|2025/1/7|-100|500');
    expect(orderLines(inputs)).toEqual(['A-1 2025-01-05 780', 'A-3 2025-01-07 400']);
    expect(counted(inputs).leftOut).toEqual({ returned: [1, 2160], refund: [0, 400] });
  });

  it('below zero takes its share of shipping with it', () => {
    expect(orderLines(sheet('注文番号|注文日|送料|合計金額\nA-1|2025/1/5|-500|-1580'))).toEqual(['A-1 2025-01-05 -1080']);
  });

  it('that cannot be read leaves its row out, by its reason', () => {
    const inputs = sheet('注文番号|注文日|数量|単価\nA-1|2025/1/5|1|応相談\nA-2|2025/1/6|0|応相談\nA-3|2025/1/7|-1|応相談\nA-4|2025/1/8|1|1080\nA-5|2025/1/9||');
    expect(orderLines(inputs)).toEqual(['A-4 2025-01-08 1080']);
    expect(counted(inputs).leftOut).toEqual({ amount: [4, 0] });
  });
});

describe('rows that carry an order on', () => {
  it('as merged cells leave them, without number and date, belong to the order above', () => {
    const inputs = sheet('注文番号|注文日|氏名|商品名|金額\nA-1|2025/1/5|佐藤 葵|茶|1000\n|||急須|3000\nA-2|2025/1/6|田中 実|茶|1500\n|||湯呑|700');
    expect(counted(inputs).orders).toEqual([{ number: 'A-1', day: '2025-01-05', amount: 4000, name: '佐藤 葵' }, { number: 'A-2', day: '2025-01-06', amount: 2200, name: '田中 実' }]);
    expect(inputs.orders.lineProduct.length).toBe(4);
  });

  it('are left out with it: cancelled, or without a day that can be read', () => {
    const inputs = sheet('注文番号|注文日|状態|金額\nA-1|2025/1/5|完了|1000\nA-2|2025/1/6|キャンセル|300\n|||400\nA-3|31/02/24|完了|50\n|||60\nA-4|2025/1/8|完了|2000\n|||10');
    expect(orderLines(inputs)).toEqual(['A-1 2025-01-05 1000', 'A-4 2025-01-08 2010']);
    expect(counted(inputs).leftOut).toEqual({ cancelled: [2, 700], date: [2, 110] });
  });

  it('keep the day of an order whose first row has no amount that can be read', () => {
    const inputs = sheet('注文番号|注文日|数量|単価\nA-1|2025/1/5|1|応相談\n||1|400');
    expect(orderLines(inputs)).toEqual(['A-1 2025-01-05 400']);
  });

  it('are left out by themselves where their amount cannot be read', () => {
    const inputs = sheet('注文番号|注文日|数量|単価\nA-1|2025/1/5|1|1000\n||1|応相談\nA-1||1|不明');
    expect(orderLines(inputs)).toEqual(['A-1 2025-01-05 1000']);
    expect(counted(inputs).leftOut).toEqual({ amount: [2, 0] });
  });

  it('take day and month as the order above does', () => {
    const inputs = sheet('注文番号|注文日|金額\nA-1|25/12/2024|1000\n||500\nA-2|05/06/2024|300\n||200');
    expect(orderLines(inputs)).toEqual(['A-1 2024-12-25 1500', 'A-2 2024-06-05 500']);
  });

  it('are not those that name somebody else', () => {
    const inputs = sheet('注文番号|注文日|氏名|金額\nA-1|2025/1/5|佐藤 葵|1000\n||田中 実|3000');
    expect(orderLines(inputs)).toEqual(['A-1 2025-01-05 1000']);
    expect(counted(inputs).leftOut).toEqual({ 'no-date': [1, 3000] });
  });

  it('are not sums without a label below a table of products', () => {
    const inputs = sheet('注文番号|注文日|商品名|金額\nA-1|2025/1/5|茶|1000\n||急須|3000\n|||4000');
    expect(orderLines(inputs)).toEqual(['A-1 2025-01-05 4000']);
    expect(counted(inputs).leftOut).toEqual({ 'no-date': [1, 4000] });
  });

  it('with the number but no date belong to their order wherever they stand', () => {
    const inputs = sheet('注文番号|注文日|金額\nA-1||500\nA-2|2025/1/6|300\nA-1|2025/1/5|1000\nA-3||70');
    expect(orderLines(inputs)).toEqual(['A-1 2025-01-05 1500', 'A-2 2025-01-06 300']);
    expect(counted(inputs).leftOut).toEqual({ 'no-date': [1, 70] });
  });
});

describe('status of a row', () => {
  it('takes a cancelled line from an order that has others, and cancels one that has none', () => {
    const inputs = sheet('注文番号|注文日|状態|数量|単価\nA-1|2025/1/5|出荷済|1|1000\nA-1|2025/1/5|キャンセル|1|300\nA-2|2025/1/6|キャンセル|1|50\nA-2|2025/1/6|キャンセル|1|60');
    expect(orderLines(inputs)).toEqual(['A-1 2025-01-05 1000']);
    expect(counted(inputs).leftOut).toEqual({ cancelled: [3, 410] });
  });

  it('cancels the whole order where its total stands on each row', () => {
    const inputs = sheet('注文番号|注文日|状態|合計金額\nA-1|2025/1/5|出荷済|1000\nA-1|2025/1/5|キャンセル|1000');
    expect(counted(inputs)).toMatchObject({ orders: [], amountRead: 1000, leftOut: { cancelled: [2, 1000] } });
  });
});

describe('what a spreadsheet has done to numbers', () => {
  it('is noticed where it rounded order numbers: they are no longer one order, nor one person', () => {
    const inputs = sheet('注文番号|注文日|メールアドレス|合計金額\n1.23E+11|2025/1/5|aoi@example.com|1080\n1.23E+11|2025/1/5|sho@example.com|1080\n1.23E+11|2025/1/6|aoi@example.com|500');
    expect(counted(inputs).orders.map(({ amount }) => amount)).toEqual([1080, 1080, 500]);
    expect(inputs.problems).toMatchObject([{ code: 'damaged-numbers', place: { row: 2 }, values: { count: 3 } }]);
    expect(inputs.orders.identities.list.map(({ email }) => email)).toEqual(['aoi@example.com', 'sho@example.com']);
  });

  it('does not part people: leading zeros of phone and member ID come back', () => {
    expect(peopleIn('注文番号|注文日|氏名|電話番号|合計金額\nA-1|2025/1/5|佐藤 葵|090-0000-5005|1\nA-2|2025/1/6|佐藤葵|9000005005|1')).toBe(1);
    expect(peopleIn('注文番号|注文日|氏名|会員ID|合計金額\nA-1|2025/1/5|佐藤 葵|00123|1\nA-2|2025/1/6|鈴木 葵|123|1\nA-3|2025/1/6|田中 実|1230|1')).toBe(2);
  });

  it('leaves long whole numbers as they were typed', () => {
    const cells = [['注文番号', '注文日', '合計金額'], [202501050000012, 45662, 1080]];
    expect(orderLines(takenIn([{ cells }]))).toEqual(['202501050000012 2025-01-05 1080']);
  });
});

describe('day and month in an order that could be either', () => {
  const lines = (...days: string[]): string => `注文番号|注文日|合計金額${days.map((day, at) => `\nA-${at}|${day}|100`).join('')}`;

  it('are settled by the column where one of its days tells', () => {
    expect(orderLines(sheet(lines('05/06/2024', '25/12/2024')))).toEqual(['A-0 2024-06-05 100', 'A-1 2024-12-25 100']);
    expect(orderLines(sheet(lines('05/06/2024', '12/25/2024')))).toEqual(['A-0 2024-05-06 100', 'A-1 2024-12-25 100']);
  });

  it.each([['none tells', lines('05/06/2024', '06/07/2024')], ['some tell one way and some the other', lines('25/06/2024', '06/27/2024')]])('are asked for where %s', (_, given) => {
    const inputs = sheet(given);
    expect(counted(inputs)).toMatchObject({ orders: [], leftOut: { 'date-ambiguous': [2, 200] } });
    expect(inputs.problems).toMatchObject([{ code: 'date-ambiguous', place: { row: 2, column: '注文日' } }]);
  });

  it('are as the user says', () => {
    const inputs = takenIn([{ cells: cellsOf(lines('05/06/2024', '25/06/2024')) }], { dayOrder: 'month-day' });
    expect(orderLines(inputs)).toEqual(['A-0 2024-05-06 100']);
    expect(counted(inputs).leftOut).toEqual({ date: [1, 100] });
  });

  it('do not hinder days that can be read one way only', () => {
    const inputs = sheet(lines('05/06/2024', '2024/7/8', '09/09/2024', '31/02/2024', 'いつか'));
    expect(orderLines(inputs)).toEqual(['A-1 2024-07-08 100', 'A-2 2024-09-09 100']);
    expect(counted(inputs).leftOut).toEqual({ 'date-ambiguous': [1, 100], date: [2, 200] });
    expect(inputs.problems).toMatchObject([{ code: 'date-ambiguous' }, { code: 'date', place: { row: 5 }, values: { text: '31/02/2024' } }]);
  });
});

describe('a column of its own for the time', () => {
  it('may move the day, and may be written without colons', () => {
    expect(orderLines(sheet('注文番号|日付|注文時間|合計金額\nA-1|2025/1/5|235959|100\nA-2|2025/1/5|24:30|100\nA-3|2025/1/5|1|100'))).toEqual(['A-1 2025-01-05 100', 'A-2 2025-01-06 100', 'A-3 2025-01-05 100']);
  });
});

describe('whose a column is', () => {
  const PERSON: readonly OrderField[] = ['member', 'email', 'phone', 'name', 'kana', 'postal', 'address'];

  it.each([
    '送付先氏名', '送付先 電話番号', 'ご送付先住所', '配送先名', '配送先住所', '配送先郵便番号', '配送先メールアドレス', 'お届け先氏名', 'お届け先電話番号', 'お届け先住所', 'お届け先お名前', 'お届け先フリガナ', 'お届け電話番号',
    '配達先住所', '発送先電話', '受取人電話番号', '宛先住所', '贈り先住所', 'Ship Name', 'Ship to Phone', 'Shipping Address1', 'Shipping Zip', 'Shipping Phone', 'ship-postal-code', 'Delivery Address', 'Delivery Phone', 'Recipient Name', 'Recipient Email',
  ])("%s is the recipient's, never the customer's", (header) => {
    const { layout } = layoutOfSheet(['注文番号', '注文日', '合計金額', header], {});
    expect(PERSON.filter((field) => layout.columns[field] !== undefined)).toEqual([]);
  });

  it.each<[OrderField, string]>([
    ['member', '会員番号'], ['member', 'Membership ID'], ['member', 'Customer No.'], ['email', '購入者メール'], ['email', 'Billing Email'], ['phone', '注文者TEL番号(電話)'], ['phone', 'Mobile Phone'],
    ['name', '注文者のお名前'], ['name', 'Buyer Full Name'], ['kana', 'お名前フリガナ'], ['postal', '注文者〒(郵便番号)'], ['postal', 'Billing Zip'], ['address', '注文者ご住所'], ['address', 'Billing Address'],
  ])('%s: %s is the customer’s', (field, header) => {
    expect(layoutOfSheet(['注文番号', '注文日', '合計金額', '配送先住所', header], {}).layout.columns[field]).toBeDefined();
  });
});
