import type { Texts } from '../../customers/writings.ts';
import { comparable } from './comparable.ts';
import { isWorthNaming } from './worth-naming.ts';

/** A word of fewer people is chance. */
export const FEWEST_PEOPLE = 3;
const MOST_WORDS = 10;
/** Cutting text into words takes half a microsecond a letter, and within one long text far more for each: so only a text's beginning is looked at, and of all texts the latest. */
const LETTERS_OF_A_TEXT = 200;
const LETTERS = 40_000;

export interface NewWord {
  readonly word: string;
  readonly people: number;
}

export interface NewWords {
  /** The most people first; equal ones in the order of their letters' codes. */
  readonly words: readonly NewWord[];
  /** How many texts were looked at. */
  readonly texts: number;
}

/**
 * Words that at least three people wrote in texts that no list has a word for: what the lists may lack. Each person counts once a
 * word. Null: this machine cannot cut Japanese into words.
 *
 * @param places of the texts to look at, the most telling first
 * @param cut makes what cuts a text into words
 */
export function newWordsOf({ writer, text }: Texts, places: Int32Array, cut: () => Intl.Segmenter | null = japaneseWords): NewWords | null {
  const segmenter = places.length === 0 ? null : cut();
  if (segmenter === null) return places.length === 0 ? { words: [], texts: 0 } : null;
  const said = new Map<string, Set<number>>();
  const wordsOf = new Map<string, readonly string[]>();
  let [texts, letters] = [0, 0];
  for (const place of places) {
    const read = comparable((text[place] as string).slice(0, LETTERS_OF_A_TEXT));
    let words = wordsOf.get(read);
    if (words === undefined) {
      if (letters + read.length > LETTERS) break;
      letters += read.length;
      wordsOf.set(read, (words = wordsIn(segmenter, read)));
    }
    texts++;
    for (const word of words) said.set(word, (said.get(word) ?? new Set()).add(writer[place] as number));
  }
  const words = [...said].flatMap(([word, { size }]) => (size < FEWEST_PEOPLE ? [] : [{ word, people: size }]));
  return { words: words.sort((a, b) => b.people - a.people || (a.word < b.word ? -1 : 1)).slice(0, MOST_WORDS), texts };
}

function wordsIn(segmenter: Intl.Segmenter, text: string): string[] {
  const found = new Set<string>();
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike === true && isWorthNaming(segment, text.charAt(index + segment.length))) found.add(segment);
  }
  return [...found];
}

/** Browsers of before 2024 may have none. */
function japaneseWords(): Intl.Segmenter | null {
  const { Segmenter } = Intl as Partial<typeof Intl>;
  return Segmenter === undefined ? null : new Segmenter('ja', { granularity: 'word' });
}
