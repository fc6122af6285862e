import type { Found } from './digits.ts';

const WORDS = /[a-z0-9]+/g;
const HAS_LETTER = /[a-z]/;
/** Between the words of one name. */
const BETWEEN = /^[\s.,'’_-]{1,2}$/;

/** Names in Latin letters, found as whole words: mai is not in email. */
export class WordIndex {
  private readonly byFirst = new Map<string, (readonly string[])[]>();

  /** @param words in lower case */
  add(words: readonly string[]): void {
    const [first] = words;
    if (first === undefined) return;
    const known = this.byFirst.get(first) ?? [];
    if (!known.some((other) => other.join(' ') === words.join(' '))) this.byFirst.set(first, [...known, words]);
  }

  /** @param single whether a name of one word counts: where words are a format's own, it does not */
  *findIn(text: string, single: boolean): Generator<Found> {
    if (this.byFirst.size === 0 || !HAS_LETTER.test(text)) return;
    const words = [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
    for (const [at, { word, start }] of words.entries()) {
      for (const name of this.byFirst.get(word) ?? []) {
        const last = words[at + name.length - 1];
        if (last === undefined || (name.length === 1 && !single)) continue;
        const follows = name.every((each, place) => words[at + place]?.word === each && (place === 0 || BETWEEN.test(text.slice(words[at + place - 1]?.end, words[at + place]?.start))));
        if (follows) yield { start, end: last.end };
      }
    }
  }
}

/**
 * Latin words of a folded text.
 *
 * @example wordsOf("mary o'neil") // ['mary', 'o', 'neil']
 */
export function wordsOf(text: string): string[] {
  return text.match(WORDS) ?? [];
}
