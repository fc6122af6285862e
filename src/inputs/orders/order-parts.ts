import { Growing, int32 } from '../../shared/growing.ts';
import { NOBODY } from '../identities.ts';
import { NO_DAY, type OrderRows } from './order-rows.ts';

/** The rows of one order in one source, as columns. */
export interface OrderParts {
  readonly count: number;
  readonly ofRow: Int32Array;
  readonly order: Int32Array;
  readonly source: Int32Array;
  readonly firstRow: Int32Array;
  readonly day: Int32Array;
  readonly shipped: Int32Array;
  readonly identity: Int32Array;
  readonly goods: Float64Array;
  readonly shipping: Float64Array;
  readonly tax: Float64Array;
  readonly refund: Float64Array;
  readonly flags: Uint8Array;
  readonly status: Uint8Array;
  readonly referrer: Int32Array;
}

/** Gathers the used rows of each order in each source: an order's own figures once, line figures added up. */
export function gatherParts(rows: OrderRows): OrderParts {
  const { ofRow, order, source, firstRow } = numberParts(rows);
  const count = order.length;
  const parts: OrderParts = {
    count, ofRow, order, source, firstRow,
    day: pickAt(rows.day.view(), firstRow), shipped: pickAt(rows.shipped.view(), firstRow), identity: pickAt(rows.identity.view(), firstRow),
    goods: pickFigures(rows.goods.view(), firstRow), shipping: pickFigures(rows.shipping.view(), firstRow),
    tax: pickFigures(rows.tax.view(), firstRow), refund: pickFigures(rows.refund.view(), firstRow),
    flags: new Uint8Array(count), status: new Uint8Array(count), referrer: pickAt(rows.referrer.view(), firstRow),
  };
  const [goods, shipping, tax, refund, day, shipped, identity, flags, status, referrer] = [
    rows.goods.view(), rows.shipping.view(), rows.tax.view(), rows.refund.view(), rows.day.view(), rows.shipped.view(),
    rows.identity.view(), rows.flags.view(), rows.status.view(), rows.referrer.view(),
  ] as const;
  const perLine = Uint8Array.from(rows.sources, ({ per }) => (per === 'line' ? 1 : 0));
  for (let row = 0; row < ofRow.length; row++) {
    const part = ofRow[row] as number;
    if (part < 0) continue;
    parts.flags[part]! |= flags[row] as number;
    if ((status[row] as number) > (parts.status[part] as number)) parts.status[part] = status[row] as number;
    if (firstRow[part] === row) continue;
    if (parts.day[part] === NO_DAY) parts.day[part] = day[row] as number;
    if (parts.identity[part] === NOBODY) parts.identity[part] = identity[row] as number;
    if ((parts.referrer[part] as number) < 0) parts.referrer[part] = referrer[row] as number;
    if ((shipped[row] as number) > (parts.shipped[part] as number)) parts.shipped[part] = shipped[row] as number;
    const amount = goods[row] as number;
    if (perLine[parts.source[part] as number] === 1) {
      parts.goods[part] = plus(parts.goods[part] as number, amount);
      parts.shipping[part]! += shipping[row] as number;
      parts.tax[part]! += tax[row] as number;
      parts.refund[part]! += refund[row] as number;
    } else if (Number.isNaN(parts.goods[part])) {
      parts.goods[part] = amount;
      parts.shipping[part] = shipping[row] as number;
      parts.tax[part] = tax[row] as number;
      parts.refund[part] = refund[row] as number;
    }
  }
  return parts;
}

/** Gives every used row the number of its order's part in its source: parts in the order of their first rows. */
function numberParts(rows: OrderRows): Pick<OrderParts, 'ofRow' | 'order' | 'source' | 'firstRow'> {
  const [orderOfRow, sourceOfRow, reason] = [rows.order.view(), rows.source.view(), rows.reason.view()];
  const ofRow = new Int32Array(orderOfRow.length).fill(-1);
  const head = new Int32Array(rows.orderNumbers.size).fill(-1);
  const order = new Growing(int32);
  const source = new Growing(int32);
  const firstRow = new Growing(int32);
  const next = new Growing(int32);
  for (let row = 0; row < orderOfRow.length; row++) {
    if (reason[row] !== 0) continue;
    const code = orderOfRow[row] as number;
    const from = sourceOfRow[row] as number;
    let part = head[code] as number;
    while (part >= 0 && source.get(part) !== from) part = next.get(part);
    if (part < 0) {
      part = order.length;
      order.push(code);
      source.push(from);
      firstRow.push(row);
      next.push(head[code] as number);
      head[code] = part;
    }
    ofRow[row] = part;
  }
  return { ofRow, order: order.view(), source: source.view(), firstRow: firstRow.view() };
}

/** A column's values at some places. */
export function pickAt(column: Int32Array, places: Int32Array): Int32Array {
  const picked = new Int32Array(places.length);
  for (let at = 0; at < places.length; at++) picked[at] = column[places[at] as number] as number;
  return picked;
}

export function pickBytes(column: Uint8Array, places: Int32Array): Uint8Array {
  const picked = new Uint8Array(places.length);
  for (let at = 0; at < places.length; at++) picked[at] = column[places[at] as number] as number;
  return picked;
}

export function pickFigures(column: Float64Array, places: Int32Array): Float64Array {
  const picked = new Float64Array(places.length);
  for (let at = 0; at < places.length; at++) picked[at] = column[places[at] as number] as number;
  return picked;
}

function plus(sum: number, amount: number): number {
  if (Number.isNaN(amount)) return sum;
  return Number.isNaN(sum) ? amount : sum + amount;
}

