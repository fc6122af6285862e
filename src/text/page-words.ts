import { enPage } from './en/page.ts';
import { fill, type Values } from './fill.ts';
import { jaPage } from './ja/page.ts';

/** The browser page's own sentences: all that its first screen needs. */
export type PageKey = keyof typeof jaPage;

export interface PageSpeaker {
  readonly language: 'ja' | 'en';
  (key: PageKey, values?: Values): string;
}

/** @example pageSpeaker('ja')('page.save') // '保存' */
export function pageSpeaker(language: 'ja' | 'en'): PageSpeaker {
  const table: Readonly<Record<PageKey, string>> = language === 'ja' ? jaPage : enPage;
  const speak = (key: PageKey, values: Values = {}): string => fill(table[key], values);
  return Object.assign(speak, { language });
}
