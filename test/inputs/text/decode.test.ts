import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encodingOf, type ByteSource } from '../../../src/inputs/text/decode.ts';

/** 髙﨑①㈱− as Windows writes them in CP932, among plain text. */
const CP932 = Uint8Array.from([0xfb, 0xfc, 0xfa, 0xb1, 0x87, 0x40, 0x87, 0x8a, 0x81, 0x7c, 0x2c, 0x41, 0xb1]);
const CP932_TEXT = '髙﨑①㈱－,Aｱ';

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());

/** The bytes in pieces of a size. */
function inPieces(bytes: Uint8Array, size: number): ByteSource {
  return function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
}

function read(bytes: Uint8Array, size = bytes.length): { encoding: string | null; text: string } {
  const source = inPieces(bytes, Math.max(1, size));
  const encoding = encodingOf(source);
  return { encoding, text: encoding === null ? '' : [...decode(source, encoding)].join('') };
}

describe('a text file', () => {
  it.each([
    ['UTF-8', utf8('髙橋,①'), 'utf-8', '髙橋,①'],
    ['UTF-8 with a byte order mark', utf8('\ufeff髙橋,①'), 'utf-8', '髙橋,①'],
    ['UTF-16 little endian', utf16le('髙橋,①'), 'utf-16le', '髙橋,①'],
    ['UTF-16 big endian', utf16be('髙橋,①'), 'utf-16be', '髙橋,①'],
    ['CP932 with the characters plain Shift_JIS lacks', CP932, 'cp932', CP932_TEXT],
    ['plain ASCII', utf8('order,date'), 'utf-8', 'order,date'],
    ['nothing at all', new Uint8Array(0), 'utf-8', ''],
  ])('in %s is told by its bytes, and its mark is no text', (_, bytes, encoding, text) => {
    expect(read(bytes)).toEqual({ encoding, text });
  });

  it.each([
    ['bytes with zeros', Uint8Array.from([0x50, 0x4b, 0x00, 0x00, 0x41])],
    ['bytes that are neither UTF-8 nor CP932', Uint8Array.from([0xff, 0xfd, 0x80, 0xff])],
    ['half a character at the end', Uint8Array.from([0x41, 0x93])],
  ])('is not what %s are', (_, bytes) => {
    expect(encodingOf(() => [bytes])).toBeNull();
  });

  it('reads the same whatever pieces its bytes come in', () => {
    const texts = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !text.startsWith('\ufeff'));
    fc.assert(
      fc.property(texts, fc.constantFrom(utf8, utf16le, utf16be, (text: string) => utf8(`\ufeff${text}`)), fc.integer({ min: 1, max: 5 }), (text, write, size) => {
        expect(read(write(text), size).text).toBe(text);
      }),
    );
  });

  it('in CP932 reads the same whatever pieces its bytes come in', () => {
    for (const size of [1, 2, 3, 5]) expect(read(CP932, size)).toEqual({ encoding: 'cp932', text: CP932_TEXT });
  });
});
