import fc from 'fast-check';
import { customersOf } from '../../../../src/customers/customers.ts';
import { noDecisions } from '../../../../src/customers/decisions.ts';
import type { Inputs } from '../../../../src/inputs/intake.ts';
import { reconcile } from '../../../../src/report/reconciliation.ts';
import { defaultSettings, type Settings } from '../../../../src/settings/settings.ts';
import { isoDay } from '../../../../src/shared/day.ts';
import { counted } from '../../counted.ts';
import type { GivenTable } from '../../taken-in.ts';

/** An item of an order as a made-up shop sold and sent it. Days count from 2025-01-01. */
export interface SoldItem {
  readonly sku: string;
  readonly quantity: number;
  readonly price: number;
  readonly discount: number;
  readonly postage: number;
  readonly sent: number;
}

export interface SoldOrder {
  readonly number: string;
  /** Blank: Amazon gave none. */
  readonly mail: string;
  readonly day: number;
  readonly items: readonly SoldItem[];
}

const FIRST = 45658; // 2025-01-01
export const orderNumber = (at: number): string => `249-${String(1000000 + at)}-${String(7000000 + at)}`;
const dateOf = (day: number): string => isoDay(FIRST + day);

export const SHIPMENTS = 'amazon-order-id|shipment-id|shipment-item-id|amazon-order-item-id|purchase-date|shipment-date|buyer-email|buyer-name|sku|product-name|quantity-shipped|item-price|shipping-price|gift-wrap-price|item-promotion-discount|ship-state'.split('|');
export const ALL_ORDERS = 'amazon-order-id|purchase-date|last-updated-date|order-status|item-status|product-name|sku|quantity|item-price|shipping-price|item-promotion-discount|ship-state'.split('|');

/** The lines of the shipments report: one an item, told on the day it was sent. */
export function shipmentRows(orders: readonly SoldOrder[]): { readonly sent: number; readonly cells: string[] }[] {
  return orders.flatMap(({ number, mail, day, items }) => items.map(({ sku, quantity, price, discount, postage, sent }, at) => ({
    sent,
    cells: [number, `D${number}${sent}`, `S${number}${at}`, `${number}${at}`, `${dateOf(day)}T09:00:00+09:00`, `${dateOf(sent)}T15:00:00+09:00`, mail, '', sku, `商品${sku}`, String(quantity), String(price), String(postage), '', discount === 0 ? '' : `-${discount}`, '東京都'],
  })));
}

/** The shipments report of some days, the last among them. */
export function shipmentReport(orders: readonly SoldOrder[], from: number, to: number, file = `出荷${from}-${to}.txt`): GivenTable {
  return { file, cells: [SHIPMENTS, ...shipmentRows(orders).filter(({ sent }) => sent >= from && sent <= to).map(({ cells }) => cells)] };
}

/** The All Orders report: what was sent by a day is shipped, the rest waits for it; times in UTC. */
export function allOrdersReport(orders: readonly SoldOrder[], upTo: number, file = `注文${upTo}まで.txt`): GivenTable {
  const rows = orders.filter(({ day }) => day <= upTo).flatMap(({ number, day, items }) => items.map(({ sku, quantity, price, discount, postage, sent }) => {
    const shipped = items.every((item) => item.sent <= upTo);
    return [number, `${dateOf(day)}T00:00:00+00:00`, `${dateOf(shipped ? Math.max(...items.map((item) => item.sent)) : day)}T06:00:00+00:00`, shipped ? 'Shipped' : 'Unshipped', sent <= upTo ? 'Shipped' : 'Unshipped', `商品${sku}`, sku, String(quantity), String(price), String(postage), discount === 0 ? '' : `-${discount}`, '東京都'];
  }));
  return { file, cells: [ALL_ORDERS, ...rows] };
}

/** Several tables of one header as the pane puts them together. */
export function stitchedTable(tables: readonly GivenTable[]): GivenTable {
  const [header = []] = tables[0]?.cells ?? [];
  return { file: 'ブック.xlsx', cells: [[...header, '元のファイル'], ...tables.flatMap(({ file = '', cells }) => cells.slice(1).map((row) => [...row, file]))] };
}

/** A year of a small shop. */
export const year: fc.Arbitrary<readonly SoldOrder[]> = fc.array(
  fc.record({
    buyer: fc.integer({ min: -1, max: 8 }), day: fc.integer({ min: 0, max: 330 }),
    items: fc.array(fc.record({ sku: fc.constantFrom('TEA', 'POT', 'CUP'), quantity: fc.integer({ min: 1, max: 4 }), price: fc.integer({ min: 80, max: 9000 }), discount: fc.constantFrom(0, 0, 80), postage: fc.constantFrom(0, 350), wait: fc.integer({ min: 0, max: 34 }) }), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 25 },
).map((orders) => orders.map(({ buyer, day, items }, at) => ({
  number: orderNumber(at), day, mail: buyer < 0 ? '' : `fict${buyer}@marketplace.amazon.co.jp`,
  items: items.map(({ wait, ...item }) => ({ ...item, sent: day + wait })),
})));

/** Windows that cover a year, one touching or overlapping the next. */
export const windows: fc.Arbitrary<readonly (readonly [number, number])[]> = fc.array(fc.tuple(fc.integer({ min: 7, max: 31 }), fc.integer({ min: 0, max: 10 })), { minLength: 60, maxLength: 60 }).map((drawn) => {
  const all: [number, number][] = [];
  for (let from = 0; from <= 366;) {
    const [length, overlap] = drawn[all.length] ?? [31, 0];
    all.push([from, from + length - 1]);
    from += Math.max(1, length - overlap);
  }
  return all;
});

/** What counts, whoever wrote it down first: orders with their yen, and which orders are one person's. */
export function told(inputs: Inputs, settings: Settings = defaultSettings): unknown {
  const { orders, people, ids } = customersOf(inputs, settings, noDecisions, []);
  const owners = Array.from(orders.number, (number, order) => {
    const owner = people.ofOrder[order] as number;
    return `${inputs.orders.orderNumbers.texts[number] ?? ''} ${orders.reason[order] as number} ${owner < 0 ? '-' : (ids[owner] ?? '')} ${orders.day[order] as number} ${orders.shipped[order] as number} ${orders.amount[order] as number} ${orders.shipping[order] as number}`;
  });
  return [counted(inputs, settings).amountUsed, owners.sort()];
}

/** Rows read = used + left out, and so the yen; of all sources together as of each. */
export function balance(inputs: Inputs, settings: Settings = defaultSettings): { readonly rows: number; readonly yen: number; readonly sources: number } {
  const customers = customersOf(inputs, settings, noDecisions, []);
  const of = inputs.orders.source.view();
  const whole = reconcile(customers, of, null);
  const each = inputs.orders.sources.map((_, source) => reconcile(customers, of, source));
  const sum = (pick: (one: typeof whole) => number): number => each.reduce((total, one) => total + pick(one), 0);
  const out = whole.rows.leftOut.reduce((total, { rows }) => total + rows, 0);
  const usedOrders = Array.from(customers.orders.amount).reduce((total, amount, order) => total + (customers.orders.reason[order] === 0 ? amount : 0), 0);
  return {
    rows: whole.rows.read - whole.rows.used - out,
    yen: Math.abs(whole.amount.read - whole.amount.used - whole.amount.leftOut) + Math.abs(whole.amount.used - usedOrders),
    sources: Math.abs(sum(({ rows }) => rows.used) - whole.rows.used) + Math.abs(sum(({ amount }) => amount.used) - whole.amount.used) + Math.abs(sum(({ amount }) => amount.read) - whole.amount.read),
  };
}
