import { ANY_SHOP } from '../inputs/records/record-reader.ts';
import type { Identity } from '../inputs/identities.ts';
import { houseOf, mailOf, memberOf, phoneOf, postalOf } from './contact.ts';
import { kanaKey, nameKey } from './name.ts';

/** What two spellings can have in common, from the surest down. */
export const linkKinds = ['member', 'email', 'amazon', 'rakuten-name', 'rakuten-phone', 'phone-name', 'phone-kana', 'address', 'name'] as const;
export type LinkKind = (typeof linkKinds)[number];

export type Strength = 'strong' | 'medium' | 'weak';

export const strengthOf: Readonly<Record<LinkKind, Strength>> = {
  member: 'strong',
  email: 'strong',
  amazon: 'strong',
  'rakuten-name': 'medium',
  'rakuten-phone': 'medium',
  'phone-name': 'medium',
  'phone-kana': 'medium',
  address: 'weak',
  name: 'weak',
};

/** One spelling, folded for comparison. */
export interface FoldedIdentity {
  readonly shop: string;
  readonly name: string;
  readonly phone: string;
  /** Postal code and house number: the household, where known. */
  readonly house: string;
  /**
   * Whom it tells: a person, by its keys; with a name, a phone or a mall's alias alone only the one who placed an order, so that
   * each order of it is a customer of its own; nobody, where there are nothing but dummies.
   */
  readonly tells: 'person' | 'order' | 'nobody';
}

/** A name and its kana as they are compared. */
export interface NameKeys {
  readonly name: string;
  readonly kana: string;
}

export function nameKeysOf({ name, kana }: Pick<Identity, 'name' | 'kana'>): NameKeys {
  return { name: nameKey(name), kana: kanaKey(kana, name) };
}

/**
 * The keys of a spelling, each `kind:value`, by which it is the same person as another with the same key.
 * What never joins two people alone — name, phone, address, a gift's recipient, dummies — makes no key here.
 */
export function linkKeysOf(identity: Identity, memberShop: string, names: NameKeys = nameKeysOf(identity)): FoldedIdentity & { readonly keys: readonly string[] } {
  const keys: string[] = [];
  const add = (kind: LinkKind, ...parts: string[]): void => {
    if (parts.every((part) => part !== '')) keys.push(`${kind}:${parts.join('|')}`);
  };
  const { name, kana } = names;
  const phone = phoneOf(identity.phone);
  const member = memberOf(identity.member);
  const mail = mailOf(identity.email);
  const postal = postalOf(identity.postal);
  const house = houseOf(identity.address);
  const shop = identity.shop === ANY_SHOP ? memberShop : identity.shop;
  if (shop !== '') add('member', shop, member);
  if (mail.kind === 'real') add('email', mail.address);
  if (mail.kind === 'amazon') add('amazon', mail.address);
  if (mail.kind === 'rakuten') {
    add('rakuten-name', mail.address, name);
    add('rakuten-phone', mail.address, phone);
  }
  add('phone-name', phone, name);
  add('phone-kana', phone, kana);
  add('address', postal, name, house);
  const called = name === '' ? kana : name;
  const tells = keys.length > 0 ? 'person' : called !== '' || phone !== '' || mail.kind !== 'none' ? 'order' : 'nobody';
  if (tells === 'order' && phone === '' && mail.kind === 'none') add('name', called);
  return { keys, shop, name, phone, house: postal !== '' && house !== '' ? `${postal}|${house}` : '', tells };
}

const WEAK = linkKinds.filter((kind) => strengthOf[kind] === 'weak').map((kind) => `${kind}:`);

/** Whether a key only proposes; asked of every key there is, so without taking it apart. */
export function isWeak(key: string): boolean {
  return WEAK.some((prefix) => key.startsWith(prefix));
}

export function kindOf(key: string): LinkKind {
  const kind = key.slice(0, key.indexOf(':'));
  const known = linkKinds.find((each) => each === kind);
  if (known === undefined) throw new RangeError(`no such link: ${kind}`);
  return known;
}
