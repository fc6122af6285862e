import { enPaneTexts } from './en/pane-texts.ts';
import type { Values } from './fill.ts';
import { speakerOf, type Language, type SpeakerOf } from './speaker-of.ts';
import { jaPaneTexts } from './ja/pane-texts.ts';

/** The pane's own sentences: all that its first paint needs. */
export type PaneKey = keyof typeof jaPaneTexts;
export type PaneSpeaker = SpeakerOf<PaneKey>;

/** @example paneSpeaker('ja')('pane.analyze') // '分析する' */
export function paneSpeaker(language: Language): PaneSpeaker {
  return speakerOf<PaneKey>(language, language === 'ja' ? jaPaneTexts : enPaneTexts);
}

export type { Values };
