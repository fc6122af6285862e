import type { Identities, Identity } from '../inputs/identities.ts';
import { pickFigures } from '../inputs/orders/order-parts.ts';
import { keyHash } from '../shared/key-hash.ts';
import { lazily } from '../shared/lazily.ts';
import type { CustomerId } from '../shared/brand.ts';
import { assignNumbers, customerId, nextBook, type IdBook, type Unnumbered } from './id-book.ts';
import type { Matching } from './match.ts';
import type { People } from './people.ts';
import { spellingOf } from './spelling.ts';
import { stableOrder } from './sort-by-person.ts';

export interface Numbering {
  readonly ids: readonly CustomerId[];
  /** People in the order of their IDs. */
  readonly people: People;
  /** What to keep for the next run; worked out only when asked, for the hashes take their time. */
  readonly book: () => IdBook;
}

/** Gives everybody their ID and puts the people in its order, so that what follows never depends on the order of rows. */
export function number(people: People, identities: Identities, matching: Matching, book: IdBook): Numbering {
  const sure = withSureKeys(people, matching);
  const keys = lazily(() => keysOfPeople(people, identities, matching, sure));
  const unnumbered: Unnumbered = {
    first: people.first,
    tie: tiesOf(people, identities, matching, sure),
    keys: lazily(() => keys().map(({ own }) => own.map(keyHash))),
    common: lazily(() => keys().map(({ common }) => common.map(keyHash))),
  };
  const numbers = assignNumbers(unnumbered, book);
  const order = stableOrder(numbers);
  const place = new Int32Array(people.count);
  for (let at = 0; at < order.length; at++) place[order[at] as number] = at;
  const moved = (column: Int32Array): Int32Array => column.map((person) => (person < 0 ? person : (place[person] as number)));
  return {
    ids: idsOf(numbers, order),
    people: {
      count: people.count,
      ofOrder: moved(people.ofOrder),
      ofIdentity: moved(people.ofIdentity),
      first: pickFigures(people.first, order),
      onlyOrders: inOrder(people.onlyOrders, order),
    },
    book: () => nextBook(book, numbers, unnumbered),
  };
}

function inOrder<Value>(values: readonly Value[], order: Int32Array): Value[] {
  const moved = new Array<Value>(order.length);
  for (let at = 0; at < moved.length; at++) moved[at] = values[order[at] as number] as Value;
  return moved;
}

function idsOf(numbers: Int32Array, order: Int32Array): CustomerId[] {
  const ids = new Array<CustomerId>(order.length);
  for (let at = 0; at < ids.length; at++) ids[at] = customerId(numbers[order[at] as number] as number);
  return ids;
}

/** Calls for every key of every person. */
function eachKey(people: People, { identities: { start, code } }: Matching, visit: (person: number, key: number) => void): void {
  for (let identity = 0; identity + 1 < start.length; identity++) {
    const person = people.ofIdentity[identity] as number;
    if (person < 0) continue;
    for (let at = start[identity] as number; at < (start[identity + 1] as number); at++) visit(person, code[at] as number);
  }
}

/** By person: 1 if known by a key that joins and is theirs alone, or by orders. The others are known by their very spelling too. */
function withSureKeys(people: People, matching: Matching): Uint8Array {
  const sure = new Uint8Array(people.count);
  people.onlyOrders.forEach((orders, person) => (sure[person] = orders === null ? 0 : 1));
  const { weak } = matching.identities;
  eachKey(people, matching, (person, key) => {
    if (sure[person] === 0 && matching.apart[key] === 0 && weak[key] === 0) sure[person] = 1;
  });
  return sure;
}

/** Settles who came first on one day: the least of a person's own keys, or of their orders. */
function tiesOf(people: People, { list }: Identities, matching: Matching, sure: Uint8Array): string[] {
  const tie = people.onlyOrders.map((orders) => orders?.reduce((least, order) => (order < least ? order : least)) ?? '');
  const offer = (person: number, key: string): void => {
    if (tie[person] === '' || key < (tie[person] as string)) tie[person] = key;
  };
  const { texts } = matching.identities.keys;
  eachKey(people, matching, (person, key) => {
    if (matching.apart[key] === 0) offer(person, texts[key] as string);
  });
  for (let identity = 0; identity < list.length; identity++) {
    const person = people.ofIdentity[identity] as number;
    if (person >= 0 && sure[person] === 0) offer(person, spellingOf(list[identity] as Identity));
  }
  return tie;
}

interface PersonKeys {
  /** Theirs alone. */
  readonly own: string[];
  /** Keys that may have joined people before and now are several people's: a split, an office. */
  readonly common: string[];
}

/**
 * What each person is known by. An address names a person too, though it never joins two; who has no surer key is known by the
 * very spelling as well, lest somebody else at the same address take the ID away.
 */
function keysOfPeople(people: People, { list }: Identities, matching: Matching, sure: Uint8Array): PersonKeys[] {
  const keys = Array.from({ length: people.count }, (): PersonKeys => ({ own: [], common: [] }));
  const { keys: { texts }, weak } = matching.identities;
  eachKey(people, matching, (person, key) => {
    const text = texts[key] as string;
    const { own, common } = keys[person] as PersonKeys;
    const to = matching.apart[key] === 0 ? own : weak[key] === 1 ? null : common;
    if (to !== null && !to.includes(text)) to.push(text);
  });
  people.ofIdentity.forEach((person, identity) => {
    if (person >= 0 && sure[person] === 0) keys[person]?.own.push(`spelling:${spellingOf(list[identity] as Identity)}`);
  });
  people.onlyOrders.forEach((orders, person) => keys[person]?.own.push(...(orders ?? []).map((order) => `order:${order}`)));
  return keys;
}
