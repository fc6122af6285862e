import type { CellValue } from '../shared/cell.ts';
import { en } from './en.ts';
import { ja, type TextKey, type Texts } from './ja.ts';

export type Language = 'ja' | 'en';

export const texts: Readonly<Record<Language, Texts>> = { ja, en };

export type Values = Readonly<Record<string, CellValue>>;

/** Speaks one language. */
export interface Speaker {
  readonly language: Language;
  (key: TextKey, values?: Values): string;
}

/**
 * A sentence of the text table with its blanks filled: `{name}`, and `{count|order|orders}` for one and for many.
 * Numbers get their thousands marked.
 *
 * @example speaker('ja')('dashboard.people', { people: 1234 }) // '1,234人'
 */
export function speaker(language: Language): Speaker {
  const table = texts[language];
  const speak = (key: TextKey, values: Values = {}): string =>
    table[key].replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one: string | undefined, many: string | undefined) => {
      const value = values[name] ?? '';
      const shown = typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 3 }) : String(value);
      return one === undefined ? shown : `${shown} ${value === 1 ? one : (many ?? '')}`;
    });
  return Object.assign(speak, { language });
}

export type { TextKey };
