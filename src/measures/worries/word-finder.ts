import { comparable } from './comparable.ts';

/** As many as a bit mask holds. */
const MOST_LISTS = 31;
/** Japanese is written without spaces, so a word may begin anywhere; but 'late' in 'chocolate' is no word, nor is 味 in 興味. */
const PLAIN = /^[a-z0-9]$/;
const LETTERS = 0x10000;
const KANJI = /^\p{Script=Han}$/u;

interface Wanted {
  readonly word: string;
  readonly bit: number;
  /** What may not stand before it, and after it; null: anything may. */
  readonly notAfter: RegExp | null;
  readonly notBefore: RegExp | null;
}

/** Which lists have a word in the text: bit n is list n's. */
export type Finder = (text: string) => number;

/**
 * Looks for the words of several lists at once, in one pass over the text however many words there are. Widths and capital
 * letters do not matter. A word of plain letters must stand at the beginning of a word, a single kanji by itself. Blank words are not
 * looked for.
 *
 * @param lists at most 31
 * @throws RangeError where there are more
 * @example wordFinder([['配送', 'ＥＭＳ'], ['late']])('emsのchocolateは遅い') // 1
 */
export function wordFinder(lists: readonly (readonly string[])[]): Finder {
  if (lists.length > MOST_LISTS) throw new RangeError(`at most ${MOST_LISTS} lists, not ${lists.length}`);
  const byLetter = new Map<number, Wanted[]>();
  /** By letter, 1: a word begins with it. Asked for every letter of every text, and most begin none. */
  const begins = new Uint8Array(LETTERS);
  lists.forEach((words, list) => {
    for (const each of words) {
      const word = comparable(each).trim();
      if (word === '') continue;
      const alone = KANJI.test(word) ? KANJI : null;
      const wanted = { word, bit: 1 << list, notAfter: PLAIN.test(word.charAt(0)) ? PLAIN : alone, notBefore: alone };
      byLetter.set(word.charCodeAt(0), [...(byLetter.get(word.charCodeAt(0)) ?? []), wanted]);
      begins[word.charCodeAt(0)] = 1;
    }
  });
  return (text) => {
    const read = comparable(text);
    let found = 0;
    for (let at = 0; at < read.length; at++) {
      const letter = read.charCodeAt(at);
      if (begins[letter] === 0) continue;
      for (const { word, bit, notAfter, notBefore } of byLetter.get(letter) ?? []) {
        if ((found & bit) !== 0 || !read.startsWith(word, at)) continue;
        if (notAfter?.test(read.charAt(at - 1)) !== true && notBefore?.test(read.charAt(at + word.length)) !== true) found |= bit;
      }
    }
    return found;
  };
}
