import { sha256 } from '@noble/hashes/sha2.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LENGTH = 12;
// One for all: a hundred thousand keys are hashed in a run.
const UTF8 = new TextEncoder();

/**
 * Twelve characters (72 bits of SHA-256) that stand for a key, so that the workbook keeps no second copy of a mail or phone.
 * They hide a key from a reader, not from somebody who tries all phone numbers.
 *
 * @example keyHash('email:misaki@example.com').length // 12
 */
export function keyHash(key: string): string {
  const digest = sha256(UTF8.encode(key));
  let text = '';
  for (let at = 0; at < LENGTH; at++) text += ALPHABET.charAt((digest[at] ?? 0) & 63);
  return text;
}
