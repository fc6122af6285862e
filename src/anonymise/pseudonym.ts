import type { CustomerId } from '../shared/brand.ts';

/** A domain that nobody can have (RFC 2606). */
const DOMAIN = '@customer.example';
const PSEUDONYM = /^([cx]\d{7,}(@customer\.example)?|noreply@customer\.example)$/i;

/** Who stands in a row of the copy: a customer's ID, or X with a number for somebody who is none, such as who only ever cancelled. */
export type Pseudonym = CustomerId | `X${string}`;

/** Nobody whom the shop knows: a referrer who is no customer. */
export const STRANGER: Pseudonym = 'X0000000';

/** @example strangerId(3) // 'X0000003' */
export function strangerId(number: number): Pseudonym {
  return `X${String(number).padStart(7, '0')}`;
}

/** In place of a mail that is nobody's: the row is about nobody, and is not taken for one that leaves out whom it is about. */
export const NOBODYS_MAIL = `noreply${DOMAIN}`;

/**
 * By this the same person is found again in every sheet of the copy: an e-mail joins across shops.
 *
 * @example mailOfPseudonym('C0000012' as CustomerId) // 'c0000012@customer.example'
 */
export function mailOfPseudonym(pseudonym: Pseudonym): string {
  return `${pseudonym.toLowerCase()}${DOMAIN}`;
}

/** What an anonymised copy writes in place of people: in a copy of a copy it names nobody either. */
export function isPseudonym(text: string): boolean {
  return PSEUDONYM.test(text.trim());
}
