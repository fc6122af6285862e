import type { ReactNode } from 'react';
import type { PaneSpeaker } from '../../text/pane-words.ts';
import type { CopyNews, News } from '../state/state.ts';
import { usePane, usePaneState } from './pane-context.ts';

/** What has just happened, said aloud and shown where it moves nothing. */
export function NewsLine(): ReactNode {
  const { say } = usePane();
  const { news } = usePaneState();
  return <div role="status" className="news">{news === null ? null : newsText(say, news)}</div>;
}

function newsText(say: PaneSpeaker, news: News): string {
  switch (news.kind) {
    case 'undone':
      return say(news.kept === 0 ? 'pane.undone' : 'pane.undone-kept', { cells: news.cells, sheets: news.sheets, kept: news.kept });
    case 'nothingToUndo':
      return say('pane.nothing-to-undo');
    case 'cancelled':
      return say('pane.cancelled');
    case 'settingsSaved':
      return say('pane.settings.saved');
    case 'decided':
      return say('pane.card.split-done');
    case 'notThere':
      return say('pane.not-there');
    case 'remembered':
      return say('pane.found.remembered');
    case 'nothingToCopy':
      return say('pane.copy.nothing');
    case 'copied':
      return copiedText(say, news);
    case 'templateUpdated':
      return say('pane.template.done', { version: news.version });
    case 'valued':
      return valuedText(say, news);
    case 'inserted':
      return insertedText(say, news);
    case 'segmentSaved':
      return say('pane.segment.saved', { name: news.name });
    case 'campaignBegun':
      return say('pane.scenario.begun', { id: news.id });
    case 'reachesNobody':
      return say('pane.scenario.reaches-nobody');
    case 'inputAdded':
      return say('pane.unlocks.added', { sheet: news.sheet });
    case 'listInserted':
      return say('pane.list.inserted', { people: news.people, sheet: news.sheet });
    case 'listed':
      return listedText(say, news);
    case 'selected':
      return news.people === news.all ? say('pane.selected', { people: news.people }) : say('pane.selected-some', { people: news.people, all: news.all });
    case 'failed':
      return news.sentences.join(' ');
  }
}

function insertedText(say: PaneSpeaker, { sheets, files, refused }: Extract<News, { kind: 'inserted' }>): string {
  const done = files > sheets.length ? say('pane.inserted-files', { files, count: sheets.length }) : say('pane.inserted', { count: sheets.length });
  return [done, ...refused].join(' ');
}

function copiedText(say: PaneSpeaker, { handed, people, changed, leftOut }: CopyNews): string {
  const done = handed.kind === 'opened' ? say('pane.copy.opened', { people }) : say(`pane.copy.${handed.kind}`, { people, name: handed.name });
  const rest = [changed > 0 ? say('pane.copy.changed', { people: changed }) : '', leftOut.length > 0 ? say('pane.copy.left-out', { sheets: leftOut.join(say('pane.joint')) }) : ''];
  return [done, ...rest].filter((sentence) => sentence !== '').join(' ');
}

function listedText(say: PaneSpeaker, { handed, people }: Extract<News, { kind: 'listed' }>): string {
  switch (handed.kind) {
    case 'opened':
      return say('pane.list.opened', { people });
    case 'saved':
      return say('pane.list.saved', { people, name: handed.name });
    case 'downloaded':
      return say('pane.list.downloaded', { people, name: handed.name });
  }
}

function valuedText(say: PaneSpeaker, { cells, waiting }: Extract<News, { kind: 'valued' }>): string {
  const done = cells === 0 ? (waiting === 0 ? say('pane.values.none') : '') : say('pane.values.done', { cells });
  return waiting === 0 ? done : `${done}${say('pane.values.waiting', { waiting })}`;
}
