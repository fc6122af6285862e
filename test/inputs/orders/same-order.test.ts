import { describe, expect, it } from 'vitest';
import { customersOf } from '../../../src/customers/customers.ts';
import { noDecisions } from '../../../src/customers/decisions.ts';
import type { Inputs } from '../../../src/inputs/intake.ts';
import { ordersOf } from '../../../src/inputs/orders/orders.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { counted, orderLines } from '../counted.ts';
import { cellsOf, takenIn, takenInFiles, type GivenTable } from '../taken-in.ts';
import { fixture } from './layouts/fixture.ts';

const YAHOO = 'OrderId|OrderTime|OrderStatus|BillLastName|BillFirstName|BillMailAddress|BillPhoneNumber|ShipCharge|TotalPrice';
const SYSTEM = '店舗伝票番号|受注日|受注名|受注電話番号|受注メールアドレス|商品計|発送料|合計金額';
const mall = (status: string): GivenTable => ({ file: 'mall.csv', cells: cellsOf(`${YAHOO}\nfictshop-10000001|2025/04/05 21:00:12|${status}|田中|実|||500|1580\nfictshop-10000002|2025/04/06 10:00:00|5|佐藤|葵|aoi@example.com||0|700`) });
const system = (day = '2025/04/05'): GivenTable => ({ file: 'system.csv', cells: cellsOf(`${SYSTEM}\nfictshop-10000001|${day}|田中 実|045-000-7007|minoru@example.com|1080|500|1580`) });
const SLIPS: GivenTable = { file: 'slips.csv', cells: cellsOf('伝票番号|受注番号|受注日|購入者名|商品計|発送代|総合計|受注キャンセル区分\n1|fictshop-10000001|2025/04/05|田中 実|1080|500|1580|2') };

function bothWays(...tables: GivenTable[]): Inputs[] {
  return [takenIn(tables), takenIn([...tables].reverse())];
}

describe('an order of two files', () => {
  it('counts once, and the rows of the other file say so', () => {
    for (const inputs of bothWays(mall('5'), system())) {
      const { orders, leftOut } = counted(inputs);
      expect(orders.map(({ number, amount }) => `${number} ${amount}`)).toEqual(['fictshop-10000001 1080', 'fictshop-10000002 700']);
      expect(leftOut.duplicate).toEqual([1, 1580]);
    }
  });

  it('is cancelled where either says so', () => {
    for (const inputs of [...bothWays(mall('4'), system()), ...bothWays(mall('5'), SLIPS)]) {
      const { orders, leftOut } = counted(inputs);
      expect(orders.map(({ number }) => number)).toEqual(['fictshop-10000002']);
      expect(leftOut).toMatchObject({ duplicate: [1, 1580], cancelled: [1, 1580] });
    }
  });

  it('is cancelled where a file of lines has no other line of it', () => {
    const amazon = { cells: cellsOf('amazon-order-id|purchase-date|order-status|item-status|item-price|ship-state\n249-0000003-0000003|2025-05-30T22:05:45+00:00|Cancelled|Cancelled||東京都') };
    const listed = { cells: cellsOf('order-id|order-item-id|purchase-date|buyer-email|quantity-purchased|quantity-to-ship\n249-0000003-0000003|1|2025-05-31T07:05:45+09:00|a@marketplace.amazon.co.jp|1|1') };
    for (const inputs of bothWays(amazon, listed)) expect(counted(inputs)).toMatchObject({ orders: [], leftOut: { duplicate: [1, 0], cancelled: [1, 0] } });
  });

  it('joins what the two tell of its customer', () => {
    for (const inputs of bothWays(mall('5'), system())) {
      const { orders } = ordersOf(inputs.orders, defaultSettings);
      expect(orders.sameOrder).toHaveLength(1);
      expect(inputs.orders.identities.list[orders.identity[[...orders.day].indexOf(45752)] as number]).toMatchObject({ email: 'minoru@example.com' });
      expect(customersOf(inputs, defaultSettings, noDecisions, []).people.count).toBe(2);
    }
  });

  it('may be dated some days later by the other file; weeks later it is another shop’s number', () => {
    expect(orderLines(takenIn([mall('5'), system('2025/04/08')]))).toHaveLength(2);
    const apart = takenIn([mall('5'), system('2025/06/08')]);
    expect(orderLines(apart)).toHaveLength(3);
    expect(ordersOf(apart.orders, defaultSettings).orders.sameOrder).toEqual([]);
  });
});

describe('one long number in two shops', () => {
  const telephone = (who: string, amount: number): GivenTable => ({ cells: cellsOf(`伝票番号|受注日|お客様名|電話番号|合計金額\n2025010501|2025/1/5|${who}|03-0000-4004|${amount}`) });
  const site = { cells: cellsOf('注文番号|注文日|氏名|メールアドレス|合計金額\n2025010501|2025/1/5|佐藤 葵|aoi@example.com|1000') };

  it('is two orders where neither name nor amount agrees', () => {
    for (const inputs of bothWays(site, telephone('田中 実', 700))) {
      expect(counted(inputs).amountUsed).toBe(1700);
      expect(customersOf(inputs, defaultSettings, noDecisions, []).people.count).toBe(2);
    }
  });

  it('is one order where one of them does', () => {
    for (const other of [telephone('佐藤葵', 700), telephone('佐藤 あおい', 1000)]) {
      for (const inputs of bothWays(site, other)) expect(counted(inputs).rowsUsed).toBe(1);
    }
  });
});

describe('a file given twice', () => {
  const shown = (inputs: Inputs): unknown => {
    const { orders, people, ids } = customersOf(inputs, defaultSettings, noDecisions, []);
    return [counted(inputs).orders, [...orders.identity].length, people.count, ids];
  };

  it.each([['rakuten_rms.csv'], ['amazon_all_orders.tsv'], ['shopify_orders_export.csv'], ['square_transactions.csv'], ['eccube4_order.csv']])('changes nothing but the count of duplicates: %s', (file) => {
    const once = takenInFiles([fixture(file)]);
    const twice = takenInFiles([fixture(file), fixture(file)]);
    expect(shown(twice)).toEqual(shown(once));
    const [first, second] = [counted(once), counted(twice)];
    expect(second.leftOut).toEqual({ ...first.leftOut, duplicate: [first.rowsRead, first.amountRead] });
  });

  it('changes nothing where orders have no numbers either', () => {
    const cells = cellsOf('注文日|氏名|商品名|金額\n2025/1/5|佐藤 葵|茶|1000\n2025/1/5|佐藤 葵|湯呑|1000\n2025/1/5|田中 実|茶|1000\n2025/1/6||茶|300');
    expect(counted(takenIn([{ cells }])).orders.map(({ amount }) => amount)).toEqual([1000, 1000, 1000, 300]);
    expect(counted(takenIn([{ cells }, { cells }]))).toMatchObject({ orders: counted(takenIn([{ cells }])).orders, leftOut: { duplicate: [4, 3300] } });
  });

  it('with more rows the second time adds those rows only', () => {
    const before = cellsOf('注文日|氏名|金額\n2025/1/5|佐藤 葵|1000');
    const after = [...before, ['2025/1/5', '佐藤 葵', '1000'], ['2025/1/7', '佐藤 葵', '500']];
    expect(counted(takenIn([{ cells: before }, { cells: after }]))).toMatchObject({ rowsRead: 4, rowsUsed: 3, amountUsed: 2500, leftOut: { duplicate: [1, 1000] } });
  });
});

describe('sheets nobody named', () => {
  const sheet = (day: string, header = '注文番号'): GivenTable => ({ cells: cellsOf(`${header}|注文日|氏名|合計金額\n101|${day}|佐藤 葵|1000\n102|${day}|佐藤 葵|500`) });

  it('of the same headers hold the same orders where number and day agree', () => {
    expect(counted(takenIn([sheet('2025/1/5'), sheet('2025/1/5')]))).toMatchObject({ amountUsed: 1500, leftOut: { duplicate: [2, 1500] } });
  });

  it('of the same headers hold different orders where one number stands on different days', () => {
    expect(orderLines(takenIn([sheet('2025/1/5'), sheet('2025/1/6')]))).toEqual(['101 2025-01-05 1000', '101 2025-01-06 1000', '102 2025-01-05 500', '102 2025-01-06 500']);
  });

  it('of other headers are other shops: short numbers say nothing across them', () => {
    expect(counted(takenIn([sheet('2025/1/5'), sheet('2025/1/5', '伝票番号')])).amountUsed).toBe(3000);
  });
});
