import { keyHash } from '../shared/key-hash.ts';
import type { CustomerId } from '../shared/brand.ts';
import { assignIds, nextBook, numberOf, type IdBook, type Unnumbered } from './id-book.ts';
import { kindOf } from './link-keys.ts';
import type { Matching } from './match.ts';
import type { People } from './people.ts';

export interface Numbering {
  readonly ids: readonly CustomerId[];
  /** People in the order of their IDs. */
  readonly people: People;
  /** What to keep for the next run; worked out only when asked, for the hashes take their time. */
  readonly book: () => IdBook;
}

/** Gives everybody their ID and puts the people in its order, so that what follows never depends on the order of rows. */
export function number(people: People, matching: Matching, book: IdBook): Numbering {
  const keys = keysOfPeople(people, matching);
  const hashed = (): string[][] => keys.map((own) => own.map(keyHash));
  const unnumbered = (hashes: readonly (readonly string[])[]): Unnumbered[] =>
    keys.map((own, person) => ({ keys: hashes[person] ?? [], first: people.first[person] as number, tie: own.reduce((least, key) => (key < least ? key : least), own[0] ?? '') }));
  const ids = assignIds(unnumbered(book.length === 0 ? [] : hashed()), book);
  const order = ids.map((_, person) => person).sort((a, b) => numberOf(ids[a] as CustomerId) - numberOf(ids[b] as CustomerId));
  const place = new Int32Array(people.count);
  order.forEach((person, at) => (place[person] = at));
  const moved = (column: Int32Array): Int32Array => column.map((person) => (person < 0 ? person : (place[person] as number)));
  return {
    ids: order.map((person) => ids[person] as CustomerId),
    people: {
      count: people.count,
      ofOrder: moved(people.ofOrder),
      ofIdentity: moved(people.ofIdentity),
      first: Float64Array.from(order, (person) => people.first[person] as number),
      onlyOrder: order.map((person) => people.onlyOrder[person] ?? null),
    },
    book: () => nextBook(book, ids, unnumbered(hashed())),
  };
}

/** What each person is known by. An address names a person too, though it never joins two. */
function keysOfPeople(people: People, { folded }: Matching): string[][] {
  const keys: string[][] = Array.from({ length: people.count }, () => []);
  folded.forEach((identity, at) => {
    const person = people.ofIdentity[at] as number;
    if (person < 0) return;
    const own = keys[person] as string[];
    for (const key of identity.keys) if (kindOf(key) !== 'name' && !own.includes(key)) own.push(key);
    if (identity.keys.length === 0) own.push(`spelling:${identity.phone}|${identity.name}|${identity.house}`);
  });
  people.onlyOrder.forEach((order, person) => {
    if (order !== null) (keys[person] as string[]).push(`order:${order}`);
  });
  return keys;
}
