import { isUtf8 } from 'node:buffer';
import type { ByteSource } from '../inputs/text/decode.ts';

/** Whether the bytes are text in UTF-8, asked of Node's own check: it makes no text of a file that is decoded later anyway. */
export function isUtf8Text(bytes: ByteSource): boolean {
  let rest: Uint8Array = new Uint8Array(0);
  for (const piece of bytes()) {
    if (piece.includes(0)) return false;
    const whole = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = endOfCharacters(whole);
    if (!isUtf8(whole.subarray(0, end))) return false;
    rest = whole.slice(end);
  }
  return isUtf8(rest);
}

/** Where the last character that is there in full ends: a piece may stop in the middle of one. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return back < length ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
