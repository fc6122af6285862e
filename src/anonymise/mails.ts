import type { Found } from './digits.ts';

const MAIL = /[!#$%&'*+/=?^`{|}~\w.-]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?/gi;
const LETTER = /[a-z0-9]/i;

/** What is written like an e-mail in a folded text. */
export function* mailsIn(text: string): Generator<Found & { readonly mail: string }> {
  if (!text.includes('@')) return;
  for (const { 0: mail, index } of text.matchAll(MAIL)) yield { mail, start: index, end: index + mail.length };
}

/**
 * A mail and what may be left of it when something stands before it.
 *
 * @example [...endsOf('to=misaki@example.com')] // ['to=misaki@example.com', 'misaki@example.com']
 */
export function* endsOf(mail: string): Generator<string> {
  const at = mail.indexOf('@');
  for (let from = 0; from < at; from++) if (from === 0 || !LETTER.test(mail.charAt(from - 1))) yield mail.slice(from);
}
