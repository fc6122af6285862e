import { describe, expect, it } from 'vitest';
import type { CustomerCard } from '../../src/report/card/customer-card.ts';
import type { PaneEvent } from '../../src/taskpane/state/event.ts';
import { reduce } from '../../src/taskpane/state/reduce.ts';
import { firstState, type PaneState, type Result } from '../../src/taskpane/state/state.ts';

const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, firstState);
const card = (id: string): CustomerCard => ({
  id, name: '佐藤 花子', kana: '', stage: { number: 2, words: '2 初回', gloss: '初デート', reason: '', flags: null }, next: { action: '', verdict: 'ok', verdictWords: '可', from: null, why: null, how: null },
  dormancy: '現役', rank: 'A', segment: null, figures: null, timeline: [], merges: [],
});
const result: Result = { run: { asOf: '2026/10/31', orders: 1, customers: 1, nobody: null, anonymous: 0, merged: 0, candidates: 0, rows: { read: 1, used: 1 }, leftOut: [], lists: [], segments: [], stages: [], notes: [] }, cells: 1, names: new Map() };
const opened: PaneEvent = { kind: 'opened', tables: [], analysedBefore: false, template: null };
const run: PaneEvent = { kind: 'began', task: { kind: 'run', progress: null } };
const finished: PaneEvent = { kind: 'finished', result };

describe('the pane\'s state', () => {
  it('goes from opening to the sheets, to work, to the result', () => {
    expect(after(opened)).toMatchObject({ work: { kind: 'ready' }, step: 'unify', place: 'work' });
    expect(after(opened, { kind: 'went', place: 'help' }, run)).toMatchObject({ work: { kind: 'working', stopping: false }, step: 'analyse', place: 'work' });
    expect(after(opened, run, finished)).toMatchObject({ work: { kind: 'ready' }, step: 'analyse', undoable: 'run', card: { kind: 'waiting' } });
  });

  it('goes back to the sheets when the first run is stopped, and stays at the result when a later one is', () => {
    const stopped: PaneEvent = { kind: 'returned', news: { kind: 'cancelled' } };
    expect(after(opened, run, { kind: 'stopping' }).work).toMatchObject({ stopping: true });
    expect(after(opened, run, stopped)).toMatchObject({ step: 'unify', work: { kind: 'ready' }, news: { kind: 'cancelled' } });
    expect(after(opened, run, finished, run, stopped)).toMatchObject({ step: 'analyse', result, undoable: 'run' });
  });

  it('forgets the result when a run is taken back, and keeps it when settings are', () => {
    const undone: PaneEvent = { kind: 'undone', news: { kind: 'undone', cells: 1, sheets: 1, kept: 0 } };
    expect(after(opened, run, finished, undone)).toMatchObject({ result: null, undoable: null, card: { kind: 'asleep' }, step: 'unify' });
    expect(after(opened, run, finished, { kind: 'settingsSaved', cells: 1 }, undone)).toMatchObject({ result, undoable: null, settings: { kind: 'closed' } });
  });

  it('keeps what can be taken back when a change changed nothing', () => {
    const nothing: PaneEvent = { kind: 'finished', result: { ...result, cells: 0 } };
    expect(after(opened, run, nothing).undoable).toBeNull();
    expect(after(opened, run, finished, run, nothing).undoable).toBe('run');
    expect(after(opened, run, finished, { kind: 'settingsSaved', cells: 0 }).undoable).toBe('run');
    expect(after(opened, run, finished, { kind: 'valued', cells: 0, waiting: 1 }).undoable).toBe('run');
    expect(after(opened, run, finished, { kind: 'valued', cells: 2, waiting: 1 })).toMatchObject({ undoable: 'values', work: { kind: 'ready' } });
  });

  it('brings a problem before the user wherever they are, and lets a half-done run or a failed undo be taken back', () => {
    const refusedBy = (halfDone: boolean): PaneEvent => ({ kind: 'refused', sentences: ['x'], halfDone });
    const undoing: PaneEvent = { kind: 'began', task: { kind: 'undo' } };
    expect(after(opened, { kind: 'went', place: 'help' }, { kind: 'began', task: { kind: 'values' } }, refusedBy(false))).toMatchObject({ place: 'work', work: { kind: 'problem', halfDone: false } });
    expect(after(opened, run, refusedBy(true))).toMatchObject({ work: { halfDone: true }, undoable: 'run' });
    expect(after(opened, run, finished, undoing, refusedBy(false))).toMatchObject({ work: { halfDone: true }, undoable: 'run' });
  });

  it('takes progress only while it works, and lets go of a problem when the user goes on', () => {
    expect(after(opened, { kind: 'worked', task: { kind: 'undo' } }).work).toEqual({ kind: 'ready' });
    expect(after(opened, run, { kind: 'refused', sentences: ['x'], halfDone: false }).work).toEqual({ kind: 'problem', sentences: ['x'], halfDone: false });
    expect(after(opened, run, { kind: 'refused', sentences: ['x'], halfDone: false }, { kind: 'stepped', step: 'unify' }).work).toEqual({ kind: 'ready' });
  });

  it('remembers what was split on a card until another is shown', () => {
    const split = after(opened, run, finished, { kind: 'visited', card: card('C0000001') }, { kind: 'split', hash: 'h', cells: 1 });
    expect(split).toMatchObject({ card: { split: ['h'] }, undoable: 'decision' });
    expect(reduce(split, { kind: 'visited', card: card('C0000001') })).toMatchObject({ card: { split: ['h'] } });
    expect(reduce(split, { kind: 'visited', card: card('C0000002') })).toMatchObject({ card: { split: [] } });
  });

  it('says nothing of rows before anything is analysed', () => {
    expect(after(opened, { kind: 'visitedNobody', sheet: 'x', row: 1 }).card).toEqual({ kind: 'asleep' });
  });
});
