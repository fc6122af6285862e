import { keyHash } from '../shared/key-hash.ts';
import type { Decisions } from './decisions.ts';
import type { FoldedIdentities } from './folded-identities.ts';
import { kindOf, linkKinds, strengthOf, type FoldedIdentity } from './link-keys.ts';
import { Sides } from './sides.ts';
import { UnionFind } from './union-find.ts';

/** Several spellings with one key in common. */
export interface Link {
  readonly key: string;
  readonly identities: readonly number[];
}

export interface Matching {
  readonly identities: FoldedIdentities;
  /** For each spelling, the first spelling of the same person. */
  readonly leader: Int32Array;
  /** Links that made one person of several spellings. */
  readonly merges: readonly Link[];
  /** Weak links between people who are still apart, for the user to decide. */
  readonly candidates: readonly Link[];
  /** Keys that stand for too many names to be one person's: the shop's own mail, for instance. */
  readonly shared: readonly Link[];
  /** By key: 1 if people who are apart have it in common, so that no single person is known by it. */
  readonly apart: Uint8Array;
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
export function match(identities: FoldedIdentities, sameOrder: readonly (readonly [number, number])[], decisions: Decisions): Matching {
  const { list: folded } = identities;
  const groups = groupsOf(identities);
  const hashed = (key: string, set: ReadonlySet<string>): boolean => set.size > 0 && set.has(keyHash(key));

  const sets = new UnionFind(folded.length);
  const merges: Link[] = [];
  const shared: Link[] = [];
  const joinedNames = new Set<number>();
  const sides = new Sides();
  for (const { key, identities: members } of groups) if (hashed(key, decisions.split)) sides.split(stillOne(members, namesOf(members, folded), folded));
  const join = (members: readonly number[]): boolean => {
    let joined = false;
    for (const part of sides.partsOf(members)) for (const member of part) if (sets.union(part[0] as number, member)) joined = true;
    return joined;
  };
  for (const [a, b] of sameOrder) if (folded[a]?.tells === 'person' && folded[b]?.tells === 'person') sets.union(a, b);
  for (const { key, identities: members } of groups) {
    const strength = strengthOf[kindOf(key)];
    if (strength === 'weak' && !hashed(key, decisions.accepted)) continue;
    if (kindOf(key) === 'name') for (const member of members) joinedNames.add(member);
    const names = strength === 'strong' ? namesOf(members, folded) : null;
    const isShared = names !== null && names.size > NAMES_OF_ONE;
    if (isShared) shared.push({ key, identities: members });
    if (isShared || hashed(key, decisions.split)) for (const same of stillOne(members, names ?? namesOf(members, folded), folded)) join(same);
    else if (join(members)) merges.push({ key, identities: members });
  }
  const apart = new Uint8Array(identities.keys.size);
  const candidates = groups.filter(({ key, identities: members }) => {
    const kind = kindOf(key);
    const one = members.every((member) => sets.find(member) === sets.find(members[0] as number));
    if (!one) apart[identities.keys.find(key)] = 1;
    if (strengthOf[kind] !== 'weak' || hashed(key, decisions.refused) || hashed(key, decisions.accepted)) return false;
    return kind === 'name' || !one;
  });
  const leader = new Int32Array(folded.length);
  for (let at = 0; at < leader.length; at++) leader[at] = sets.find(at);
  return { identities, leader, merges, candidates, shared, apart, joinedNames };
}

/** Keys that several spellings have, and names that stand alone: surest first, then by their text, so that rows in another order change nothing. */
function groupsOf({ list, keys, start, code }: FoldedIdentities): Link[] {
  const { start: groupStart, index } = groupByKey(keys.size, list.length, start, code);
  const byKind = linkKinds.map((): Link[] => []);
  for (let key = 0; key < keys.size; key++) {
    const from = groupStart[key] as number;
    const to = groupStart[key + 1] as number;
    const text = keys.texts[key] as string;
    if (to - from > 1 || text.startsWith('name:')) byKind[surest(text)]?.push({ key: text, identities: Array.from(index.subarray(from, to)) });
  }
  return byKind.flatMap((groups) => groups.sort((a, b) => (a.key < b.key ? -1 : 1)));
}

/** The spellings of each key, by counting. */
function groupByKey(keys: number, identities: number, start: Int32Array, code: Int32Array): { readonly start: Int32Array; readonly index: Int32Array } {
  const groupStart = new Int32Array(keys + 1);
  for (let at = 0; at < code.length; at++) groupStart[(code[at] as number) + 1]!++;
  for (let key = 0; key < keys; key++) groupStart[key + 1]! += groupStart[key]!;
  const next = groupStart.slice(0, keys);
  const index = new Int32Array(code.length);
  for (let identity = 0; identity < identities; identity++) {
    for (let at = start[identity] as number; at < (start[identity + 1] as number); at++) index[next[code[at] as number]!++] = identity;
  }
  return { start: groupStart, index };
}

/** Those with a name, by it. */
function namesOf(members: readonly number[], folded: readonly FoldedIdentity[]): ReadonlyMap<string, number[]> {
  return groupedBy(members.filter((member) => folded[member]?.name !== ''), (member) => folded[member]?.name ?? '');
}

/** Whom a key that stands for several people still joins: those with the same name; where all have one name, those of the same shop. */
function stillOne(members: readonly number[], names: ReadonlyMap<string, number[]>, folded: readonly FoldedIdentity[]): Iterable<number[]> {
  if (names.size !== 1) return names.values();
  const shops = groupedBy(members, (member) => folded[member]?.shop ?? '');
  return shops.size === 1 ? [] : shops.values();
}

function groupedBy(members: readonly number[], text: (member: number) => string): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const member of members) {
    const same = groups.get(text(member));
    if (same) same.push(member);
    else groups.set(text(member), [member]);
  }
  return groups;
}

const surest = (key: string): number => linkKinds.indexOf(kindOf(key));
