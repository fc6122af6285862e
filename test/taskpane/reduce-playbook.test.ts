import { describe, expect, it } from 'vitest';
import type { CampaignDraft } from '../../src/campaigns/plan/campaign.ts';
import type { ListOrder, TriedCampaign, TriedList } from '../../src/taskpane/engine/playbook-calls.ts';
import type { PaneEvent } from '../../src/taskpane/state/event.ts';
import type { ListDraft, Playbook } from '../../src/taskpane/state/playbook-state.ts';
import { reduce } from '../../src/taskpane/state/reduce.ts';
import { firstState, type PaneState, type Result } from '../../src/taskpane/state/state.ts';

const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, firstState);
const result: Result = { run: { asOf: '2026/10/31', orders: 1, customers: 1, nobody: null, anonymous: 0, merged: 0, candidates: 0, rows: { read: 1, used: 1 }, leftOut: [], lists: [], segments: [], stages: [], notes: [] }, cells: 1, names: new Map([['rfm', 'CRM_RFM']]) };
const finished: PaneEvent = { kind: 'finished', result };
const playbook: Playbook = { segments: [], columns: [], form: { measures: [], channels: [], kpis: [], stops: [], stages: [], start: 46_000, days: 45, holdout: 0.2 }, improve: { campaigns: [], next: [], matrix: [], timing: '', answer: '' } };
const read: PaneEvent = { kind: 'playbookRead', playbook };
const order: ListOrder = { audience: 'x', campaign: null, measure: 'sell', channel: 'mail', columns: [], encoding: 'cp932' };
const listed: ListDraft = { step: 'segment', title: 'x', order };
const counted: TriedList = { name: 'x', asked: 2, going: 1, held: [], missing: [] };
const weighed: TriedCampaign = { gaps: [], problem: null, asked: 1, going: 1, held: [], treated: 1, holdout: 0, power: '', elsewhere: 0, unsuited: null };
const undone: PaneEvent = { kind: 'undone', news: { kind: 'undone', cells: 1, sheets: 0, kept: 0 } };
const campaign = { id: 'K001', name: 'x', measure: 'sell', channel: 'mail' } as const;

describe('the pane\'s state of segments and campaigns', () => {
  it('takes a count only for the conditions that stand there', () => {
    const typed = after(finished, read, { kind: 'building', draft: { name: '', rule: 'a' } }, { kind: 'segmentDrafted', draft: { name: '', rule: 'ab' } });
    const tried = { problem: null, people: 1, amount: 2 };
    expect(reduce(typed, { kind: 'ruleTried', rule: 'a', tried }).builder?.tried).toBeNull();
    expect(reduce(typed, { kind: 'ruleTried', rule: 'ab', tried }).builder?.tried).toEqual({ ...tried, of: 'ab' });
    expect(after(finished, { kind: 'ruleTried', rule: 'a', tried }).builder).toBeNull();
  });

  it('says why a segment was not kept until something is changed', () => {
    const wrong = after(finished, read, { kind: 'building', draft: { name: '', rule: 'a' } }, { kind: 'segmentWrong', sentences: ['なまえ'] });
    expect(wrong.builder?.wrong).toEqual(['なまえ']);
    expect(reduce(wrong, { kind: 'segmentDrafted', draft: { name: 'b', rule: 'a' } }).builder?.wrong).toEqual([]);
  });

  it('takes a list\'s count only for the very list, and keeps the one before to look at', () => {
    const open = after(finished, read, { kind: 'listing', draft: listed }, { kind: 'listTried', order, tried: counted });
    expect(open.list).toMatchObject({ tried: counted, before: counted });
    const other = { ...order, channel: 'dm' } as const;
    const changed = reduce(open, { kind: 'listOrdered', order: other });
    expect(changed.list).toMatchObject({ order: other, tried: null, before: counted });
    expect(reduce(changed, { kind: 'listTried', order, tried: counted }).list?.tried).toBeNull();
    expect(reduce(changed, { kind: 'listing', draft: null }).list).toBeNull();
  });

  it('fills a campaign with what the settings say, and not what somebody has written', () => {
    expect(after(finished, read).scenario.draft).toMatchObject({ start: 46_000, days: 45, holdout: 0.2 });
    expect(after(finished, { kind: 'campaignDrafted', draft: { days: 7, holdout: null } }, read).scenario.draft).toMatchObject({ start: 46_000, days: 7, holdout: null });
  });

  it('takes what a campaign would be only for the very campaign', () => {
    const [draft, later]: CampaignDraft[] = [{ name: 'a' }, { name: 'b' }];
    if (draft === undefined || later === undefined) throw new Error('no drafts');
    const written = after(finished, read, { kind: 'campaignDrafted', draft: later });
    expect(reduce(written, { kind: 'campaignTried', draft, tried: weighed }).scenario.tried).toBeNull();
    expect(reduce(written, { kind: 'campaignTried', draft: later, tried: weighed }).scenario.tried).toEqual({ ...weighed, of: later });
  });

  it('takes it too where the playbook was read again in the meantime', () => {
    const written = after(finished, read);
    const { draft } = written.scenario;
    expect(reduce(reduce(written, read), { kind: 'campaignTried', draft, tried: weighed }).scenario.tried?.of).toBe(draft);
  });

  it('names what is missing only once somebody wanted to begin', () => {
    expect(after(finished, read).scenario.wanted).toBe(false);
    expect(after(finished, read, { kind: 'campaignWanted' }).scenario.wanted).toBe(true);
  });

  it('has an empty form once a campaign has begun, finds its sheets, and can take it back', () => {
    const begun = after(finished, read, { kind: 'campaignDrafted', draft: { name: 'x', purpose: 'y' } }, { kind: 'campaignWanted' }, { kind: 'campaignBegun', campaign, cells: 3, names: new Map([['recipients', 'CRM_配信先']]) });
    expect(begun).toMatchObject({ undoable: 'campaign', scenario: { begun: campaign, wanted: false, draft: { days: 45 } } });
    expect(begun.scenario.draft.purpose).toBeUndefined();
    expect([...begun.result?.names ?? []]).toEqual([['rfm', 'CRM_RFM'], ['recipients', 'CRM_配信先']]);
    expect(reduce(begun, { kind: 'campaignOver' }).scenario.begun).toBeNull();
    expect(reduce(begun, undone)).toMatchObject({ undoable: null, playbook: null, scenario: { begun: null } });
    expect(reduce(begun, undone).result).not.toBeNull();
  });

  it('keeps what can be taken back when a change changed nothing', () => {
    const saved = after(finished, read, { kind: 'segmentSaved', name: 'x', cells: 0, names: new Map() });
    expect(saved).toMatchObject({ undoable: 'run', news: { kind: 'segmentSaved', name: 'x' }, builder: null });
    expect(reduce(saved, { kind: 'inputAdded', sheet: '会員', cells: 4, names: new Map() })).toMatchObject({ undoable: 'input', unlocks: null });
  });

  it('goes on with what was written after another analysis, and asks for everything else anew', () => {
    const written = after(finished, read, { kind: 'building', draft: { name: 'n', rule: 'r' } }, { kind: 'ruleTried', rule: 'r', tried: { problem: null, people: 1, amount: 1 } }, { kind: 'listing', draft: listed }, { kind: 'campaignDrafted', draft: { purpose: 'p' } }, finished);
    expect(written).toMatchObject({ playbook: null, list: null, unlocks: null, builder: { draft: { name: 'n' }, tried: null }, scenario: { draft: { purpose: 'p' }, tried: null } });
  });

  it('stays where the user is while it writes a campaign, a list or a sheet', () => {
    const at = after(finished, { kind: 'stepped', step: 'scenario' });
    for (const task of [{ kind: 'campaign', done: 0, total: 0 }, { kind: 'list', done: 0, total: 0 }, { kind: 'input' }] as const) expect(reduce(at, { kind: 'began', task })).toMatchObject({ step: 'scenario', work: { kind: 'working' } });
  });

  it('lets a campaign that stopped half-way be taken back as one', () => {
    const working = after(finished, { kind: 'stepped', step: 'scenario' }, { kind: 'began', task: { kind: 'campaign', done: 0, total: 0 } });
    expect(reduce(working, { kind: 'refused', sentences: ['x'], halfDone: true })).toMatchObject({ undoable: 'campaign', work: { halfDone: true } });
    expect(reduce(reduce(working, { kind: 'refused', sentences: ['x'], halfDone: true }), undone).result).not.toBeNull();
  });
});
