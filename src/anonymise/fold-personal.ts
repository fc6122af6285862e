import { foldKanji } from '../customers/kanji-variants.ts';

const PLAIN = /^[\x00-\x7f]*$/;
/** A character with the marks that belong to it: ｶ and ﾞ are one. */
const CLUSTER = /[^][\uff9e\uff9f\p{M}\u200b-\u200d\u2060]*/gu;
const UNSEEN = /[\u200b-\u200d\u2060]|\p{Variation_Selector}/gu;
const HIRAGANA = /[ぁ-ゖ]/g;
const DASHES = /[‐‑‒–—―−]/g;
/** The long mark between digits is a hyphen that somebody mistyped. */
const DASH_MARK = /(?<=\d)ー(?=\d)/g;
const BLANK = /[\s・.,]/;
const BLANKS = /[\s・.,]+/g;

/** A folded text, and where each of its characters comes from. */
export interface Mapped {
  readonly text: string;
  /** One more entry than the text has characters: the last is the end. */
  readonly from: readonly number[];
}

/**
 * Text as people are looked for in it: full and half width, capitals, hiragana and katakana, variant characters and dashes are one.
 *
 * @example foldPersonal('ﾔﾏﾀﾞ　はなこ') // 'ヤマダ ハナコ'
 */
export function foldPersonal(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : folded(text).replace(DASH_MARK, '-');
}

/** The same, knowing its places: slower, so only for texts in which somebody was found. */
export function mapPersonal(text: string): Mapped {
  let joined = '';
  const from: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const plain = folded(cluster);
    for (let at = 0; at < plain.length; at++) from.push(index);
    joined += plain;
  }
  return { text: joined.replace(DASH_MARK, '-'), from: [...from, text.length] };
}

/** Without the blanks that a name is written with and without. */
export function tightened(text: string): string {
  return text.replace(BLANKS, '');
}

/** The same, knowing its places. */
export function mapTightened(text: string): Mapped {
  let tight = '';
  const from: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (BLANK.test(text.charAt(at))) continue;
    from.push(at);
    tight += text.charAt(at);
  }
  return { text: tight, from: [...from, text.length] };
}

function folded(text: string): string {
  const plain = text.normalize('NFKC').replace(UNSEEN, '').toLowerCase().replace(DASHES, '-');
  return foldKanji(plain.replace(HIRAGANA, (character) => String.fromCharCode(character.charCodeAt(0) + 0x60)));
}
