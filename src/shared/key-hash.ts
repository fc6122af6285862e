import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LENGTH = 12;

/**
 * Twelve characters (72 bits of SHA-256) that stand for a key, so that the workbook keeps no second copy of a mail or phone.
 * They hide a key from a reader, not from somebody who tries all phone numbers.
 *
 * @example keyHash('email:misaki@example.com').length // 12
 */
export function keyHash(key: string): string {
  const digest = sha256(utf8ToBytes(key));
  let text = '';
  for (let at = 0; at < LENGTH; at++) text += ALPHABET.charAt((digest[at] ?? 0) & 63);
  return text;
}
