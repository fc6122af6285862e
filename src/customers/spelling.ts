import type { Identity } from '../inputs/identities.ts';

/** All that was written of somebody, in one text: what tells two spellings apart when their folded keys do not. */
export function spellingOf({ shop, member, email, phone, name, kana, postal, address }: Identity): string {
  return [shop, member, email, phone, name, kana, postal, address].join('|');
}
