import { enPane } from './en/pane.ts';
import { fill, type Values } from './fill.ts';
import { jaPane } from './ja/pane.ts';

/** The pane's own sentences: all that its first paint needs. */
export type PaneKey = keyof typeof jaPane;

export interface PaneSpeaker {
  readonly language: 'ja' | 'en';
  (key: PaneKey, values?: Values): string;
}

/** @example paneSpeaker('ja')('pane.analyze') // '分析する' */
export function paneSpeaker(language: 'ja' | 'en'): PaneSpeaker {
  const table: Readonly<Record<PaneKey, string>> = language === 'ja' ? jaPane : enPane;
  const speak = (key: PaneKey, values: Values = {}): string => fill(table[key], values);
  return Object.assign(speak, { language });
}

export type { Values };
