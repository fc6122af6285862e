import type { Settings } from '../../settings/settings.ts';
import { Growing, float64, int32, uint8 } from '../../shared/growing.ts';
import { NOBODY } from '../identities.ts';
import { NO_DAY, reasonCode, statuses, type OrderRows } from './order-rows.ts';

/** Every distinct order that counts, or would count, as columns. */
export interface Orders {
  readonly count: number;
  readonly source: Int32Array;
  /** Code into `OrderRows.orderNumbers`. */
  readonly number: Int32Array;
  /** Its first row among the rows read. */
  readonly firstRow: Int32Array;
  readonly day: Int32Array;
  /** Day of shipping, or NO_DAY. */
  readonly shipped: Int32Array;
  readonly identity: Int32Array;
  /** What the settings call the amount; partial refunds off. */
  readonly amount: Float64Array;
  /** Bits of `RowFlag`. */
  readonly flags: Uint8Array;
  readonly referrer: Int32Array;
  /** `reasonCode` of the whole order: 0 used. */
  readonly reason: Uint8Array;
  /** For each row, its order, or -1. */
  readonly orderOfRow: Int32Array;
  /** Pairs of spellings that wrote the same order in two files: the same person. */
  readonly sameOrder: readonly (readonly [number, number])[];
}

export interface RowAccount {
  /** Why each row is left out; 0: used. */
  readonly reason: Uint8Array;
  /** What stands in the file for each row: goods and shipping, an order's total on its first row. */
  readonly amount: Float64Array;
  /** Of that, what is no part of the amount though the row is used. */
  readonly refund: Float64Array;
  readonly shipping: Float64Array;
  readonly tax: Float64Array;
}

const USED = 0;
const CANCELLED = reasonCode('cancelled');
const RETURNED = reasonCode('returned');
const PENDING = reasonCode('pending');
const DUPLICATE = reasonCode('duplicate');
const AFTER = reasonCode('after-as-of');
const NO_AMOUNT = reasonCode('amount');
const REASON_OF_STATUS = statuses.map((status) => (status === 'valid' ? USED : reasonCode(status)));

/** The rows of one order in one source. */
class Parts {
  readonly order = new Growing(int32);
  readonly source = new Growing(int32);
  readonly next = new Growing(int32);
  readonly firstRow = new Growing(int32);
  readonly day = new Growing(int32);
  readonly shipped = new Growing(int32);
  readonly identity = new Growing(int32);
  readonly goods = new Growing(float64);
  readonly shipping = new Growing(float64);
  readonly tax = new Growing(float64);
  readonly refund = new Growing(float64);
  readonly flags = new Growing(uint8);
  readonly status = new Growing(uint8);
  readonly referrer = new Growing(int32);
}

/**
 * Puts rows together into orders: an order's own figures once, line figures added up, the same order of two files once.
 * Says of every row whether it is used, or why not, and of every yen in it.
 */
export function ordersOf(rows: OrderRows, settings: Settings): { readonly orders: Orders; readonly account: RowAccount } {
  const { parts, partOfRow } = gatherParts(rows);
  const chosen = choosePerOrder(rows, parts);
  return settle(rows, parts, partOfRow, chosen, settings);
}

function gatherParts(rows: OrderRows): { parts: Parts; partOfRow: Int32Array } {
  const parts = new Parts();
  const count = rows.order.length;
  const partOfRow = new Int32Array(count).fill(-1);
  const head = new Int32Array(rows.orderNumbers.size).fill(-1);
  const [order, source, reason, goods, shipping, tax, refund, day, shipped, identity, flags, status, referrer] = [
    rows.order.view(), rows.source.view(), rows.reason.view(), rows.goods.view(), rows.shipping.view(), rows.tax.view(), rows.refund.view(),
    rows.day.view(), rows.shipped.view(), rows.identity.view(), rows.flags.view(), rows.status.view(), rows.referrer.view(),
  ] as const;
  const perLine = rows.sources.map(({ per }) => per === 'line');
  for (let row = 0; row < count; row++) {
    if (reason[row] !== USED) continue;
    const code = order[row] as number;
    const from = source[row] as number;
    let part = head[code] as number;
    while (part >= 0 && parts.source.get(part) !== from) part = parts.next.get(part);
    const amount = goods[row] as number;
    if (part < 0) {
      part = parts.order.length;
      parts.order.push(code);
      parts.source.push(from);
      parts.next.push(head[code] as number);
      head[code] = part;
      parts.firstRow.push(row);
      parts.day.push(day[row] as number);
      parts.shipped.push(shipped[row] as number);
      parts.identity.push(identity[row] as number);
      parts.goods.push(amount);
      parts.shipping.push(shipping[row] as number);
      parts.tax.push(tax[row] as number);
      parts.refund.push(refund[row] as number);
      parts.flags.push(flags[row] as number);
      parts.status.push(status[row] as number);
      parts.referrer.push(referrer[row] as number);
    } else {
      if (parts.day.get(part) === NO_DAY) parts.day.set(part, day[row] as number);
      if (parts.identity.get(part) === NOBODY) parts.identity.set(part, identity[row] as number);
      if (parts.referrer.get(part) < 0) parts.referrer.set(part, referrer[row] as number);
      parts.shipped.set(part, Math.max(parts.shipped.get(part), shipped[row] as number));
      parts.flags.set(part, parts.flags.get(part) | (flags[row] as number));
      parts.status.set(part, Math.max(parts.status.get(part), status[row] as number));
      if (perLine[from]) {
        parts.goods.set(part, plus(parts.goods.get(part), amount));
        parts.shipping.set(part, parts.shipping.get(part) + (shipping[row] as number));
        parts.tax.set(part, parts.tax.get(part) + (tax[row] as number));
        parts.refund.set(part, parts.refund.get(part) + (refund[row] as number));
      } else if (Number.isNaN(parts.goods.get(part))) {
        parts.goods.set(part, amount);
        parts.shipping.set(part, shipping[row] as number);
        parts.tax.set(part, tax[row] as number);
        parts.refund.set(part, refund[row] as number);
      }
    }
    partOfRow[row] = part;
  }
  return { parts, partOfRow };
}

function plus(sum: number, amount: number): number {
  if (Number.isNaN(amount)) return sum;
  return Number.isNaN(sum) ? amount : sum + amount;
}

/**
 * Which part stands for its order. Two files can hold the same order: a cancellation in either holds, then the one that is
 * further along, then the one with prices, then the first. Sheets of no known platform must agree on the day too.
 */
function choosePerOrder(rows: OrderRows, parts: Parts): Int32Array {
  const keeper = new Int32Array(parts.order.length);
  const byOrder = new Map<number, number[]>();
  const heads = new Int32Array(rows.orderNumbers.size).fill(-1);
  for (let part = 0; part < keeper.length; part++) {
    keeper[part] = part;
    const code = parts.order.get(part);
    const first = heads[code] as number;
    if (first < 0) heads[code] = part;
    else byOrder.set(code, [...(byOrder.get(code) ?? [first]), part]);
  }
  for (const group of byOrder.values()) {
    const worth = (part: number): number =>
      (REASON_OF_STATUS[parts.status.get(part)] === CANCELLED || REASON_OF_STATUS[parts.status.get(part)] === RETURNED ? 8 : 0) +
      (REASON_OF_STATUS[parts.status.get(part)] === PENDING ? 0 : 4) +
      (Number.isNaN(parts.goods.get(part)) ? 0 : 2);
    const ranked = [...group].sort((a, b) => worth(b) - worth(a) || a - b);
    for (const part of ranked) {
      const same = ranked.find((other) => agree(rows, parts, other, part));
      keeper[part] = same === undefined ? part : (keeper[same] as number);
    }
  }
  return keeper;
}

function agree(rows: OrderRows, parts: Parts, a: number, b: number): boolean {
  if (a === b) return true;
  const unnamed = (part: number): boolean => rows.sources[parts.source.get(part)]?.layout === 'sheet';
  return !(unnamed(a) && unnamed(b)) || parts.day.get(a) === parts.day.get(b);
}

/** How much a spelling tells of who it is: of two files' spellings of one order the richer one counts. */
function richness(rows: OrderRows, identity: number): number {
  const spelling = rows.identities.list[identity];
  if (spelling === undefined) return -1;
  return [spelling.member, spelling.email, spelling.phone].filter((key) => key !== '').length;
}

function settle(rows: OrderRows, parts: Parts, partOfRow: Int32Array, keeper: Int32Array, settings: Settings): { orders: Orders; account: RowAccount } {
  const { includeShipping, includeTax } = settings.orders;
  const asOf = settings.asOf ?? Infinity;
  const partCount = keeper.length;
  const orderOfPart = new Int32Array(partCount).fill(-1);
  let count = 0;
  for (let part = 0; part < partCount; part++) if (keeper[part] === part) orderOfPart[part] = count++;

  const orders = {
    count,
    source: new Int32Array(count), number: new Int32Array(count), firstRow: new Int32Array(count), day: new Int32Array(count), shipped: new Int32Array(count),
    identity: new Int32Array(count), amount: new Float64Array(count), flags: new Uint8Array(count), referrer: new Int32Array(count),
    reason: new Uint8Array(count), orderOfRow: new Int32Array(partOfRow.length).fill(-1), sameOrder: [] as [number, number][],
  };
  const rowCount = partOfRow.length;
  const account = {
    reason: Uint8Array.from(rows.reason.view()), amount: new Float64Array(rowCount),
    refund: new Float64Array(rowCount), shipping: new Float64Array(rowCount), tax: new Float64Array(rowCount),
  };
  const lost = rows.reason.view();
  const [goods, shippingOfRow] = [rows.goods.view(), rows.shipping.view()];

  for (let part = 0; part < partCount; part++) {
    const order = orderOfPart[part] as number;
    if (order < 0) {
      const kept = orderOfPart[keeper[part] as number] as number;
      const [mine, other] = [parts.identity.get(part), parts.identity.get(keeper[part] as number)];
      if (mine !== NOBODY && other !== NOBODY && mine !== other) orders.sameOrder.push([mine, other]);
      if (richness(rows, mine) > richness(rows, other)) {
        parts.identity.set(keeper[part] as number, mine);
        orders.identity[kept] = mine;
      }
      continue;
    }
    const gross = parts.goods.get(part);
    const value = Number.isNaN(gross) ? 0 : gross;
    const refund = parts.refund.get(part);
    const shipping = parts.shipping.get(part);
    const tax = parts.tax.get(part);
    const priced = rows.sources[parts.source.get(part)]?.priced ?? false;
    let reason = REASON_OF_STATUS[parts.status.get(part)] as number;
    if (reason === USED && Number.isNaN(gross) && priced) reason = NO_AMOUNT;
    if (reason === USED && refund > 0 && refund >= value) reason = RETURNED;
    if (reason === USED && parts.day.get(part) > asOf) reason = AFTER;
    orders.source[order] = parts.source.get(part);
    orders.number[order] = parts.order.get(part);
    orders.day[order] = parts.day.get(part);
    orders.shipped[order] = parts.shipped.get(part);
    orders.identity[order] = parts.identity.get(part);
    orders.amount[order] = exact(value - refund + (includeShipping ? shipping : 0) - (includeTax ? 0 : tax));
    orders.flags[order] = parts.flags.get(part);
    orders.referrer[order] = parts.referrer.get(part);
    orders.reason[order] = reason;
    const row = parts.firstRow.get(part);
    orders.firstRow[order] = row;
    if (reason === USED) {
      account.refund[row] = refund;
      account.shipping[row] = includeShipping ? 0 : shipping;
      account.tax[row] = includeTax ? 0 : tax;
    }
  }

  const seen = new Uint8Array(partCount);
  for (let row = 0; row < rowCount; row++) {
    const part = partOfRow[row] as number;
    if (part < 0) {
      const value = goods[row] as number;
      account.amount[row] = Number.isNaN(value) ? 0 : exact(value + (lost[row] === USED ? 0 : (shippingOfRow[row] as number)));
      continue;
    }
    const order = orderOfPart[part] as number;
    account.reason[row] = order < 0 ? DUPLICATE : (orders.reason[order] as number);
    if (order >= 0) orders.orderOfRow[row] = order;
    if (seen[part]) continue;
    seen[part] = 1;
    const value = parts.goods.get(part);
    account.amount[row] = exact((Number.isNaN(value) ? 0 : value) + parts.shipping.get(part));
  }
  return { orders, account };
}

/** Figures are sums of hundredths at most; what binary fractions add is taken off again. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1000) / 1000;
}
