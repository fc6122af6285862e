import { enPane } from './en/pane.ts';
import type { Values } from './fill.ts';
import { speakerOf, type Language, type SpeakerOf } from './speaker-of.ts';
import { jaPane } from './ja/pane.ts';

/** The pane's own sentences: all that its first paint needs. */
export type PaneKey = keyof typeof jaPane;
export type PaneSpeaker = SpeakerOf<PaneKey>;

/** @example paneSpeaker('ja')('pane.analyze') // '分析する' */
export function paneSpeaker(language: Language): PaneSpeaker {
  return speakerOf<PaneKey>(language, language === 'ja' ? jaPane : enPane);
}

export type { Values };
