import { ANY_SHOP } from '../inputs/records/record-reader.ts';
import type { Identities, Identity } from '../inputs/identities.ts';
import { Dictionary } from '../shared/dictionary.ts';
import { Growing, int32 } from '../shared/growing.ts';
import { memberOf } from './contact.ts';
import { isWeak, linkKeysOf, nameKeysOf, type NameKeys, type FoldedIdentity } from './link-keys.ts';

/** Every spelling folded once, its keys as numbers: what follows compares numbers only. */
export interface FoldedIdentities {
  readonly list: readonly FoldedIdentity[];
  /** The distinct keys, `kind:value`. */
  readonly keys: Dictionary;
  /** The keys of spelling i stand at `start[i]` up to `start[i + 1]` of `code`. */
  readonly start: Int32Array;
  readonly code: Int32Array;
  /** By key: 1 where it only proposes and never joins. */
  readonly weak: Uint8Array;
}

export function foldIdentities(identities: Identities): FoldedIdentities {
  const memberShop = onlyMemberShop(identities);
  const keys = new Dictionary();
  // Names are what takes longest to fold, and one person is spelled many times: each is folded once.
  const known = new Map<string, NameKeys>();
  const namesOf = (identity: Identity): NameKeys => {
    const spelled = identity.kana === '' ? identity.name : `${identity.name}\n${identity.kana}`;
    let names = known.get(spelled);
    if (names === undefined) known.set(spelled, (names = nameKeysOf(identity)));
    return names;
  };
  const start = new Int32Array(identities.list.length + 1);
  const code = new Growing(int32);
  const list = identities.list.map((identity, at): FoldedIdentity => {
    const { shop, name, phone, house, tells, keys: own } = linkKeysOf(identity, memberShop, namesOf(identity));
    for (const key of own) code.push(keys.code(key));
    start[at + 1] = code.length;
    return { shop, name, phone, house, tells };
  });
  return { list, keys, start, code: code.view(), weak: Uint8Array.from(keys.texts, (key) => (isWeak(key) ? 1 : 0)) };
}

/** The shop that member IDs without a shop belong to: the one whose orders have member IDs, if there is just one. */
function onlyMemberShop({ list }: Identities): string {
  const shops = new Set<string>();
  for (const { shop, member } of list) if (shop !== ANY_SHOP && member !== '' && memberOf(member) !== '') shops.add(shop);
  return shops.size === 1 ? ([...shops][0] ?? '') : '';
}
