import { enPage } from './en/page.ts';
import { speakerOf, type Language, type SpeakerOf } from './speaker-of.ts';
import { jaPage } from './ja/page.ts';

/** The browser page's own sentences: all that its first screen needs. */
export type PageKey = keyof typeof jaPage;
export type PageSpeaker = SpeakerOf<PageKey>;

/** @example pageSpeaker('ja')('page.save') // '保存' */
export function pageSpeaker(language: Language): PageSpeaker {
  return speakerOf<PageKey>(language, language === 'ja' ? jaPage : enPage);
}
