import { NOBODY } from '../identities.ts';
import { NO_DAY, reasonCode, statuses, type OrderRows, type OrderSource } from './order-rows.ts';

/** Rows of one source that cannot say everything by themselves. */
export interface OpenRows {
  /** Which source, and its first row among the rows read; others' rows can stand between its own. */
  readonly source: number;
  readonly from: number;
  /** Rows of an order without a day of their own. */
  readonly undated: number[];
  /** Rows of a numbered order that do not say whose it is. */
  readonly nameless: number[];
  /** Of the undated, those that tell no status. */
  readonly silent: Set<number>;
  /** Rows cancelled or returned in a source that may count line by line. */
  readonly dead: number[];
}

const USED = reasonCode('used');
const PENDING = statuses.indexOf('pending');

/** Settles what only the whole source can tell, so that the order of its rows does not matter. */
export function settleSource(rows: OrderRows, source: OrderSource, open: OpenRows): void {
  settleNameless(rows, open);
  settleUndated(rows, open);
  settleAmounts(rows, source, open);
  if (source.per === 'line') settleDeadLines(rows, open);
}

/** The row of an order that names nobody takes whom its other rows name, also those left out. */
function settleNameless({ order, identity, source }: OrderRows, { source: own, from, nameless }: OpenRows): void {
  if (nameless.length === 0) return;
  const wanted = new Set(nameless.map((row) => order.get(row)));
  const named = new Map<number, number>();
  for (let row = from; row < order.length; row++) {
    const code = order.get(row);
    if (source.get(row) === own && identity.get(row) !== NOBODY && wanted.has(code) && !named.has(code)) named.set(code, identity.get(row));
  }
  for (const row of nameless) identity.set(row, named.get(order.get(row)) ?? NOBODY);
}

/** The row of an order that has no day takes it, or what became of it, from the order's other rows. */
function settleUndated({ order, day, reason, source }: OrderRows, { source: own, from, undated }: OpenRows): void {
  if (undated.length === 0) return;
  const without = new Set(undated);
  const wanted = new Set(undated.map((row) => order.get(row)));
  const heads = new Map<number, number>();
  for (let row = from; row < order.length; row++) {
    const code = order.get(row);
    if (source.get(row) !== own || !wanted.has(code) || without.has(row)) continue;
    const known = heads.get(code);
    if (known === undefined || tellsMore(day.get(row), reason.get(row), day.get(known), reason.get(known))) heads.set(code, row);
  }
  for (const row of undated) {
    const head = heads.get(order.get(row));
    if (head === undefined) continue;
    day.set(row, day.get(head));
    reason.set(row, day.get(head) === NO_DAY ? reason.get(head) : USED);
  }
}

/** Of two rows the one with a day, the earlier day, or the first reason of the list: the same one whichever came first. */
function tellsMore(day: number, reason: number, otherDay: number, otherReason: number): boolean {
  if ((day === NO_DAY) !== (otherDay === NO_DAY)) return day !== NO_DAY;
  return day === otherDay ? reason < otherReason : day < otherDay;
}

/** Whether totals repeat or lines add up: where headers leave it open, the orders of several rows decide. */
function settleAmounts({ order, goods, reason, source: sources }: OrderRows, source: OrderSource, { source: own, from }: OpenRows): void {
  if (source.per === 'order' || source.per === 'line') return;
  const first = new Map<number, number>();
  const several = new Map<number, boolean>();
  for (let row = from; row < order.length; row++) {
    const code = order.get(row);
    const amount = goods.get(row);
    if (sources.get(row) !== own || reason.get(row) !== USED || Number.isNaN(amount)) continue;
    const known = first.get(code);
    if (known === undefined) first.set(code, amount);
    else several.set(code, (several.get(code) ?? true) && Object.is(amount, known));
  }
  const same = [...several.values()].filter(Boolean).length;
  const share = several.size === 0 ? 1 : same / several.size;
  source.per = source.per === 'likely order' ? (share >= 0.8 ? 'order' : 'line') : several.size >= 3 && share >= 0.95 ? 'order' : 'line';
}

/** Line by line, what is cancelled leaves an order that goes on; where nothing goes on the order is cancelled as a whole. */
function settleDeadLines({ order, status, reason, source }: OrderRows, { source: own, from, dead, silent }: OpenRows): void {
  if (dead.length === 0) return;
  const wanted = new Set(dead.map((row) => order.get(row)));
  const alive = new Set<number>();
  for (let row = from; row < order.length; row++) {
    if (source.get(row) === own && reason.get(row) === USED && status.get(row) <= PENDING && wanted.has(order.get(row)) && !silent.has(row)) alive.add(order.get(row));
  }
  for (const row of dead) {
    if (alive.has(order.get(row)) && reason.get(row) === USED) reason.set(row, reasonCode(statuses[status.get(row)] === 'returned' ? 'returned' : 'cancelled'));
  }
}
