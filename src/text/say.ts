import { en } from './en.ts';
import type { Values } from './fill.ts';
import { speakerOf, type Language, type SpeakerOf } from './speaker-of.ts';
import { ja, type TextKey, type Texts } from './ja.ts';

export const texts: Readonly<Record<Language, Texts>> = { ja, en };

/** Speaks every sentence there is. */
export type Speaker = SpeakerOf<TextKey>;

/**
 * A sentence of the text table with its blanks filled (see `fill`).
 *
 * @example speaker('ja')('dashboard.people', { people: 1234 }) // '1,234人'
 */
export function speaker(language: Language): Speaker {
  return speakerOf(language, texts[language]);
}

export type { Language, TextKey, Values };
