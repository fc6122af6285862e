import { describe, expect, it } from 'vitest';
import { newWordsOf, type NewWords } from '../../../src/measures/worries/new-words.ts';
import { isWorthNaming } from '../../../src/measures/worries/worth-naming.ts';
import { textsOf } from '../../customers/told.ts';

const found = (...entries: Parameters<typeof textsOf>[1]): NewWords | null => newWordsOf(textsOf(0, entries), Int32Array.from(entries, (_, at) => at));
const words = (result: NewWords | null): string[] => result?.words.map(({ word, people }) => `${word} ${people}`) ?? [];

describe('new words', () => {
  it('are those of three people or more, each person once', () => {
    const result = found([0, 1, '茶筒がほしいです'], [1, 1, '茶筒を買いたい'], [2, 1, 'きれいな茶筒'], [3, 1, '急須がほしい'], [3, 2, '急須がほしい'], [3, 3, '急須がほしい']);
    expect(words(result)).toContain('茶筒 3');
    expect(words(result).join()).not.toContain('急須');
  });

  it('are no particles, endings, numbers nor rests of verbs', () => {
    const texts = ['箱を捨てました。2026年です', '袋を捨てます。100円です', '紙を捨てたいです。3個です', '缶を捨ててください'];
    expect(words(found(...texts.map((text, at) => [at, 1, text] as const)))).toEqual([]);
    expect([isWorthNaming('箱', 'を'), isWorthNaming('捨', 'て'), isWorthNaming('受け', '取'), isWorthNaming('うれしい', 'です'), isWorthNaming('まし', 'た'), isWorthNaming('1,980', '円'), isWorthNaming('ッ', '')]).toEqual([true, false, false, true, false, false, false]);
  });

  it('come with the most people first, equal ones in the order of their letters, ten at most', () => {
    const all = ['カメラ', 'バナナ', 'アイロン', 'テレビ', 'ラジオ', 'ピアノ', 'ギター', 'トマト', 'レモン', 'メロン', 'リンゴ'];
    const entries = all.flatMap((word, at) => Array.from({ length: word === 'リンゴ' ? 4 : 3 }, (_, who) => [at * 10 + who, 1, `${word}が`] as const));
    const shown = words(found(...entries));
    expect(shown).toHaveLength(10);
    expect(shown[0]).toBe('リンゴ 4');
    expect(shown.slice(1)).toEqual(all.filter((word) => word !== 'リンゴ').sort().slice(0, 9).map((word) => `${word} 3`));
    expect(words(found(...entries.toReversed()))).toEqual(shown);
  });

  it('take widths and capital letters for the same, and texts for texts', () => {
    const texts = ['=HYPERLINK("http://example.com","ＳＡＬＥ")', '<b>Sale</b>', '{count} sale'];
    expect(words(found(...texts.map((text, at) => [at, 1, text] as const)))).toEqual(['sale 3']);
  });

  it('are looked for in so many letters only: the beginning of a text, the first texts', () => {
    const long = `${'あ。'.repeat(150)}茶筒`;
    expect(words(found([0, 1, long], [1, 1, long], [2, 1, long]))).toEqual([]);
    const many = found(...Array.from({ length: 3000 }, (_, at) => [at, 1, `茶筒がほしい${String(at)}${'、'.repeat(90)}`] as const));
    expect(many?.texts).toBeLessThan(500);
    expect(many?.texts).toBeGreaterThan(300);
    // The same text again costs nothing.
    expect(found(...Array.from({ length: 3000 }, (_, at) => [at, 1, `茶筒がほしい${'、'.repeat(90)}`] as const))?.words).toEqual([{ word: '茶筒', people: 3000 }]);
  });

  it('are unknown where the machine cannot cut texts; without texts there are none', () => {
    const texts = textsOf(0, [[0, 1, '茶筒']]);
    expect(newWordsOf(texts, Int32Array.of(0), () => null)).toBeNull();
    expect(newWordsOf(texts, new Int32Array(0), () => null)).toEqual({ words: [], texts: 0 });
  });
});
