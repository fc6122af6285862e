import type { CustomerId } from '../shared/brand.ts';
import { stableOrder } from './sort-by-person.ts';

/** Which keys every ID has been known by, kept in the workbook so that a person keeps their ID. */
export interface BookEntry {
  readonly id: CustomerId;
  /** Hashes of keys. */
  readonly keys: readonly string[];
}

export type IdBook = readonly BookEntry[];

/** People to be given IDs, as columns. */
export interface Unnumbered {
  /** First day of anything known of them: who came first has the lower ID. */
  readonly first: ArrayLike<number>;
  /** Settles who came first on the same day. */
  readonly tie: readonly string[];
  /** Hashes of the keys that are each person's alone; asked for only where there is a book. */
  readonly keys: () => readonly (readonly string[])[];
  /** Hashes of keys that others have too: where nothing else of a person is known, the number they had goes to the oldest. */
  readonly common: () => readonly (readonly string[])[];
}

/** @example customerId(1) // 'C0000001' */
export function customerId(number: number): CustomerId {
  return `C${String(number).padStart(7, '0')}` as CustomerId;
}

/** @example numberOf('C0000012' as CustomerId) // 12 */
export function numberOf(id: CustomerId): number {
  return Number(id.slice(1));
}

/**
 * Everybody's number: the oldest that any of their keys was known by, else a new one. When two people claim one number, because
 * a merge was undone, it stays with the one whose orders are older.
 */
export function assignNumbers(people: Unnumbered, book: IdBook): Int32Array {
  const order = byArrival(people);
  const numbers = new Int32Array(people.tie.length);
  let last = 0;
  if (book.length > 0) {
    const holder = new Map<string, number>();
    for (const { id, keys } of book) {
      const number = numberOf(id);
      last = Math.max(last, number);
      for (const key of keys) holder.set(key, Math.min(holder.get(key) ?? Infinity, number));
    }
    const [keys, common] = [people.keys(), people.common()];
    const claimed = new Set<number>();
    for (const person of order) {
      const held = (some: readonly string[] = []): number[] => some.map((key) => holder.get(key)).filter((number) => number !== undefined);
      const own = held(keys[person]);
      const number = Math.min(...(own.length > 0 ? own : held(common[person])).filter((each) => !claimed.has(each)));
      if (number === Infinity) continue;
      claimed.add(number);
      numbers[person] = number;
    }
  }
  for (const person of order) if (numbers[person] === 0) numbers[person] = ++last;
  return numbers;
}

/** Who came first, first; of those of one day by their tie. */
function byArrival({ first, tie }: Unnumbered): Int32Array {
  const order = stableOrder(first);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && Math.floor(first[order[to] as number] as number) === Math.floor(first[order[from] as number] as number)) to++;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => ((tie[a] as string) < (tie[b] as string) ? -1 : 1));
    from = to;
  }
  return order;
}

/** The book after a run: everybody's keys of now, what was known before, and merged IDs emptied into the one that stays. */
export function nextBook(book: IdBook, numbers: Int32Array, people: Unnumbered): IdBook {
  const owner = new Map<string, number>();
  people.keys().forEach((keys, person) => {
    for (const key of keys) owner.set(key, numbers[person] as number);
  });
  const entries = new Map<number, Set<string>>();
  for (const { id, keys } of book) entries.set(numberOf(id), new Set(keys.filter((key) => (owner.get(key) ?? numberOf(id)) === numberOf(id))));
  for (const number of numbers) if (!entries.has(number)) entries.set(number, new Set());
  for (const [key, number] of owner) entries.get(number)?.add(key);
  return [...entries].sort(([a], [b]) => a - b).map(([number, keys]) => ({ id: customerId(number), keys: [...keys].sort() }));
}
