import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../src/shared/dictionary.ts';
import { float64, Growing, int32 } from '../../src/shared/growing.ts';
import { keyHash } from '../../src/shared/key-hash.ts';

describe('a dictionary', () => {
  it('numbers texts as they first come', () => {
    const names = new Dictionary();
    expect(['b', 'a', 'b', ''].map((text) => names.code(text))).toEqual([0, 1, 0, 2]);
    expect([names.texts, names.size, names.find('a'), names.find('z'), names.find('constructor')]).toEqual([['b', 'a', ''], 3, 1, -1, -1]);
  });
});

describe('a growing column', () => {
  it('keeps every value past its first room, and shows no more than it has', () => {
    const column = new Growing(int32);
    for (let at = 0; at < 5000; at++) column.push(at);
    column.set(1024, -1);
    expect([column.length, column.get(1023), column.get(1024), column.get(4999), column.get(-1)]).toEqual([5000, 1023, -1, 4999, NaN]);
    expect(column.view()).toHaveLength(5000);
    expect(new Growing(float64).view()).toHaveLength(0);
  });
});

describe('a hash of a key', () => {
  it('is twelve characters of the SHA-256, six bits of each byte', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (key) => {
      const digest = createHash('sha256').update(key, 'utf8').digest();
      const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
      expect(keyHash(key)).toBe(Array.from(digest.subarray(0, 12), (byte) => alphabet[byte & 63]).join(''));
    }));
  });
});
