import { describe, expect, it } from 'vitest';
import { cp932Table, encodeCp932 } from '../../src/shared/cp932.ts';
import { encodeCsv } from '../../src/sample/encode-csv.ts';
import { sampleShop } from '../../src/sample/sample-shop.ts';

const decoder = new TextDecoder('shift_jis');
const table = cp932Table((bytes) => decoder.decode(bytes));
const hex = (text: string): string => Buffer.from(encodeCp932(text, table)).toString('hex');

describe('CP932', () => {
  it('writes what Windows writes where a character stands twice', () => {
    expect(hex('髙﨑')).toBe('fbfcfab1');
    expect(hex('①㈱Ⅰ')).toBe('8740878a8754');
    expect(hex('￢∵')).toBe('81ca81e6');
    expect(hex('ｱ～\\~')).toBe('b181605c7e');
  });

  it('refuses what CP932 does not have', () => {
    expect(() => encodeCp932('𠮷田', table)).toThrow('𠮷');
  });

  it.each([1, 2, 3])('holds the mall files of sample %i without loss', (seed) => {
    for (const file of sampleShop(seed)) {
      if (file.encoding !== 'cp932') continue;
      const text = encodeCsv(file);
      expect(decoder.decode(encodeCp932(text, table)) === text, file.name).toBe(true);
    }
  });
});
