import type { PersonalStrings } from './personal-strings.ts';

/** Whether somebody is told by a text of the finished copy. `single`: whether a name of one Latin word counts there. */
export type FindPersonal = (text: string, single: boolean) => boolean;

/**
 * Looks for people in a finished copy. What stands in the copy because our own words say it, in every shop's, is from no source:
 * a customer may be called 会員.
 */
export function personalFinder(strings: PersonalStrings, ownWords: readonly string[]): FindPersonal {
  let telling: readonly string[] | null = null;
  return (text, single) => strings.findIn(text, single).some(({ start, end }) => {
    telling ??= ownWords.filter((word) => strings.findIn(word).length > 0);
    return !telling.some((word) => covers(text, word, start, end));
  });
}

function covers(text: string, word: string, start: number, end: number): boolean {
  for (let at = text.indexOf(word); at >= 0 && at <= start; at = text.indexOf(word, at + 1)) if (at + word.length >= end) return true;
  return false;
}
