import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../../src/settings/settings.ts';
import { isoDay } from '../../../../src/shared/day.ts';
import { counted } from '../../counted.ts';
import { problemCodes, takenIn, type GivenTable } from '../../taken-in.ts';
import { allOrdersReport, balance, orderNumber, shipmentReport, stitchedTable, told, year, type SoldOrder } from './shop.ts';

const FBA = 'return-date|order-id|sku|asin|fnsku|product-name|quantity|fulfillment-center-id|detailed-disposition|reason|status|license-plate-number|customer-comments'.split('|');
const SELLER = 'Order ID|Order date|Return request date|Return request status|Amazon RMA ID|Merchant RMA ID|Label type|Label cost|Currency code|Return carrier|Tracking ID|Label to be paid by|A-to-Z Claim|Is prime|ASIN|Merchant SKU|Item Name|Return quantity|Return Reason|In policy|Return type|Resolution|Invoice number|Return delivery date|Order Amount|Order quantity|SafeT Action reason|SafeT claim id|SafeT claim state|SafeT claim creation time|SafeT claim reimbursement amount|Refunded Amount'.split('|');

interface Back {
  readonly order: string;
  readonly sku?: string;
  readonly quantity?: string;
  readonly day?: string;
  readonly plate?: string;
  readonly money?: string;
}

function fba(back: readonly Back[], file = '返品.txt'): GivenTable {
  const cells = back.map(({ order, sku = 'TEA', quantity = '1', day = '2025-02-01', plate = '' }) => FBA.map((header) => ({ 'return-date': `${day}T03:00:00+00:00`, 'order-id': order, sku, quantity, 'detailed-disposition': 'SELLABLE', 'license-plate-number': plate })[header] ?? ''));
  return { file, cells: [FBA, ...cells] };
}

function seller(back: readonly Back[]): GivenTable {
  const cells = back.map(({ order, sku = 'TEA', quantity = '1', day = '01-Feb-2025', plate = 'RMA1', money = '' }) => SELLER.map((header) => ({ 'Order ID': order, 'Order date': '10-Jan-2025', 'Return request date': day, 'Amazon RMA ID': plate, 'Merchant SKU': sku, 'Return quantity': quantity, 'Order Amount': '3000', 'Refunded Amount': money })[header] ?? ''));
  return { file: '自社返品.txt', cells: [SELLER, ...cells] };
}

const TEA = { sku: 'TEA', quantity: 3, price: 3000, discount: 0, postage: 0, sent: 11 };
const POT = { sku: 'POT', quantity: 1, price: 3000, discount: 500, postage: 350, sent: 40 };
const [ONE, TWO] = [orderNumber(1), orderNumber(2)];
const ORDERS: readonly SoldOrder[] = [{ number: ONE, mail: 'fict1@marketplace.amazon.co.jp', day: 10, items: [TEA, POT] }, { number: TWO, mail: 'fict1@marketplace.amazon.co.jp', day: 20, items: [{ ...TEA, sent: 21 }] }];
const SENT = shipmentReport(ORDERS, 0, 100);
const amounts = (tables: readonly GivenTable[], settings?: Settings): readonly number[] => counted(takenIn(tables), settings).orders.map(({ amount }) => amount);

describe('what came back to Amazon', () => {
  it('lowers its order by its share of the price', () => {
    for (const sold of [SENT, allOrdersReport(ORDERS, 100)]) {
      const inputs = takenIn([fba([{ order: ONE }]), sold]);
      expect(counted(inputs)).toMatchObject({ orders: [{ amount: 4500 }, { amount: 3000 }], leftOut: { refund: [0, 1000] } });
      expect(inputs.records.map(({ kind }) => kind.name)).toEqual(['returns']);
    }
  });

  it('all of it is all of it, however it came back: the order is left out as returned', () => {
    const bit = { order: TWO, plate: 'LPN1' };
    for (const back of [[{ order: TWO, quantity: '3' }], [bit, { ...bit, plate: 'LPN2' }, { ...bit, plate: 'LPN3' }], [{ order: TWO, quantity: '7' }]]) {
      expect(counted(takenIn([SENT, fba(back)]))).toMatchObject({ orders: [{ number: ONE, amount: 5500 }], leftOut: { returned: [1, 3000], shipping: [0, 350] } });
    }
  });

  it('of one item leaves the other’s price', () => {
    expect(amounts([SENT, fba([{ order: ONE, sku: 'POT' }])])).toEqual([3000, 3000]);
  });

  it('counts once where reports overlap, and in one stitched of several', () => {
    const [one, other] = [fba([{ order: ONE, plate: 'LPN1' }, { order: ONE }], '1.txt'), fba([{ order: ONE, plate: 'LPN1' }, { order: ONE }], '2.txt')];
    for (const tables of [[one], [one, other], [stitchedTable([one, other])]]) expect(amounts([SENT, ...tables])).toEqual([3500, 3000]);
  });

  it('after the day of the analysis has not come back yet', () => {
    const asOf = (day: number): Settings => ({ ...defaultSettings, asOf: day as NonNullable<Settings['asOf']> });
    const back = fba([{ order: ONE, quantity: '3', day: isoDay(45700) }]);
    expect(amounts([SENT, back], asOf(45699))).toEqual([5500, 3000]);
    expect(amounts([SENT, back], asOf(45700))).toEqual([2500, 3000]);
  });

  it('takes off what the seller paid back, as far as goods were sold; a request takes off nothing', () => {
    expect(amounts([SENT, seller([{ order: ONE, money: '800' }, { order: TWO, plate: 'RMA2' }])])).toEqual([4700, 3000]);
    expect(amounts([SENT, seller([{ order: ONE, money: '' }, { order: ONE, money: '¥800' }])])).toEqual([4700, 3000]);
    expect(amounts([SENT, seller([{ order: TWO, money: '3350' }])])).toEqual([5500]);
  });

  it('holds where another file stands for the order', () => {
    const system = { cells: ['店舗伝票番号|受注日|受注名|受注メールアドレス|商品計|発送料|合計金額'.split('|'), [ONE, '2025/1/11', '見本 花子', 'hana@example.com', '5500', '0', '5500']] };
    for (const tables of [[system, SENT], [SENT, system]]) expect(amounts([...tables, fba([{ order: ONE, quantity: '3' }])])).toEqual([2500, 3000]);
  });

  it('and fits no order that was read is counted and said', () => {
    const inputs = takenIn([SENT, fba([{ order: orderNumber(9) }, { order: ONE, sku: 'OTHER' }, { order: TWO, sku: 'RENAMED' }])]);
    expect(inputs.problems).toEqual([{ code: 'returns-without-order', place: { file: '', sheet: null, row: null, column: null }, values: { count: 2 } }]);
    expect(counted(inputs).orders.map(({ amount }) => amount)).toEqual([5500, 2000]);
    expect(problemCodes(takenIn([SENT, fba([{ order: ONE }])]))).toEqual([]);
  });

  it('is no order sheet, and an order sheet is no return', () => {
    expect(takenIn([fba([{ order: ONE }]), seller([{ order: ONE }])]).orders.sources).toEqual([]);
    const sheet = { cells: ['Order ID|Order Date|SKU|Quantity|Sales|Return Date'.split('|'), ['A1', '2025-01-05', 'TEA', '1', '500', '']] };
    expect(counted(takenIn([sheet])).amountUsed).toBe(500);
  });

  it('balances to the yen, whatever came back and whichever report came first', () => {
    const drawn = year.chain((orders) => fc.record({ orders: fc.constant(orders), back: fc.array(fc.record({ at: fc.nat({ max: 30 }), sku: fc.constantFrom('TEA', 'POT', 'CUP'), quantity: fc.integer({ min: 0, max: 5 }), plate: fc.constantFrom('', 'LPN1', 'LPN2') }), { maxLength: 30 }), shipping: fc.boolean() }));
    fc.assert(fc.property(drawn, ({ orders, back, shipping }) => {
      const returns = fba(back.map(({ at, sku, quantity, plate }) => ({ order: orderNumber(at), sku, quantity: String(quantity), plate })));
      const settings: Settings = { ...defaultSettings, orders: { ...defaultSettings.orders, includeShipping: shipping } };
      const [half, rest] = [shipmentReport(orders, 0, 180), shipmentReport(orders, 170, 400)];
      const [one, other] = [takenIn([half, rest, returns]), takenIn([returns, rest, half])];
      expect(told(one, settings)).toEqual(told(other, settings));
      for (const inputs of [one, takenIn([allOrdersReport(orders, 400), half, returns])]) expect(balance(inputs, settings)).toEqual({ rows: 0, yen: 0, sources: 0 });
      expect(counted(one, settings).orders.every(({ amount }) => amount >= 0)).toBe(true);
    }), { numRuns: 60 });
  });
});
