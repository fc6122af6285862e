import { en } from './en.ts';
import { fill, type Values } from './fill.ts';
import { ja, type TextKey, type Texts } from './ja.ts';

export type Language = 'ja' | 'en';

export const texts: Readonly<Record<Language, Texts>> = { ja, en };

/** Speaks one language. */
export interface Speaker {
  readonly language: Language;
  (key: TextKey, values?: Values): string;
}

/**
 * A sentence of the text table with its blanks filled (see `fill`).
 *
 * @example speaker('ja')('dashboard.people', { people: 1234 }) // '1,234人'
 */
export function speaker(language: Language): Speaker {
  const table = texts[language];
  const speak = (key: TextKey, values: Values = {}): string => fill(table[key], values);
  return Object.assign(speak, { language });
}

export type { TextKey, Values };
