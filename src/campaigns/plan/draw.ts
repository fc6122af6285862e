import { sha256 } from '@noble/hashes/sha2.js';

const UTF8 = new TextEncoder();
const BITS = 2 ** 32;

/**
 * A number from 0 up to 1 that a text draws, the same each time: of different texts they are as good as random (48 bits of SHA-256).
 *
 * @example draw('K001|C0000001') // 0.1199…
 */
export function draw(text: string): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = sha256(UTF8.encode(text));
  return (((a << 24) | (b << 16) | (c << 8) | d) >>> 0) / BITS + ((e << 8) | f) / BITS / 65536;
}
