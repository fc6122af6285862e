import type { Histories } from './histories.ts';
import { stableOrder } from './stable-order.ts';
import { taken } from './taken.ts';

/** Equal histories (x, t_x, T) once, with how many customers share them: a likelihood looks at each once. */
export interface Groups {
  readonly count: number;
  readonly customers: number;
  readonly x: Int32Array;
  readonly tx: Int32Array;
  readonly T: Int32Array;
  readonly weight: Float64Array;
  /** The group of every history. */
  readonly of: Int32Array;
  /** The different numbers of days among all t_x and T, ascending: what depends on a day count alone is worked out once for each. */
  readonly days: Int32Array;
  /** Where t_x and T stand among `days`. */
  readonly txAt: Int32Array;
  readonly TAt: Int32Array;
  /** How many customers have more than 0, 1, 2 … repeat purchases. */
  readonly more: Float64Array;
  readonly longest: number;
}

/** The groups ascending by T, then t_x, then x, so that they do not depend on the order of the customers. */
export function groupsOf({ x, tx, T }: Pick<Histories, 'x' | 'tx' | 'T'>): Groups {
  const customers = x.length;
  const { days, at } = differentDays(tx, T);
  const [txAt, TAt] = [taken(at, tx), taken(at, T)];
  let rows: Uint32Array = new Uint32Array(customers);
  let mostRepeats = 0;
  for (let row = 0; row < customers; row++) {
    rows[row] = row;
    if ((x[row] as number) > mostRepeats) mostRepeats = x[row] as number;
  }
  rows = stableOrder(x, mostRepeats + 1, rows);
  rows = stableOrder(txAt, days.length, rows);
  rows = stableOrder(TAt, days.length, rows);

  const of = new Int32Array(customers);
  const first = new Int32Array(customers);
  const weight = new Float64Array(customers);
  let [count, last] = [0, -1];
  for (let place = 0; place < customers; place++) {
    const row = rows[place] as number;
    if (last < 0 || x[row] !== x[last] || tx[row] !== tx[last] || T[row] !== T[last]) {
      first[count++] = row;
      last = row;
    }
    weight[count - 1]!++;
    of[row] = count - 1;
  }
  const firsts = first.subarray(0, count);
  const xs = taken(x, firsts);
  return {
    count, customers, x: xs, tx: taken(tx, firsts), T: taken(T, firsts), weight: weight.slice(0, count), of, days, txAt: taken(txAt, firsts), TAt: taken(TAt, firsts),
    more: moreThan(xs, weight, mostRepeats), longest: days.at(-1) ?? 0,
  };
}

function differentDays(tx: Int32Array, T: Int32Array): { days: Int32Array; at: Int32Array } {
  let longest = 0;
  for (let row = 0; row < T.length; row++) longest = Math.max(longest, T[row] as number, tx[row] as number);
  const at = new Int32Array(longest + 1);
  for (let row = 0; row < T.length; row++) {
    at[tx[row] as number] = 1;
    at[T[row] as number] = 1;
  }
  const days = new Int32Array(at.reduce((sum, each) => sum + each, 0));
  let count = 0;
  for (let day = 0; day <= longest; day++) {
    if (at[day] !== 1) continue;
    days[count] = day;
    at[day] = count++;
  }
  return { days, at };
}

function moreThan(x: Int32Array, weight: Float64Array, most: number): Float64Array {
  const more = new Float64Array(most);
  for (let group = 0; group < x.length; group++) {
    const repeats = x[group] as number;
    if (repeats > 0) more[repeats - 1]! += weight[group] as number;
  }
  for (let at = most - 2; at >= 0; at--) more[at]! += more[at + 1] as number;
  return more;
}
