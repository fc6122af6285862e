import type { CustomerId } from '../shared/brand.ts';

/** Which keys every ID has been known by, kept in the workbook so that a person keeps their ID. */
export interface BookEntry {
  readonly id: CustomerId;
  /** Hashes of keys. */
  readonly keys: readonly string[];
}

export type IdBook = readonly BookEntry[];

/** A person to be given an ID. */
export interface Unnumbered {
  /** Hashes of the person's keys, surest first. */
  readonly keys: readonly string[];
  /** First day of anything known of them: who came first has the lower ID. */
  readonly first: number;
  /** Settles who came first on the same day. */
  readonly tie: string;
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
 * Everybody's ID: the oldest that any of their keys was known by, else a new one. When two people claim one ID, because a merge
 * was undone, it stays with the one whose orders are older.
 */
export function assignIds(people: readonly Unnumbered[], book: IdBook): readonly CustomerId[] {
  const holder = new Map<string, number>();
  let last = 0;
  for (const { id, keys } of book) {
    const number = numberOf(id);
    last = Math.max(last, number);
    for (const key of keys) holder.set(key, Math.min(holder.get(key) ?? Infinity, number));
  }
  const ids = new Array<CustomerId>(people.length);
  const claimed = new Set<number>();
  const order = people.map((_, at) => at).sort((a, b) => earlier(people[a] as Unnumbered, people[b] as Unnumbered));
  for (const at of order) {
    const numbers = (people[at] as Unnumbered).keys.map((key) => holder.get(key)).filter((number) => number !== undefined && !claimed.has(number)) as number[];
    if (numbers.length === 0) continue;
    const number = Math.min(...numbers);
    claimed.add(number);
    ids[at] = customerId(number);
  }
  for (const at of order) ids[at] ??= customerId(++last);
  return ids;
}

/** The book after a run: everybody's keys of now, what was known before, and merged IDs emptied into the one that stays. */
export function nextBook(book: IdBook, ids: readonly CustomerId[], people: readonly Unnumbered[]): IdBook {
  const owner = new Map<string, CustomerId>();
  people.forEach(({ keys }, at) => {
    for (const key of keys) owner.set(key, ids[at] as CustomerId);
  });
  const entries = new Map<CustomerId, Set<string>>();
  for (const { id, keys } of book) entries.set(id, new Set(keys.filter((key) => (owner.get(key) ?? id) === id)));
  for (const [key, id] of owner) {
    const keys = entries.get(id);
    if (keys) keys.add(key);
    else entries.set(id, new Set([key]));
  }
  for (const id of ids) if (!entries.has(id)) entries.set(id, new Set());
  return [...entries].map(([id, keys]) => ({ id, keys: [...keys].sort() })).sort((a, b) => numberOf(a.id) - numberOf(b.id));
}

function earlier(a: Unnumbered, b: Unnumbered): number {
  return a.first - b.first || (a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0);
}
