import type { Identities } from '../inputs/identities.ts';
import { ANY_SHOP } from '../inputs/records/record-reader.ts';
import { keyHash } from '../shared/key-hash.ts';
import type { Decisions } from './decisions.ts';
import { kindOf, linkKeysOf, linkKinds, strengthOf, type FoldedIdentity } from './link-keys.ts';
import { memberOf } from './contact.ts';
import { UnionFind } from './union-find.ts';

/** Several spellings with one key in common. */
export interface Link {
  readonly key: string;
  readonly identities: readonly number[];
}

export interface Matching {
  readonly folded: readonly FoldedIdentity[];
  /** For each spelling, the first spelling of the same person. */
  readonly leader: Int32Array;
  /** Links that made one person of several spellings. */
  readonly merges: readonly Link[];
  /** Weak links between people who are still apart, for the user to decide. */
  readonly candidates: readonly Link[];
  /** Keys that stand for too many names to be one person's: the shop's own mail, for instance. */
  readonly shared: readonly Link[];
  /** The name-only spellings that the user has joined into one person each. */
  readonly joinedNames: ReadonlySet<number>;
}

/** One person may change a name; a key with more names than this is an office, not a person. */
const NAMES_OF_ONE = 4;

/**
 * Finds the people behind the spellings: strong and medium keys join, weak ones are proposed, nothing else counts.
 *
 * @param sameOrder pairs of spellings that wrote the same order in two files
 */
export function match(identities: Identities, sameOrder: readonly (readonly [number, number])[], decisions: Decisions): Matching {
  const { list } = identities;
  const memberShop = onlyMemberShop(identities);
  const folded = list.map((identity) => linkKeysOf(identity, memberShop));
  const groups = groupByKey(folded);
  const decided = decisions.accepted.size + decisions.refused.size + decisions.split.size > 0;
  const hashed = (key: string, set: ReadonlySet<string>): boolean => decided && set.size > 0 && set.has(keyHash(key));

  const sets = new UnionFind(list.length);
  const merges: Link[] = [];
  const shared: Link[] = [];
  const joinedNames = new Set<number>();
  const join = (members: readonly number[]): boolean => {
    let joined = false;
    for (const member of members) if (sets.union(members[0] as number, member)) joined = true;
    return joined;
  };
  for (const [a, b] of sameOrder) if (!folded[a]?.nameOnly && !folded[b]?.nameOnly) sets.union(a, b);
  for (const [key, members] of groups) {
    if (members.length < 2 && kindOf(key) !== 'name') continue;
    const strength = strengthOf[kindOf(key)];
    const accepted = strength === 'weak' && hashed(key, decisions.accepted);
    if (strength === 'weak' && !accepted) continue;
    if (kindOf(key) === 'name') for (const member of members) joinedNames.add(member);
    const names = strength === 'strong' ? namesOf(members, folded) : null;
    if (names !== null && names.size > NAMES_OF_ONE) shared.push({ key, identities: members });
    const apart = (names !== null && names.size > NAMES_OF_ONE) || hashed(key, decisions.split);
    if (!apart) {
      if (join(members)) merges.push({ key, identities: members });
      continue;
    }
    for (const same of (names ?? namesOf(members, folded)).values()) join(same);
  }
  const candidates: Link[] = [];
  for (const [key, members] of groups) {
    const kind = kindOf(key);
    if (strengthOf[kind] !== 'weak' || hashed(key, decisions.refused) || hashed(key, decisions.accepted)) continue;
    const apart = new Set(members.map((member) => sets.find(member)));
    if (apart.size > 1 || (kind === 'name' && members.length > 0)) candidates.push({ key, identities: members });
  }
  const leader = Int32Array.from(list, (_, at) => sets.find(at));
  return { folded, leader, merges, candidates, shared, joinedNames };
}

function groupByKey(folded: readonly FoldedIdentity[]): ReadonlyMap<string, number[]> {
  const first = new Map<string, number | number[]>();
  folded.forEach(({ keys }, identity) => {
    for (const key of keys) {
      const known = first.get(key);
      if (known === undefined) first.set(key, identity);
      else if (typeof known === 'number') first.set(key, [known, identity]);
      else known.push(identity);
    }
  });
  const groups: [string, number[]][] = [];
  for (const [key, members] of first) {
    if (typeof members !== 'number') groups.push([key, members]);
    else if (key.startsWith('name:')) groups.push([key, [members]]);
  }
  return new Map(groups.sort(([a], [b]) => surest(a) - surest(b) || (a < b ? -1 : 1)));
}

const surest = (key: string): number => linkKinds.indexOf(kindOf(key));

function namesOf(members: readonly number[], folded: readonly FoldedIdentity[]): ReadonlyMap<string, number[]> {
  const names = new Map<string, number[]>();
  for (const member of members) {
    const name = folded[member]?.name ?? '';
    if (name === '') continue;
    const same = names.get(name);
    if (same) same.push(member);
    else names.set(name, [member]);
  }
  return names;
}

/** The shop that member IDs without a shop belong to: the one whose orders have member IDs, if there is just one. */
export function onlyMemberShop({ list }: Identities): string {
  const shops = new Set<string>();
  for (const { shop, member } of list) if (shop !== ANY_SHOP && member !== '' && memberOf(member) !== '') shops.add(shop);
  return shops.size === 1 ? ([...shops][0] ?? '') : '';
}
