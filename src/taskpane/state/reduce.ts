import type { PaneEvent } from './event.ts';
import { playbookAnew, reducePlaybook } from './reduce-playbook.ts';
import type { Card, Change, PaneState, SettingsForm, Task } from './state.ts';
import { undoable } from './undoable.ts';

/** What the pane shows after something has happened. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'opening':
      return { ...state, work: { kind: 'opening' } };
    case 'opened':
      return { ...state, work: { kind: 'ready' }, tables: event.tables, analysedBefore: event.analysedBefore, template: event.template };
    case 'tableRead':
      return { ...state, tables: state.tables.map((table) => (table.sheet === event.table.sheet ? event.table : table)) };
    case 'began':
      return { ...begun(state, event.task), work: { kind: 'working', task: event.task, stopping: false }, news: null };
    case 'worked':
      return state.work.kind === 'working' ? { ...state, work: { ...state.work, task: event.task } } : state;
    case 'stopping':
      return state.work.kind === 'working' ? { ...state, work: { ...state.work, stopping: true } } : state;
    case 'finished':
      return { ...state, work: { kind: 'ready' }, step: 'analyse', result: event.result, analysedBefore: true, template: state.template === null ? null : { ...state.template, sample: false }, undoable: undoable(state, 'run', event.result.cells), card: { kind: 'waiting' }, settings: { kind: 'closed' }, ...playbookAnew(state), news: null };
    case 'returned':
      return { ...state, work: { kind: 'ready' }, step: state.result === null ? 'unify' : state.step, news: event.news };
    case 'refused':
      return refused(state, event.sentences, event.halfDone);
    case 'undone':
      return afterUndo(state, event.news);
    case 'went':
      return { ...state, place: event.place, news: null };
    case 'stepped':
      return { ...state, place: 'work', step: event.step, news: null, work: state.work.kind === 'problem' ? { kind: 'ready' } : state.work };
    case 'visitedNobody':
      return state.card.kind === 'asleep' ? state : { ...state, card: { kind: 'nobody', sheet: event.sheet, row: event.row } };
    case 'visited':
      return { ...state, card: { kind: 'shown', card: event.card, split: splitSoFar(state.card, event.card.id) } };
    case 'split':
      return state.card.kind === 'shown' ? { ...state, card: { ...state.card, split: [...state.card.split, event.hash] }, undoable: undoable(state, 'decision', event.cells), news: { kind: 'decided' } } : state;
    case 'settingsRead':
      return { ...state, settings: { kind: 'open', rows: event.rows, wrong: [], saving: false } };
    case 'settingsSaving':
      return { ...state, settings: form(state.settings, { wrong: [], saving: true }) };
    case 'settingsWrong':
      return { ...state, settings: form(state.settings, { wrong: event.paths, saving: false }) };
    case 'settingsSaved':
      return { ...state, undoable: undoable(state, 'settings', event.cells), analysedBefore: true, news: { kind: 'settingsSaved' } };
    case 'templateUpdated':
      return { ...state, work: { kind: 'ready' }, template: withVersion(state.template, event.version), undoable: undoable(state, 'template', event.cells), news: { kind: 'templateUpdated', version: event.version } };
    case 'valued':
      return { ...state, work: { kind: 'ready' }, undoable: undoable(state, 'values', event.cells), news: event };
    case 'copied':
      return { ...state, work: { kind: 'ready' }, news: event };
    case 'news':
      return { ...state, news: event.news };
    case 'playbookRead': case 'building': case 'segmentDrafted': case 'ruleTried': case 'segmentWrong': case 'segmentSaved': case 'listing': case 'listOrdered': case 'listTried':
    case 'listInserted': case 'campaignDrafted': case 'campaignTried': case 'campaignWanted': case 'campaignBegun': case 'campaignOver': case 'unlocksRead': case 'inputAdded':
      return reducePlaybook(state, event);
  }
}

/** Wherever the user is, they learn of it. What could not be taken back may be tried again. */
function refused(state: PaneState, sentences: readonly string[], halfDone: boolean): PaneState {
  const task = state.work.kind === 'working' ? state.work.task.kind : null;
  const change: Change = task === 'campaign' || task === 'input' ? task : 'run';
  return { ...state, place: 'work', work: { kind: 'problem', sentences, halfDone: halfDone || task === 'undo' }, undoable: halfDone ? change : state.undoable };
}

/** Where the work is shown, and what comes after it. */
function begun(state: PaneState, task: Task): PaneState {
  if (task.kind === 'run') return { ...state, place: 'work', step: 'analyse' };
  return task.kind === 'insert' ? { ...state, place: 'work', step: 'unify' } : state;
}

function withVersion(template: PaneState['template'], version: number): PaneState['template'] {
  return template === null ? null : { ...template, version };
}

/** A run taken back leaves nothing to look at; any other change leaves the result as it was. */
function afterUndo(state: PaneState, news: PaneState['news']): PaneState {
  const ready = { ...state, ...playbookAnew(state), work: { kind: 'ready' }, undoable: null, news } as const;
  if (state.undoable === 'run') return { ...ready, step: 'unify', result: null, card: { kind: 'asleep' }, settings: { kind: 'closed' }, builder: null };
  return { ...ready, settings: { kind: 'closed' }, card: state.card.kind === 'shown' ? { ...state.card, split: [] } : state.card };
}

function splitSoFar(card: Card, id: string): readonly string[] {
  return card.kind === 'shown' && card.card.id === id ? card.split : [];
}

function form(settings: SettingsForm, change: { readonly wrong: readonly string[]; readonly saving: boolean }): SettingsForm {
  return settings.kind === 'open' ? { ...settings, ...change } : settings;
}
