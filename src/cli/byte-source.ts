import { closeSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../inputs/text/decode.ts';

const PIECE = 1 << 18;

/** A file's bytes, read anew each time, so that a file larger than memory can be read too. */
export function bytesOfFile(path: string): ByteSource {
  return function* () {
    const file = openSync(path, 'r');
    try {
      for (;;) {
        const piece = new Uint8Array(PIECE);
        const length = readSync(file, piece, 0, PIECE, null);
        if (length === 0) return;
        yield piece.subarray(0, length);
      }
    } finally {
      closeSync(file);
    }
  };
}
