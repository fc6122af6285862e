/** Entries of people in order: those of person p stand at `start[p]` up to `start[p + 1]` of `index`. */
export interface Sorted {
  readonly start: Int32Array;
  readonly index: Int32Array;
}

/**
 * Sorts entries by person, then day, then as they came, by counting. Entries of nobody (-1) are dropped.
 *
 * @example sortByPerson(1, [0, -1, 0], [5, 1, 3]).index // [2, 0]
 */
export function sortByPerson(people: number, person: ArrayLike<number>, day: ArrayLike<number>): Sorted {
  const start = new Int32Array(people + 1);
  if (person.length === 0) return { start, index: new Int32Array(0) };
  for (let at = 0; at < person.length; at++) if ((person[at] as number) >= 0) start[(person[at] as number) + 1]!++;
  for (let p = 0; p < people; p++) start[p + 1]! += start[p]!;
  const next = start.slice(0, people);
  const index = new Int32Array(start[people] ?? 0);
  const byDay = neverFalls(day) ? null : stableOrder(day);
  for (let entry = 0; entry < person.length; entry++) {
    const at = byDay === null ? entry : (byDay[entry] as number);
    const p = person[at] as number;
    if (p >= 0) index[next[p]!++] = at;
  }
  return { start, index };
}

/** Order files mostly come in the order of their days: then no sorting is needed. */
function neverFalls(day: ArrayLike<number>): boolean {
  for (let at = 1; at < day.length; at++) if ((day[at] as number) < (day[at - 1] as number)) return false;
  return true;
}

/**
 * The order of entries by day, equal days as they came.
 *
 * @example stableOrder([5, 1, 5]) // [1, 0, 2]
 */
export function stableOrder(day: ArrayLike<number>): Int32Array {
  const order = new Int32Array(day.length);
  if (neverFalls(day)) {
    for (let at = 0; at < order.length; at++) order[at] = at;
    return order;
  }
  let low = Infinity;
  let high = -Infinity;
  for (let at = 0; at < day.length; at++) {
    const value = Math.floor(day[at] as number);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const count = new Int32Array(high - low + 2);
  for (let at = 0; at < day.length; at++) count[Math.floor(day[at] as number) - low + 1]!++;
  for (let at = 1; at < count.length; at++) count[at]! += count[at - 1]!;
  for (let at = 0; at < day.length; at++) order[count[Math.floor(day[at] as number) - low]!++] = at;
  return order;
}
