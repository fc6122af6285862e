import { stableOrder } from './stable-order.ts';

/** Orders as columns, in any order. */
export interface Orders {
  /** From 0 to `customers` − 1. */
  readonly customer: ArrayLike<number>;
  /** Serial days; a fraction of a day is cut off. */
  readonly day: ArrayLike<number>;
  readonly amount: ArrayLike<number>;
  readonly customers: number;
}

/** What each customer bought on which days: one purchase a day, the days of a customer ascending. */
export interface Purchases {
  readonly customers: number;
  /** Where the purchases of each customer begin; one more at the end. */
  readonly start: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}

/** Beyond Excel's last serial (9999-12-31, 2,958,465) there is no day. */
export const NO_DAY = 3_000_000;
/** More than all money there is: squares of what is less stay finite. */
const NO_AMOUNT = 1e15;

/**
 * Merges the orders of a customer on one day into one purchase. Left out: orders outside `from` … `until` (both included), of no
 * customer, or on no day (NaN, beyond ±3,000,000). An amount that is no number, or beyond ±10¹⁵, counts as 0.
 */
export function purchasesOf(orders: Orders, until: number, from = -Infinity): Purchases {
  const rows = rowsWithin(orders, until, from);
  const customers = Math.max(0, Math.floor(orders.customers) || 0);
  const day = new Int32Array(orders.day.length);
  const customer = new Int32Array(orders.day.length);
  let [earliest, latest] = [Infinity, -Infinity];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const on = Math.floor(orders.day[row] as number);
    if (on < earliest) earliest = on;
    if (on > latest) latest = on;
  }
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    day[row] = Math.floor(orders.day[row] as number) - earliest;
    customer[row] = orders.customer[row] as number;
  }
  const byDay = rows.length === 0 ? rows : stableOrder(day, latest - earliest + 1, rows);
  return merged(stableOrder(customer, customers, byDay), customer, day, orders.amount, rows.length === 0 ? 0 : earliest, customers);
}

function rowsWithin({ customer, day, customers }: Orders, until: number, from: number): Uint32Array {
  const rows = new Uint32Array(day.length);
  let count = 0;
  for (let row = 0; row < day.length; row++) {
    const on = Math.floor(day[row] as number);
    const who = customer[row] as number;
    if (on >= from && on <= until && Math.abs(on) <= NO_DAY && Number.isInteger(who) && who >= 0 && who < customers) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

function merged(rows: Uint32Array, customer: Int32Array, day: Int32Array, amount: ArrayLike<number>, earliest: number, customers: number): Purchases {
  const start = new Int32Array(customers + 1);
  const days = new Int32Array(rows.length);
  const amounts = new Float64Array(rows.length);
  let count = 0;
  let [lastCustomer, lastDay] = [-1, -1];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const who = customer[row] as number;
    const on = day[row] as number;
    const paid = amount[row] as number;
    if (who !== lastCustomer || on !== lastDay) {
      days[count++] = on + earliest;
      start[who + 1]!++;
      lastCustomer = who;
      lastDay = on;
    }
    if (Math.abs(paid) <= NO_AMOUNT) amounts[count - 1]! += paid;
  }
  for (let who = 0; who < customers; who++) start[who + 1]! += start[who] as number;
  return { customers, start, day: days.slice(0, count), amount: amounts.slice(0, count) };
}
