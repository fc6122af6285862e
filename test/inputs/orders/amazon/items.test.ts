import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customersOf } from '../../../../src/customers/customers.ts';
import { noDecisions } from '../../../../src/customers/decisions.ts';
import { reconcile } from '../../../../src/report/reconciliation.ts';
import { defaultSettings } from '../../../../src/settings/settings.ts';
import { counted, orderLines } from '../../counted.ts';
import { takenIn } from '../../taken-in.ts';
import { allOrdersReport, balance, orderNumber, SHIPMENTS, shipmentReport, stitchedTable, told, windows, year, type SoldOrder } from './shop.ts';

const MAIL = 'fict1@marketplace.amazon.co.jp';
const TEA = { sku: 'TEA', quantity: 1, price: 1000, discount: 0, postage: 100, sent: 120 };
const POT = { sku: 'POT', quantity: 1, price: 3000, discount: 500, postage: 0, sent: 155 };
const ORDER: SoldOrder = { number: orderNumber(1), mail: MAIL, day: 118, items: [TEA, POT] };
const MAY = shipmentReport([ORDER], 110, 140, '5月.txt');
const JUNE = shipmentReport([ORDER], 141, 170, '6月.txt');

describe('an order sent in two months', () => {
  it('is one order with the items of both shipment reports', () => {
    for (const tables of [[MAY, JUNE], [JUNE, MAY], [stitchedTable([MAY, JUNE])]]) {
      expect(counted(takenIn(tables))).toMatchObject({ orders: [{ amount: 3500 }], rowsUsed: 2, amountRead: 3600, leftOut: { shipping: [0, 100] } });
    }
  });

  it('has the yen of each report in that report', () => {
    const inputs = takenIn([MAY, JUNE]);
    const customers = customersOf(inputs, defaultSettings, noDecisions, []);
    const used = [0, 1].map((source) => reconcile(customers, inputs.orders.source.view(), source).amount);
    expect(used).toEqual([{ read: 1100, used: 1000, leftOut: 100 }, { read: 2500, used: 2500, leftOut: 0 }]);
  });

  it('was sent on the day its last item was', () => {
    const { orders } = customersOf(takenIn([MAY, JUNE]), defaultSettings, noDecisions, []);
    expect([...orders.shipped]).toEqual([45658 + 155]);
  });

  it('is whose any of its rows says', () => {
    const nobody = { ...ORDER, mail: '' };
    for (const tables of [[shipmentReport([nobody], 110, 140), JUNE], [MAY, shipmentReport([nobody], 141, 170)], [shipmentReport([nobody], 110, 140), MAY, JUNE]]) {
      const { orders, people } = customersOf(takenIn(tables), defaultSettings, noDecisions, []);
      expect([people.count, people.ofOrder[0], orders.count]).toEqual([1, 0, 1]);
    }
  });
});

describe('an item told twice', () => {
  const twice = { leftOut: { duplicate: [1, 1100], shipping: [0, 100] }, orders: [{ amount: 1000 }] };

  it('counts once, in another report, in the same, and in one stitched of several', () => {
    const repeated = { cells: [...MAY.cells, ...MAY.cells.slice(1)] };
    for (const tables of [[MAY, { ...MAY, file: 'もう一度.txt' }], [repeated], [stitchedTable([MAY, { ...MAY, file: 'もう一度.txt' }])]]) expect(counted(takenIn(tables))).toMatchObject(twice);
  });

  it('with a price in one report only has the price', () => {
    const blank = { cells: MAY.cells.map((row, at) => (at === 0 ? row : row.map((cell, column) => (SHIPMENTS[column] === 'item-price' ? '' : cell)))) };
    for (const tables of [[MAY, blank], [blank, MAY]]) expect(orderLines(takenIn(tables))).toEqual([`${ORDER.number} 2025-04-29 1000`]);
  });

  it('is two parcels where it was sent in two', () => {
    const parcels = shipmentReport([{ ...ORDER, items: [TEA, { ...TEA, sent: 121 }] }], 110, 140);
    const without = { cells: parcels.cells.map((row, at) => (at === 0 ? row : row.map((cell, column) => (SHIPMENTS[column] === 'shipment-item-id' ? '' : SHIPMENTS[column] === 'amazon-order-item-id' ? '1' : cell)))) };
    for (const table of [parcels, without]) expect(counted(takenIn([table]))).toMatchObject({ rowsUsed: 2, orders: [{ amount: 2000 }] });
  });

  it('without a number falls back to one report an order', () => {
    const bare = { cells: MAY.cells.map((row, at) => (at === 0 ? row : row.map((cell, column) => (['shipment-id', 'shipment-item-id', 'amazon-order-item-id'].includes(SHIPMENTS[column] ?? '') ? '' : cell)))) };
    expect(counted(takenIn([bare, bare]))).toMatchObject(twice);
  });
});

describe('a year of shipments', () => {
  it('in whatever windows, overlapping or not and in whatever order, is the whole', () => {
    fc.assert(fc.property(year, windows, fc.infiniteStream(fc.nat()), (orders, parts, random) => {
      const whole = takenIn([shipmentReport(orders, 0, 400)]);
      const reports = parts.map(([from, to]) => shipmentReport(orders, from, to));
      const shuffled = reports.map((report) => [random.next().value as number, report] as const).sort(([a], [b]) => a - b).map(([, report]) => report);
      const stitched = stitchedTable(reports);
      for (const tables of [reports, shuffled, [stitched]]) {
        const inputs = takenIn(tables);
        expect(told(inputs)).toEqual(told(whole));
        expect(balance(inputs)).toEqual({ rows: 0, yen: 0, sources: 0 });
      }
    }), { numRuns: 60 });
  });

  it('beside the orders of the year is the orders, and names their buyers', () => {
    fc.assert(fc.property(year, windows, fc.integer({ min: 0, max: 399 }), fc.nat({ max: 40 }), (orders, parts, upTo, missing) => {
      const reports = parts.filter((_, at) => at !== missing).map(([from, to]) => shipmentReport(orders, from, to));
      const alone = counted(takenIn([allOrdersReport(orders, 400)]));
      for (const tables of [[allOrdersReport(orders, 400), ...reports], [...reports, allOrdersReport(orders, upTo), allOrdersReport(orders, 400)], [stitchedTable([allOrdersReport(orders, upTo), allOrdersReport(orders, 400)]), stitchedTable(reports)]]) {
        const inputs = takenIn(tables);
        expect(counted(inputs).orders).toEqual(alone.orders);
        expect(balance(inputs)).toEqual({ rows: 0, yen: 0, sources: 0 });
      }
      const { people, orders: found } = customersOf(takenIn([allOrdersReport(orders, 400), shipmentReport(orders, 0, 400)]), defaultSettings, noDecisions, []);
      expect(people.count).toBe(new Set(orders.map(({ mail }) => mail).filter((mail) => mail !== '')).size);
      expect(Array.from(found.shipped).every((day) => day > 0)).toBe(true);
    }), { numRuns: 60 });
  });
});

describe('buyers in Amazon', () => {
  it('are one person by their masked mail, whichever report tells it; and two blank mails are nobody', () => {
    const sold = (at: number, mail: string): SoldOrder => ({ number: orderNumber(at), mail, day: at, items: [{ ...TEA, sent: at }] });
    const seller = { cells: [['order-id', 'order-item-id', 'purchase-date', 'buyer-email', 'buyer-name', 'sku', 'product-name', 'quantity-purchased', 'item-price'], [orderNumber(50), '1', '2025-03-01T00:00:00+00:00', MAIL, '', 'TEA', '煎茶', '1', '900'], [orderNumber(51), '2', '2025-03-02T00:00:00+00:00', '', '', 'TEA', '煎茶', '1', '900']] };
    const unshipped = { cells: [['order-id', 'order-item-id', 'purchase-date', 'buyer-email', 'quantity-purchased', 'quantity-to-ship'], [orderNumber(60), '1', '2025-03-05T00:00:00+00:00', MAIL, '1', '1'], [orderNumber(61), '2', '2025-03-05T00:00:00+00:00', '', '1', '1']] };
    const inputs = takenIn([shipmentReport([sold(1, MAIL), sold(2, ''), sold(3, '')], 0, 30), seller, unshipped]);
    const { people, orders } = customersOf(inputs, defaultSettings, noDecisions, []);
    expect([orders.count, people.count]).toEqual([7, 1]);
    expect(Array.from(people.ofOrder).filter((person) => person === 0)).toHaveLength(3);
  });
});
