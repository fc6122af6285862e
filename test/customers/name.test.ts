import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldKanji } from '../../src/customers/kanji-variants.ts';
import { kanaKey, nameKey } from '../../src/customers/name.ts';

describe('a name as compared', () => {
  it.each([
    ['blanks', '高橋 美咲', '高橋美咲'],
    ['wide blanks', '高橋　美咲', '高橋 美咲'],
    ['family or given name first', '美咲 高橋', '高橋美咲'],
    ['ladder high', '髙橋 美咲', '高橋 美咲'],
    ['standing saki', '山﨑 翔', '山崎 翔'],
    ['stone saki', '山碕 翔', '山崎 翔'],
    ['watanabe 邊', '渡邊 葵', '渡辺 葵'],
    ['watanabe 邉', '渡邉 葵', '渡辺 葵'],
    ['saito 齋', '齋藤 蓮', '斎藤 蓮'],
    ['saito 齊', '齊藤 蓮', '斎藤 蓮'],
    ['saito 斉', '斉藤 蓮', '斎藤 蓮'],
    ['sawa', '澤田 凛', '沢田 凛'],
    ['hama', '濱田 凛', '浜田 凛'],
    ['hiro', '廣瀬 凛', '広瀬 凛'],
    ['shima', '嶋田 凛', '島田 凛'],
    ['kuni', '國分 凛', '国分 凛'],
    ['yoshi beyond the basic plane', '𠮷田 凛', '吉田 凛'],
    ['a compatibility character', '福\uFA1B田 凛', '福福田 凛'],
    ['a variation selector', '葛\u{E0100}西 凛', '葛西 凛'],
    ['a joiner nobody sees', '葛\u200B西 凛', '葛西 凛'],
    ['hiragana and katakana', 'たかはし みさき', 'タカハシ ミサキ'],
    ['half-width kana', 'ﾀｶﾊｼ ﾐｻｷ', 'タカハシ ミサキ'],
    ['half-width voiced kana', 'ｽｽﾞｷ ｶﾞｸ', 'スズキ ガク'],
    ['wide letters', 'ＴＡＮＡＫＡ　Ｙｕｋｉ', 'tanaka yuki'],
    ['様', '高橋 美咲 様', '高橋美咲'],
    ['様 without a blank', '高橋美咲様', '高橋美咲'],
    ['さん', '高橋美咲さん', '高橋美咲'],
    ['a title and what follows', 'Mr. Brion Stark Sr.', 'Brion Stark'],
    ['several titles', 'Prof. Dr. Brion Stark PhD', 'Brion Stark'],
    ['a comma between', 'Stark, Brion', 'Brion Stark'],
    ['a middle dot', 'マリア・シルバ', 'マリア シルバ'],
  ])('does not depend on %s', (_, a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
    expect(nameKey(a)).not.toBe('');
  });

  it.each([
    ['田中', '中田'], ['田中 一郎', '中田 一郎'], ['太田 健', '大田 健'], ['坂本 健', '阪本 健'], ['高橋 健', '高橋 翔'], ['佐藤 健', '加藤 健'],
    ['タナカ', 'ナカタ'], ['河野 健', '川野 健'], ['伊東 健', '伊藤 健'], ['森 愛', '林 愛'], ['スズキ', 'スズギ'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('is the same for every way to turn a full name round', () => {
    const part = fc.stringMatching(/^[一-龠]{2,3}$/u);
    fc.assert(fc.property(part, part, (family, given) => {
      const key = nameKey(`${family} ${given}`);
      expect(nameKey(`${given}　${family}`)).toBe(key);
      expect(nameKey(family + given)).toBe(key);
    }));
  });

  it('of blanks or an honorific alone is none', () => {
    expect(['', '　', '様'].map(nameKey)).toEqual(['', '', '']);
  });
});

describe('kana as compared', () => {
  it('comes from its own field, else from a name written in kana', () => {
    expect(kanaKey('ﾀｶﾊｼ ﾐｻｷ', '高橋 美咲')).toBe(kanaKey('', 'たかはし　みさき'));
    expect(kanaKey('', '高橋 美咲')).toBe('');
  });
});

describe('the table of kanji variants', () => {
  const source = readFileSync(new URL('../../src/customers/kanji-variants.ts', import.meta.url), 'utf8');
  const groups = [...source.slice(source.indexOf('const GROUPS'), source.indexOf('const leaders')).matchAll(/'([^']*)'/g)].flatMap((match) => (match[1] ?? '').trim().split(/\s+/));

  it('holds no character twice, and no group of one', () => {
    const characters = groups.flatMap((group) => Array.from(group));
    expect(groups.length).toBeGreaterThan(150);
    expect(new Set(characters).size).toBe(characters.length);
    for (const group of groups) expect(Array.from(group).length, group).toBeGreaterThan(1);
  });

  it('holds nothing that NFKC changes, for that is folded before', () => {
    for (const group of groups) expect(group.normalize('NFKC')).toBe(group);
  });

  it('writes every character of a group as its leader, and leaves others alone', () => {
    for (const group of groups) expect(foldKanji(group)).toBe(Array.from(group, () => Array.from(group)[0]).join(''));
    expect(foldKanji('田中太郎')).toBe('田中太郎');
  });
});
