import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customersOf } from '../../../src/customers/customers.ts';
import { noDecisions } from '../../../src/customers/decisions.ts';
import type { Inputs } from '../../../src/inputs/intake.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { counted } from '../counted.ts';
import { takenIn } from '../taken-in.ts';

const blankable = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | ''> => fc.oneof({ weight: 5, arbitrary: values }, { weight: 1, arbitrary: fc.constant('' as const) });
const STATUSES = ['発送済み', '未発送', 'キャンセル', '返品', '入金待ち', ''];
const settings = fc.record({ includeShipping: fc.boolean(), includeTax: fc.boolean(), asOf: fc.constantFrom(null, 45670) }).map(({ includeShipping, includeTax, asOf }): Settings => ({
  ...defaultSettings, asOf: asOf as Settings['asOf'], orders: { ...defaultSettings.orders, includeShipping, includeTax },
}));

/** Order-level files: each order's figures on each of its rows, in yen. */
const orderLevel = fc.array(fc.record({
  number: fc.integer({ min: 1, max: 40 }), day: blankable(fc.constantFrom('2025/1/5', '2025-01-20', '令和7年1月6日', '31/02/25')), status: fc.constantFrom(...STATUSES),
  goods: fc.integer({ min: -500, max: 9000 }), shipping: fc.constantFrom('', 0, 500), tax: fc.constantFrom(0, 80), refund: blankable(fc.constantFrom(0, 100, 9500)), rows: fc.integer({ min: 1, max: 3 }),
}), { minLength: 1, maxLength: 25 });

/** Line-level files: an order has one day and one customer, each line its own amount and status; any may be blank or spoilt. */
const lineLevel = fc.tuple(
  fc.array(fc.record({ day: fc.integer({ min: 45662, max: 45680 }), customer: fc.constantFrom('', 'aoi@example.com', 'sho@example.com', 'minoru@example.com') }), { minLength: 1, maxLength: 6 }),
  fc.array(fc.record({
    order: fc.nat({ max: 5 }), badDay: fc.constantFrom(...Array<null>(6).fill(null), '', '明日'), status: fc.constantFrom(...STATUSES),
    quantity: fc.constantFrom<number | string>(0, 1, 2, -1, '', '不明'), price: fc.constantFrom<number | string>(100, 1080, 33.5, '¥1,000', '', '応相談'), blankCustomer: fc.boolean(),
  }), { minLength: 1, maxLength: 30 }),
);

type Line = (string | number)[];
const LINE_HEADER: Line = ['注文番号', '注文日', 'メールアドレス', '状態', '商品名', '数量', '単価'];

function linesOf([orders, lines]: typeof lineLevel extends fc.Arbitrary<infer T> ? T : never): Line[] {
  return lines.map(({ order, badDay, status, quantity, price, blankCustomer }, at) => {
    const number = order % orders.length;
    const { day = 0, customer = '' } = orders[number] ?? {};
    return [`N-${number}`, badDay ?? day, blankCustomer ? '' : customer, status, `品${at % 4}`, quantity, price];
  });
}

function sum(inputs: Inputs, by: Settings): { rows: number; amount: number; orders: number } {
  const { leftOut, rowsUsed, amountUsed, orders } = counted(inputs, by);
  const all = Object.values(leftOut);
  return { rows: all.reduce((rows, [count]) => rows + count, rowsUsed), amount: all.reduce((yen, [, each]) => yen + each, amountUsed), orders: orders.reduce((yen, { amount }) => yen + amount, 0) };
}

describe('rows and yen read', () => {
  it('of files with a total on each row are used or left out, every one of them', () => {
    fc.assert(fc.property(orderLevel, settings, fc.boolean(), (drawn, by, twice) => {
      const orders = [...new Map(drawn.map((order) => [order.number, order])).values()];
      const header = ['注文番号', '注文日', '状態', '商品合計', '送料', '消費税', '返金額', '合計金額'];
      const rows = orders.flatMap(({ number, day, status, goods, shipping, tax, refund, rows: count }) => Array.from({ length: count }, () => [`N-${number}`, day, status, goods, shipping, tax, refund, goods + Number(shipping)]));
      const table = { cells: [header, ...rows] };
      const inputs = takenIn(twice ? [table, table] : [table]);
      const times = twice ? 2 : 1;
      const read = orders.reduce((yen, { goods, shipping }) => yen + goods + Number(shipping), 0) * times;
      const result = counted(inputs, by);
      expect(result.rowsRead).toBe(rows.length * times);
      expect(result.amountRead).toBeCloseTo(read, 6);
      expect(sum(inputs, by).rows).toBe(result.rowsRead);
      expect(sum(inputs, by).amount).toBeCloseTo(result.amountRead, 6);
      expect(sum(inputs, by).orders).toBeCloseTo(result.amountUsed, 6);
    }));
  });

  it('of files of lines are used or left out, every one of them', () => {
    fc.assert(fc.property(lineLevel, settings, (drawn, by) => {
      const lines = linesOf(drawn);
      const inputs = takenIn([{ cells: [LINE_HEADER, ...lines] }]);
      const result = counted(inputs, by);
      const figure = (cell: string | number | undefined): number => (typeof cell === 'number' ? cell : cell === '¥1,000' ? 1000 : NaN);
      const read = lines.reduce((yen, line) => {
        const amount = figure(line[5]) * figure(line[6]);
        return yen + (Number.isNaN(amount) ? 0 : amount);
      }, 0);
      expect(result.rowsRead).toBe(lines.length);
      expect(result.amountRead).toBeCloseTo(read, 6);
      expect(sum(inputs, by).rows).toBe(result.rowsRead);
      expect(sum(inputs, by).amount).toBeCloseTo(result.amountRead, 6);
      expect(sum(inputs, by).orders).toBeCloseTo(result.amountUsed, 6);
    }));
  });

  it('of files of lines do not depend on the order of the lines; nor does who bought what', () => {
    const shown = (inputs: Inputs, by: Settings): unknown => {
      const { ids, people, orders } = customersOf(inputs, by, noDecisions, []);
      const number = (order: number): string => inputs.orders.orderNumbers.texts[orders.number[order] as number] ?? '';
      const owners = Array.from(orders.number, (_, order) => `${number(order)}: ${ids[people.ofOrder[order] as number] ?? ''} ${orders.day[order] ?? ''} ${orders.amount[order] ?? ''} ${orders.reason[order] ?? ''}`);
      return [counted(inputs, by), owners.sort(), ids];
    };
    const shuffled = lineLevel.map(linesOf).chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));
    fc.assert(fc.property(shuffled, settings, ([lines, others], by) => {
      const [one, other] = [lines, others].map((rows) => shown(takenIn([{ cells: [LINE_HEADER, ...rows] }]), by));
      expect(other).toEqual(one);
    }), { numRuns: 300 });
  });
});
