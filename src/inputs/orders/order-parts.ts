import { NOBODY } from '../identities.ts';
import { NO_DAY, type OrderRows } from './order-rows.ts';
import { itemGroups } from './repeated-items.ts';

/** The rows of one order in one source, or in several that number its items, as columns. */
export interface OrderParts {
  readonly count: number;
  readonly ofRow: Int32Array;
  readonly order: Int32Array;
  readonly source: Uint16Array;
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
    day: pickAt(rows.day.view(), firstRow), identity: pickAt(rows.identity.view(), firstRow), goods: pickFigures(rows.goods.view(), firstRow),
    shipped: pickUnlessBlank(rows.shipped.view(), NO_DAY, firstRow), referrer: pickUnlessBlank(rows.referrer.view(), -1, firstRow),
    shipping: figuresUnlessBlank(rows.shipping.view(), firstRow), tax: figuresUnlessBlank(rows.tax.view(), firstRow), refund: figuresUnlessBlank(rows.refund.view(), firstRow),
    flags: new Uint8Array(count), status: new Uint8Array(count),
  };
  addRows(rows, parts);
  return parts;
}

/** Adds to each part what its other rows say. Columns are held in locals: the loop runs a million times. */
function addRows(rows: OrderRows, parts: OrderParts): void {
  const { ofRow, firstRow, source } = parts;
  const { goods, shipping, tax, refund, day, shipped, identity, flags, status, referrer } = parts;
  const [rowGoods, rowShipping, rowTax, rowRefund] = [rows.goods.view(), rows.shipping.view(), rows.tax.view(), rows.refund.view()];
  const [rowDay, rowShipped, rowIdentity, rowFlags, rowStatus, rowReferrer] = [rows.day.view(), rows.shipped.view(), rows.identity.view(), rows.flags.view(), rows.status.view(), rows.referrer.view()];
  const perLine = Uint8Array.from(rows.sources, ({ per }) => (per === 'line' ? 1 : 0));
  const isOwn = (column: Int32Array | Float64Array, ofRows: Int32Array | Float64Array): boolean => column.buffer !== ofRows.buffer;
  const [charged, sent, referred] = [isOwn(shipping, rowShipping) || isOwn(tax, rowTax) || isOwn(refund, rowRefund), isOwn(shipped, rowShipped), isOwn(referrer, rowReferrer)];
  for (let row = 0; row < ofRow.length; row++) {
    const part = ofRow[row] as number;
    if (part < 0) continue;
    flags[part]! |= rowFlags[row] as number;
    if ((rowStatus[row] as number) > (status[part] as number)) status[part] = rowStatus[row] as number;
    if (firstRow[part] === row) continue;
    if (day[part] === NO_DAY) day[part] = rowDay[row] as number;
    if (identity[part] === NOBODY) identity[part] = rowIdentity[row] as number;
    if (referred && (referrer[part] as number) < 0) referrer[part] = rowReferrer[row] as number;
    if (sent && (rowShipped[row] as number) > (shipped[part] as number)) shipped[part] = rowShipped[row] as number;
    const sum = goods[part] as number;
    if (perLine[source[part] as number] === 1) {
      goods[part] = plus(sum, rowGoods[row] as number);
      if (!charged) continue;
      shipping[part]! += rowShipping[row] as number;
      tax[part]! += rowTax[row] as number;
      refund[part]! += rowRefund[row] as number;
    } else if (Number.isNaN(sum)) {
      goods[part] = rowGoods[row] as number;
      shipping[part] = rowShipping[row] as number;
      tax[part] = rowTax[row] as number;
      refund[part] = rowRefund[row] as number;
    }
  }
}

/** Gives every used row the number of its order's part in its source: parts in the order of their first rows. */
function numberParts(rows: OrderRows): Pick<OrderParts, 'ofRow' | 'order' | 'source' | 'firstRow'> {
  const [orderOfRow, sourceOfRow, reason] = [rows.order.view(), groupOfRow(rows), rows.reason.view()];
  const ofRow = new Int32Array(orderOfRow.length).fill(-1);
  // The latest part of each order number, and of each part the one before it: the same order in several sources.
  const head = new Int32Array(rows.orderNumbers.size).fill(-1);
  const most = Math.min(orderOfRow.length, rows.orderNumbers.size * rows.sources.length);
  const [order, source, firstRow, before] = [new Int32Array(most), new Uint16Array(most), new Int32Array(most), new Int32Array(rows.sources.length > 1 ? most : 0)];
  let count = 0;
  let [lastCode, lastSource, lastPart] = [-1, -1, -1];
  for (let row = 0; row < orderOfRow.length; row++) {
    if (reason[row] !== 0) continue;
    const code = orderOfRow[row] as number;
    const from = sourceOfRow[row] as number;
    if (code === lastCode && from === lastSource) {
      ofRow[row] = lastPart;
      continue;
    }
    let part = head[code] as number;
    while (part >= 0 && source[part] !== from) part = before[part] as number;
    if (part < 0) {
      part = count++;
      order[part] = code;
      source[part] = from;
      firstRow[part] = row;
      before[part] = head[code] as number;
      head[code] = part;
    }
    ofRow[row] = part;
    lastCode = code;
    lastSource = from;
    lastPart = part;
  }
  return { ofRow, order: order.subarray(0, count), source: source.subarray(0, count), firstRow: firstRow.subarray(0, count) };
}

/** Each row's source, or the first of the sources that its own belongs together with. */
function groupOfRow(rows: OrderRows): Uint16Array {
  const groups = itemGroups(rows);
  const sources = rows.source.view();
  return groups === null ? sources : sources.map((source) => groups[source] as number);
}

/** A column blank throughout is as blank at some of its places: its own beginning serves, and nothing need be copied. */
export function pickUnlessBlank(column: Int32Array, blank: number, places: Int32Array): Int32Array {
  for (let at = 0; at < column.length; at++) if (column[at] !== blank) return pickAt(column, places);
  return column.subarray(0, places.length);
}

function figuresUnlessBlank(column: Float64Array, places: Int32Array): Float64Array {
  for (let at = 0; at < column.length; at++) if (column[at] !== 0) return pickFigures(column, places);
  return column.subarray(0, places.length);
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

