import { keyHash } from '../shared/key-hash.ts';
import type { Customers } from './customers.ts';
import { kindOf, type LinkKind } from './link-keys.ts';
import type { Link } from './match.ts';

/** A link as the user sees it: whom it joins, or would join. */
export interface PeopleLink {
  /** Names the link in the workbook without showing the key. */
  readonly hash: string;
  readonly kind: LinkKind;
  readonly people: readonly number[];
  readonly identities: readonly number[];
}

/** Weak links between two people or more, for the user to decide. */
export function candidateLinks(customers: Customers): PeopleLink[] {
  const byName = peopleByName(customers);
  return customers.matching.candidates.map((link) => peopleLink(customers, link, byName)).filter(({ people }) => people.length > 1);
}

/**
 * Links that joined different names or different shops. Another address under one member ID is nobody's question.
 *
 * @param shops the shop of each spelling; blank: of no shop
 */
export function mergeLinks(customers: Customers, shops: readonly string[]): PeopleLink[] {
  const none = new Map<number, number[]>();
  const { list: folded } = customers.matching.identities;
  const differ = ({ identities }: PeopleLink): boolean => new Set(identities.map((identity) => folded[identity]?.name ?? '').filter((name) => name !== '')).size > 1 || new Set(identities.map((identity) => shops[identity] ?? '').filter((shop) => shop !== '')).size > 1;
  return customers.matching.merges.map((link) => peopleLink(customers, link, none)).filter((link) => link.people.length > 0 && differ(link));
}

/** How many spellings were recognised as somebody already known. */
export function mergedSpellings({ people }: Customers): number {
  const met = new Uint8Array(people.count);
  let merged = 0;
  for (const person of people.ofIdentity) {
    if (person < 0) continue;
    merged += met[person] as number;
    met[person] = 1;
  }
  return merged;
}

function peopleLink({ people }: Customers, { key, identities }: Link, byName: ReadonlyMap<number, readonly number[]>): PeopleLink {
  const found = new Set<number>();
  for (const identity of identities) {
    const person = people.ofIdentity[identity] as number;
    if (person >= 0) found.add(person);
    for (const other of byName.get(identity) ?? []) found.add(other);
  }
  return { hash: keyHash(key), kind: kindOf(key), people: [...found].sort((a, b) => a - b), identities };
}

/** People known by a name alone, by the spelling of it. */
function peopleByName({ people, orders }: Customers): ReadonlyMap<number, number[]> {
  const byName = new Map<number, number[]>();
  for (let order = 0; order < orders.count; order++) {
    const person = people.ofOrder[order] as number;
    if (person < 0 || !people.onlyOrders.has(person)) continue;
    const identity = orders.identity[order] as number;
    byName.set(identity, [...(byName.get(identity) ?? []), person]);
  }
  return byName;
}
