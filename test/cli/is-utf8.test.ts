import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUtf8Text } from '../../src/cli/is-utf8.ts';

const pieces = (bytes: Uint8Array, size: number) => function* (): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};

describe('UTF-8 text', () => {
  it('is told whatever piece a character is cut by', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll('\0', '')), fc.integer({ min: 1, max: 9 }), (text, size) => {
      expect(isUtf8Text(pieces(new TextEncoder().encode(text), size))).toBe(true);
    }));
  });

  it('is what a strict decoder takes, and nothing else', () => {
    const strict = (bytes: Uint8Array): boolean => {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return !bytes.includes(0);
      } catch {
        return false;
      }
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (bytes, size) => {
      expect(isUtf8Text(pieces(bytes, size))).toBe(strict(bytes));
    }), { numRuns: 2000 });
    expect(isUtf8Text(pieces(Uint8Array.of(0x93, 0xfa, 0x96, 0x7b), 4))).toBe(false);
    expect(isUtf8Text(pieces(Uint8Array.of(0xe6, 0x97), 4))).toBe(false);
    expect(isUtf8Text(pieces(new Uint8Array(0), 4))).toBe(true);
  });
});
