import type { Settings } from '../../settings/settings.ts';
import { NOBODY } from '../identities.ts';
import { choosePerOrder } from './order-choice.ts';
import { itemGroups } from './repeated-items.ts';
import { refundsByRow, withRefunds } from './refunds.ts';
import { richness } from './spelling-richness.ts';
import { gatherParts, pickAt, pickBytes, pickFigures, type OrderParts } from './order-parts.ts';
import { NO_DAY, reasonCode, statuses, type OrderRows } from './order-rows.ts';

/** Every distinct order that counts, or would count, as columns. */
export interface Orders {
  readonly count: number;
  readonly source: Uint16Array;
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
  /** What the file says of it, refunds, shipping and tax included or not. */
  readonly goods: Float64Array;
  readonly refund: Float64Array;
  readonly shipping: Float64Array;
  readonly tax: Float64Array;
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
  /** What was charged and paid back in rows of another source than their order's. */
  readonly elsewhere: readonly Elsewhere[];
}

/** The part of an order's charges that stands in a source of its own. */
export interface Elsewhere {
  readonly order: number;
  readonly source: number;
  readonly refund: number;
  readonly shipping: number;
  readonly tax: number;
}

const USED = 0;
const RETURNED = reasonCode('returned');
const DUPLICATE = reasonCode('duplicate');
const AFTER = reasonCode('after-as-of');
const NO_AMOUNT = reasonCode('amount');
const REASON_OF_STATUS = statuses.map((status) => (status === 'valid' ? USED : reasonCode(status)));

/**
 * Puts rows together into orders: an order's own figures once, line figures added up, the same order of two files once.
 * `account` says of every row whether it is used, or why not, and of every yen in it.
 */
export function ordersOf(rows: OrderRows, settings: Settings): { readonly orders: Orders; readonly account: () => RowAccount } {
  const gathered = gatherParts(rows);
  const refunds: ReadonlyMap<number, number> = rows.returns.length === 0 ? new Map() : refundsByRow(rows, gathered.ofRow, settings.asOf ?? Infinity);
  const parts = refunds.size === 0 ? gathered : withRefunds(gathered, refunds);
  // One source holds each of its orders once.
  const keeper = rows.sources.length === 1 ? null : choosePerOrder(rows, parts);
  const sameOrder = [...rows.sameOrder, ...(keeper === null ? [] : joinParts(rows, parts, keeper, refunds.size > 0))];
  const kept = keeper === null ? null : keptParts(keeper);
  const orders = settle(rows, parts, kept, sameOrder, settings);
  return { orders, account: () => accountOf(rows, parts, orders, refunds) };
}

/** Of an order in two files both spellings are one person; the richer one stands for it. When it was sent, and what came back, holds too. */
function joinParts(rows: OrderRows, { identity, shipped, refund }: OrderParts, keeper: Int32Array, returned: boolean): [number, number][] {
  const pairs: [number, number][] = [];
  for (let part = 0; part < keeper.length; part++) {
    const kept = keeper[part] as number;
    if (kept === part) continue;
    if (shipped[kept] === NO_DAY && shipped[part] !== NO_DAY) shipped[kept] = shipped[part] as number;
    if (returned) refund[kept] = Math.max(refund[kept] as number, refund[part] as number);
    const [mine, other] = [identity[part] as number, identity[kept] as number];
    if (mine !== NOBODY && other !== NOBODY && mine !== other) pairs.push([mine, other]);
    if (richness(rows.identities, mine) > richness(rows.identities, other)) identity[kept] = mine;
  }
  return pairs;
}

/** The parts that stand for their order; null: all of them do, and no column need be copied. */
function keptParts(keeper: Int32Array): Int32Array | null {
  return keeper.every((kept, part) => kept === part) ? null : keeper.filter((kept, part) => kept === part);
}

function settle(rows: OrderRows, parts: OrderParts, kept: Int32Array | null, sameOrder: readonly (readonly [number, number])[], settings: Settings): Orders {
  const { includeShipping, includeTax } = settings.orders;
  const asOf = settings.asOf ?? Infinity;
  const whole = (column: Int32Array): Int32Array => (kept === null ? column : pickAt(column, kept));
  const figures = (column: Float64Array): Float64Array => (kept === null ? column : pickFigures(column, kept));
  const bytes = (column: Uint8Array): Uint8Array => (kept === null ? column : pickBytes(column, kept));
  const source = kept === null ? parts.source : Uint16Array.from(kept, (part) => parts.source[part] as number);
  const [day, status, goods, refund, shipping, tax] = [whole(parts.day), bytes(parts.status), figures(parts.goods), figures(parts.refund), figures(parts.shipping), figures(parts.tax)];
  const count = source.length;
  const priced = Uint8Array.from(rows.sources, (each) => (each.priced ? 1 : 0));
  const amount = new Float64Array(count);
  const reason = new Uint8Array(count);
  for (let order = 0; order < count; order++) {
    const gross = goods[order] as number;
    const value = Number.isNaN(gross) ? 0 : gross;
    const back = refund[order] as number;
    amount[order] = exact(value - back + (includeShipping ? (shipping[order] as number) : 0) - (includeTax ? 0 : (tax[order] as number)));
    let why = REASON_OF_STATUS[status[order] as number] as number;
    if (why === USED && Number.isNaN(gross) && priced[source[order] as number] === 1) why = NO_AMOUNT;
    if (why === USED && back > 0 && exact(back) >= exact(value)) why = RETURNED;
    if (why === USED && (day[order] as number) > asOf) why = AFTER;
    reason[order] = why;
  }
  return {
    count, source, day, goods, refund, shipping, tax, amount, reason, sameOrder,
    number: whole(parts.order), firstRow: whole(parts.firstRow), shipped: whole(parts.shipped), identity: whole(parts.identity),
    flags: bytes(parts.flags), referrer: whole(parts.referrer), orderOfRow: ordersOfRows(parts, kept),
  };
}

function ordersOfRows({ ofRow, count }: OrderParts, kept: Int32Array | null): Int32Array {
  if (kept === null) return ofRow;
  const orderOfPart = new Int32Array(count).fill(-1);
  kept.forEach((part, order) => (orderOfPart[part] = order));
  return ofRow.map((part) => (part < 0 ? -1 : (orderOfPart[part] as number)));
}

function accountOf(rows: OrderRows, parts: OrderParts, orders: Orders, refunds: ReadonlyMap<number, number>): RowAccount {
  const { orderOfRow, reason: reasons } = orders;
  const reason = rows.reason.view().slice();
  const amount = new Float64Array(reason.length);
  const [goods, shipping] = [rows.goods.view(), rows.shipping.view()];
  const repeats = figuresRepeat(rows, parts);
  const spread = itemGroups(rows) !== null;
  for (let row = 0; row < reason.length; row++) {
    const part = parts.ofRow[row] as number;
    const order = orderOfRow[row] as number;
    if (part < 0) amount[row] = Number.isNaN(goods[row]) || repeats(row) ? 0 : exact((goods[row] as number) + (shipping[row] as number));
    else {
      reason[row] = order < 0 ? DUPLICATE : (reasons[order] as number);
      if (spread && rows.sources[rows.source.get(row)]?.itemised === true) amount[row] = exact((Number.isNaN(goods[row]) ? 0 : (goods[row] as number)) + (shipping[row] as number));
      else if (parts.firstRow[part] === row) amount[row] = exact((Number.isNaN(parts.goods[part]) ? 0 : (parts.goods[part] as number)) + (parts.shipping[part] as number));
    }
  }
  return { reason, amount, elsewhere: spread ? chargesElsewhere(rows, orders, refunds) : [] };
}

/** Where an order's items stand in several reports, each report has its own shipping. */
function chargesElsewhere(rows: OrderRows, { orderOfRow, source }: Orders, refunds: ReadonlyMap<number, number>): Elsewhere[] {
  const charges: Elsewhere[] = [];
  for (let row = 0; row < orderOfRow.length; row++) {
    const order = orderOfRow[row] as number;
    const own = rows.source.get(row);
    if (order < 0 || source[order] === own) continue;
    charges.push({ order, source: own, refund: rows.refund.get(row) + (refunds.get(row) ?? 0), shipping: rows.shipping.get(row), tax: rows.tax.get(row) });
  }
  return charges;
}

/** Whether the figures of a row left out by itself have been told before: an order's total on each of its rows counts once. */
function figuresRepeat(rows: OrderRows, parts: OrderParts): (row: number) => boolean {
  const [order, source] = [rows.order.view(), rows.source.view()];
  const perOrder = rows.sources.map(({ per }) => per === 'order');
  const key = (code: number, from: number): number => code * perOrder.length + from;
  const wanted = new Uint8Array(rows.orderNumbers.size);
  parts.ofRow.forEach((part, row) => {
    if (part < 0) wanted[order[row] as number] = 1;
  });
  const told = new Set<number>();
  for (let part = 0; part < parts.count; part++) if (wanted[parts.order[part] as number] === 1) told.add(key(parts.order[part] as number, parts.source[part] as number));
  return (row) => {
    const from = source[row] as number;
    if (perOrder[from] !== true) return false;
    const figures = key(order[row] as number, from);
    return told.has(figures) || !told.add(figures);
  };
}

/** Figures are sums of hundredths at most; what binary fractions add is taken off again. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1000) / 1000;
}
