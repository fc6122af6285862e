import type { PageKey, PageSpeaker } from '../text/page-words.ts';
import { paneSpeaker, type PaneKey, type PaneSpeaker, type Values } from '../text/pane-words.ts';

/** What the pane says otherwise where there is no Excel beside it. */
const INSTEAD: Readonly<Partial<Record<PaneKey, PageKey>>> = {
  'pane.work.waiting': 'page.waiting',
  'pane.privacy-text-2': 'page.privacy-text',
  'pane.help.keyboard-text': 'page.keyboard',
};

/** The pane's sentences as they hold beside a grid. */
export function speakerBesideGrid(say: PageSpeaker): PaneSpeaker {
  const usual = paneSpeaker(say.language);
  const speak = (key: PaneKey, values?: Values): string => {
    const instead = INSTEAD[key];
    return instead === undefined ? usual(key, values) : say(instead, values);
  };
  return Object.assign(speak, { language: say.language });
}
