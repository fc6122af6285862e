import { sortByPerson } from '../../customers/sort-by-person.ts';

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
  const customers = Math.max(0, Math.floor(orders.customers) || 0);
  const { customer, day } = rowsWithin(orders, customers, until, from);
  const { start: firstOf, index } = sortByPerson(customers, customer, day);
  const start = new Int32Array(customers + 1);
  const [days, amounts] = [new Int32Array(index.length), new Float64Array(index.length)];
  let count = 0;
  for (let who = 0; who < customers; who++) {
    const end = firstOf[who + 1] as number;
    for (let at = firstOf[who] as number; at < end; at++) {
      const row = index[at] as number;
      const on = day[row] as number;
      const paid = orders.amount[row] as number;
      if (count === start[who] || on !== days[count - 1]) days[count++] = on;
      if (Math.abs(paid) <= NO_AMOUNT) amounts[count - 1]! += paid;
    }
    start[who + 1] = count;
  }
  return { customers, start, day: days.slice(0, count), amount: amounts.slice(0, count) };
}

/** The days as whole numbers; rows that are left out are nobody's, on a day like any other. */
function rowsWithin({ customer, day }: Orders, customers: number, until: number, from: number): { readonly customer: Int32Array; readonly day: Int32Array } {
  const found = { customer: new Int32Array(day.length).fill(-1), day: new Int32Array(day.length) };
  let last = 0;
  for (let row = 0; row < day.length; row++) {
    const on = Math.floor(day[row] as number);
    const who = customer[row] as number;
    if (on >= from && on <= until && Math.abs(on) <= NO_DAY && Number.isInteger(who) && who >= 0 && who < customers) {
      found.customer[row] = who;
      last = on;
    }
    found.day[row] = last;
  }
  return found;
}
