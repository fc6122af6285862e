import { fill, type Values } from './fill.ts';

export type Language = 'ja' | 'en';

/** Speaks one language from a table of sentences. */
export interface SpeakerOf<Key extends string> {
  readonly language: Language;
  (key: Key, values?: Values): string;
}

export function speakerOf<Key extends string>(language: Language, table: Readonly<Record<Key, string>>): SpeakerOf<Key> {
  const speak = (key: Key, values: Values = {}): string => fill(table[key], values);
  return Object.assign(speak, { language });
}
