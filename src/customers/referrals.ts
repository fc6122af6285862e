import { mailOf, memberOf } from './contact.ts';
import type { FoldedIdentities } from './folded-identities.ts';
import type { LedgerInput } from './ledger-input.ts';
import type { Dated } from './ledger.ts';
import { isPurchase } from './purchases.ts';
import { sortByPerson } from './sort-by-person.ts';
import { UnionFind } from './union-find.ts';

/**
 * Confirmed referrals: a person's first valid order (of several on that day, the one that does) names somebody of another
 * household. One a referred person, on the day of that order; naming oneself or one's family is ignored.
 */
export function referralsOf(input: LedgerInput): Dated {
  const { people, rows, orders } = input;
  if (rows.referrers.size === 0) return { start: new Int32Array(people.count + 1), day: new Int32Array(0) };
  const referrerOf = referrersOf(input);
  const firstOrder = new Int32Array(people.count).fill(-1);
  for (let order = 0; order < orders.count; order++) {
    const person = people.ofOrder[order] as number;
    if (person < 0 || !isPurchase(orders, rows, order)) continue;
    const first = firstOrder[person] as number;
    const later = first < 0 ? -1 : (orders.day[order] as number) - (orders.day[first] as number);
    if (later < 0 || (later === 0 && (orders.referrer[first] as number) < 0)) firstOrder[person] = order;
  }
  const referrer: number[] = [];
  const day: number[] = [];
  for (let person = 0; person < people.count; person++) {
    const order = firstOrder[person] as number;
    const named = order < 0 ? -1 : (orders.referrer[order] as number);
    if (named < 0) continue;
    const by = referrerOf(named, shopOf(input, order), person);
    if (by < 0) continue;
    referrer.push(by);
    day.push(orders.day[order] as number);
  }
  const { start, index } = sortByPerson(people.count, referrer, day);
  return { start, day: Int32Array.from(index, (at) => day[at] as number) };
}

/** Where the order's member IDs are valid. */
function shopOf({ identities: { list }, orders }: LedgerInput, order: number): string {
  return list[orders.identity[order] as number]?.shop ?? '';
}

/**
 * Whom a referrer's text names, for whom was referred: -1 where nobody is known by it, or only the same household.
 *
 * @returns asked with a code into `OrderRows.referrers`, the shop whose member IDs it may hold, and the referred person
 */
export function referrersOf({ matching, people, rows }: Pick<LedgerInput, 'matching' | 'people' | 'rows'>): (named: number, shop: string, person: number) => number {
  const known = new Map<string, number>();
  const { keys, start: keyStart, code } = matching.identities;
  people.ofIdentity.forEach((person, identity) => {
    for (const key of code.subarray(keyStart[identity], keyStart[identity + 1])) if (matching.apart[key] === 0) known.set(keys.texts[key] as string, person);
  });
  const household = householdsOf(matching.identities, people.ofIdentity, people.count);
  return (named, shop, person) => {
    const text = rows.referrers.texts[named] ?? '';
    const mail = mailOf(text);
    const by = known.get(mail.kind === 'real' ? `email:${mail.address}` : `member:${shop}|${memberOf(text)}`) ?? -1;
    return by < 0 || by === person || household.find(by) === household.find(person) ? -1 : by;
  };
}

/** People who share a phone or a postal code and house number live together. */
function householdsOf({ list }: FoldedIdentities, ofIdentity: Int32Array, people: number): UnionFind {
  const sets = new UnionFind(people);
  const first = new Map<string, number>();
  list.forEach(({ phone, house }, identity) => {
    const person = ofIdentity[identity] as number;
    if (person < 0) return;
    for (const key of [phone === '' ? '' : `p${phone}`, house === '' ? '' : `h${house}`]) {
      if (key === '') continue;
      const other = first.get(key);
      if (other === undefined) first.set(key, person);
      else sets.union(other, person);
    }
  });
  return sets;
}
