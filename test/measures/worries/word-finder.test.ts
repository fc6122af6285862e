import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordFinder } from '../../../src/measures/worries/word-finder.ts';

const has = (word: string, text: string): boolean => wordFinder([[word]])(text) === 1;

describe('a finder of words', () => {
  it('takes full and half width, capital and small letters for the same', () => {
    expect([has('ＥＭＳ', 'emsで'), has('サイズ', 'ｻｲｽﾞは'), has('size', 'ＳＩＺＥ？'), has('送料', '送料')]).toEqual([true, true, true, true]);
  });

  it('finds Latin words at the beginning of words alone', () => {
    expect([has('late', 'chocolate'), has('late', 'too late'), has('late', 'latest'), has('late', 'お茶がlateです'), has('2', 'no 12')]).toEqual([false, true, true, true, false]);
  });

  it('finds a single kanji by itself alone, longer words anywhere', () => {
    expect([has('味', '興味'), has('味', '味噌'), has('味', '味がうすい'), has('味', 'この味'), has('送料', '配送料')]).toEqual([false, false, true, true, true]);
  });

  it('sets a bit a list, and none for blank words', () => {
    const find = wordFinder([['配送'], [], ['', '  '], ['量', '配送']]);
    expect([find('配送と量'), find('量'), find(''), find('  ')]).toEqual([0b1001, 0b1000, 0, 0]);
  });

  it('knows no more lists than a number has bits', () => {
    expect(wordFinder(Array.from({ length: 31 }, () => ['a']))('a')).toBe(0x7fffffff);
    expect(() => wordFinder(Array.from({ length: 32 }, () => ['a']))).toThrow(RangeError);
  });

  it('agrees with looking for each word by itself, whatever the text', () => {
    const kana = fc.string({ unit: fc.constantFrom('か', 'き', 'ク', 'ー', '。', '=', '<', '{', '}'), maxLength: 12 });
    const word = fc.string({ unit: fc.constantFrom('か', 'き', 'ク', '=', '{'), minLength: 1, maxLength: 3 });
    fc.assert(fc.property(fc.array(fc.array(word, { maxLength: 3 }), { maxLength: 6 }), kana, (lists, text) => {
      expect(wordFinder(lists)(text)).toBe(lists.reduce((mask, words, at) => mask | (words.some((each) => text.includes(each)) ? 1 << at : 0), 0));
    }));
  });
});
