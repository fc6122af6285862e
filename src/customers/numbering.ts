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
  /** Written out only when asked. */
  readonly ids: () => readonly CustomerId[];
  /** People in the order of their IDs. */
  readonly people: People;
  /** What to keep for the next run; worked out only when asked, for the hashes take their time. */
  readonly book: () => IdBook;
}

/** Gives everybody their ID and puts the people in its order, so that what follows never depends on the order of rows. */
export function number(people: People, identities: Identities, matching: Matching, book: IdBook): Numbering {
  const { sure, tie } = sureAndTies(people, identities, matching);
  const keys = lazily(() => keysOfPeople(people, identities, matching, sure));
  const unnumbered: Unnumbered = {
    first: people.first,
    tie,
    keys: lazily(() => keys().map(({ own }) => own.map(keyHash))),
    common: lazily(() => keys().map(({ common }) => common.map(keyHash))),
  };
  const numbers = assignNumbers(unnumbered, book);
  const order = stableOrder(numbers);
  const place = new Int32Array(people.count);
  for (let at = 0; at < order.length; at++) place[order[at] as number] = at;
  return {
    ids: lazily(() => Array.from(order, (person) => customerId(numbers[person] as number))),
    people: {
      count: people.count,
      ofOrder: moved(people.ofOrder, place),
      ofIdentity: moved(people.ofIdentity, place),
      first: pickFigures(people.first, order),
      onlyOrders: new Map([...people.onlyOrders].map(([person, orders]) => [place[person] as number, orders])),
    },
    book: () => nextBook(book, numbers, unnumbered),
  };
}

function moved(column: Int32Array, place: Int32Array): Int32Array {
  const to = new Int32Array(column.length);
  for (let at = 0; at < to.length; at++) {
    const person = column[at] as number;
    to[at] = person < 0 ? person : (place[person] as number);
  }
  return to;
}

interface SureAndTies {
  /** By person: 1 if known by a key that joins and is theirs alone, or by orders. The others are known by their very spelling too. */
  readonly sure: Uint8Array;
  /** Settles who came first on one day: the least of a person's own keys, or of their orders. */
  readonly tie: string[];
}

function sureAndTies(people: People, { list }: Identities, { identities: { keys: { texts }, start, code, weak }, apart }: Matching): SureAndTies {
  const sure = new Uint8Array(people.count);
  const tie = new Array<string>(people.count).fill('');
  const offer = (person: number, key: string): void => {
    const known = tie[person] as string;
    if (known === '' || key < known) tie[person] = key;
  };
  for (const [person, orders] of people.onlyOrders) {
    sure[person] = 1;
    for (const order of orders) offer(person, order);
  }
  for (let identity = 0; identity < list.length; identity++) {
    const person = people.ofIdentity[identity] as number;
    if (person < 0) continue;
    for (let at = start[identity] as number; at < (start[identity + 1] as number); at++) {
      const key = code[at] as number;
      if (apart[key] !== 0) continue;
      if (weak[key] === 0) sure[person] = 1;
      offer(person, texts[key] as string);
    }
  }
  for (let identity = 0; identity < list.length; identity++) {
    const person = people.ofIdentity[identity] as number;
    if (person >= 0 && sure[person] === 0) offer(person, spellingOf(list[identity] as Identity));
  }
  return { sure, tie };
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
  const { keys: { texts }, weak, start, code } = matching.identities;
  people.ofIdentity.forEach((person, identity) => {
    if (person < 0) return;
    const { own, common } = keys[person] as PersonKeys;
    for (let at = start[identity] as number; at < (start[identity + 1] as number); at++) {
      const key = code[at] as number;
      const text = texts[key] as string;
      const to = matching.apart[key] === 0 ? own : weak[key] === 1 ? null : common;
      if (to !== null && !to.includes(text)) to.push(text);
    }
  });
  people.ofIdentity.forEach((person, identity) => {
    if (person >= 0 && sure[person] === 0) keys[person]?.own.push(`spelling:${spellingOf(list[identity] as Identity)}`);
  });
  for (const [person, orders] of people.onlyOrders) keys[person]?.own.push(...orders.map((order) => `order:${order}`));
  return keys;
}
