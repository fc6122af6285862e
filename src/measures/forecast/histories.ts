import type { Purchases } from './purchases.ts';

/** What the customer-base models know of a customer, one row for everybody who bought by `until`. Times in days. */
export interface Histories {
  readonly until: number;
  /** The customer's index among the purchases. */
  readonly person: Int32Array;
  /** Purchases after the first. */
  readonly x: Int32Array;
  /** From the first purchase to the last. */
  readonly tx: Int32Array;
  /** From the first purchase to `until`. */
  readonly T: Int32Array;
  /** The mean amount of the purchases after the first; NaN: there is none. */
  readonly spend: Float64Array;
}

/**
 * The histories as they stood on the day `until`: later purchases are unknown, and so is who had not bought yet
 * (Fader, Hardie and Lee 2005: x, t_x, T).
 */
export function historiesOf(purchases: Purchases, until: number): Histories {
  const { customers, start, day, amount } = purchases;
  const end = Math.floor(until);
  const person = new Int32Array(customers);
  const x = new Int32Array(customers);
  const tx = new Int32Array(customers);
  const T = new Int32Array(customers);
  const spend = new Float64Array(customers);
  let rows = 0;
  for (let who = 0; who < customers; who++) {
    const first = start[who] as number;
    let after = start[who + 1] as number;
    while (after > first && (day[after - 1] as number) > end) after--;
    if (after === first) continue;
    let paid = 0;
    for (let at = first + 1; at < after; at++) paid += amount[at] as number;
    person[rows] = who;
    x[rows] = after - first - 1;
    tx[rows] = (day[after - 1] as number) - (day[first] as number);
    T[rows] = end - (day[first] as number);
    spend[rows++] = after - first > 1 ? paid / (after - first - 1) : NaN;
  }
  return { until: end, person: person.slice(0, rows), x: x.slice(0, rows), tx: tx.slice(0, rows), T: T.slice(0, rows), spend: spend.slice(0, rows) };
}
