import type { PaneEvent } from './event.ts';
import type { Card, Change, PaneState, SettingsForm, Task } from './state.ts';

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
      return { ...state, work: { kind: 'ready' }, step: 'analyse', result: event.result, analysedBefore: true, template: state.template === null ? null : { ...state.template, sample: false }, undoable: undoable(state, 'run', event.result.cells), card: { kind: 'waiting' }, settings: { kind: 'closed' }, news: null };
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
  }
}

/** Wherever the user is, they learn of it. What could not be taken back may be tried again. */
function refused(state: PaneState, sentences: readonly string[], halfDone: boolean): PaneState {
  const again = state.work.kind === 'working' && state.work.task.kind === 'undo';
  return { ...state, place: 'work', work: { kind: 'problem', sentences, halfDone: halfDone || again }, undoable: halfDone ? 'run' : state.undoable };
}

/** What changed nothing leaves the change before it to be taken back. */
function undoable(state: PaneState, change: Change, cells: number): Change | null {
  return cells > 0 ? change : state.undoable;
}

/** Where the work is shown, and what comes after it. */
function begun(state: PaneState, task: Task): PaneState {
  if (task.kind === 'undo' || task.kind === 'values' || task.kind === 'copy' || task.kind === 'template') return state;
  return { ...state, place: 'work', step: task.kind === 'insert' ? 'unify' : 'analyse' };
}

function withVersion(template: PaneState['template'], version: number): PaneState['template'] {
  return template === null ? null : { ...template, version };
}

/** A run taken back leaves nothing to look at; settings and decisions leave the result as it was. */
function afterUndo(state: PaneState, news: PaneState['news']): PaneState {
  const ready = { ...state, work: { kind: 'ready' }, undoable: null, news } as const;
  if (state.undoable === 'run') return { ...ready, step: 'unify', result: null, card: { kind: 'asleep' }, settings: { kind: 'closed' } };
  return { ...ready, settings: { kind: 'closed' }, card: state.card.kind === 'shown' ? { ...state.card, split: [] } : state.card };
}

function splitSoFar(card: Card, id: string): readonly string[] {
  return card.kind === 'shown' && card.card.id === id ? card.split : [];
}

function form(settings: SettingsForm, change: { readonly wrong: readonly string[]; readonly saving: boolean }): SettingsForm {
  return settings.kind === 'open' ? { ...settings, ...change } : settings;
}
