import { beforeEach, describe, expect, it } from 'vitest';
import type { CampaignDraft } from '../../src/campaigns/plan/campaign.ts';
import type { Applied, Watch } from '../../src/hosts/host.ts';
import { UnusableWorkbook } from '../../src/hosts/unusable-workbook.ts';
import type { Plan } from '../../src/report/plan.ts';
import type { Session } from '../../src/taskpane/session/session.ts';
import type { Store } from '../../src/taskpane/state/store.ts';
import { aSession } from './a-session.ts';
import { FileLiveHost } from './file-live-host.ts';
import { rowsOf, tableOf } from './read-table.ts';

/** A workbook whose next writing may fail, or be stopped half-way. */
class Moody extends FileLiveHost {
  mood: 'well' | 'refuses' | 'dawdles' = 'well';
  onApply: () => void = () => undefined;

  override apply(plan: Plan, watch?: Watch): Promise<Applied> {
    this.onApply();
    if (this.mood === 'refuses') return Promise.reject(new UnusableWorkbook('excel-read-only'));
    return super.apply(plan, watch);
  }
}

const whole: CampaignDraft = { measure: 'secondPurchase', audience: '2回目を待っている方', purpose: '2回目を楽しみにしていただく', kpi: 'second', stop: 'complaint' };

describe('a campaign in the pane', () => {
  let host: Moody;
  let session: Session;
  let store: Store;

  beforeEach(async () => {
    host = new Moody('お店.xlsx');
    ({ session, store } = aSession('ja', host));
    await session.open();
    await session.inserts.sample();
    await session.analyse();
    await session.playbook.open();
  });

  const state = () => store.state();

  it('begins with what the settings and the calendar say, and names itself after what is chosen', async () => {
    expect(state().scenario.draft).toMatchObject({ start: 46_327, days: 30, holdout: 0.1, cost: 0, channel: 'mail' });
    await session.campaigns.write({ measure: 'secondPurchase' });
    expect(state().scenario.draft).toMatchObject({ name: '2回目のご案内', stages: [2] });
    await session.campaigns.write({ audience: '2回目を待っている方' });
    expect(state().scenario.draft.name).toBe('2回目のご案内 – 2回目を待っている方');
    await session.campaigns.write({ measure: 'voices' });
    expect(state().scenario.draft).toMatchObject({ name: 'お客様の声 – 2回目を待っている方', stages: [1, 2, 3] });
    await session.campaigns.write({ name: 'わたしの施策', stages: [2] });
    await session.campaigns.write({ measure: 'points', stop: 'optOut' });
    expect(state().scenario.draft).toMatchObject({ name: 'わたしの施策', stages: [2], stopAt: 0.02 });
    await session.campaigns.write({ stopAt: null });
    expect(state().scenario.draft.stopAt).toBeNull();
  });

  it('says as it is written whom it would reach, and what it could show', async () => {
    await session.campaigns.write({ measure: 'secondPurchase', audience: '2回目を待っている方', stages: [2, 5] });
    const { tried } = state().scenario;
    expect(tried?.power).toBe('');
    expect(tried?.unsuited).toBe('5 関連');
    expect((tried?.treated ?? 0) + (tried?.holdout ?? 0)).toBe(tried?.going);
    expect((tried?.going ?? 0) + (tried?.held ?? []).reduce((sum, { people }) => sum + people, 0)).toBe(tried?.asked);
    expect(tried?.holdout).toBeGreaterThan(0);
    await session.campaigns.write({ kpi: 'second' });
    expect(state().scenario.tried?.power).toContain('%');
    await session.campaigns.write({ audience: '購入回数 ≧ 百' });
    expect(state().scenario.tried).toMatchObject({ asked: 0, problem: '「百」を数として読めませんでした。' });
  });

  it('takes one of the three to do next, whose people are those it tells', async () => {
    const [first] = state().playbook?.improve.next ?? [];
    if (first === undefined) throw new Error('nothing to do next');
    const { measure, stage, audience, people } = first;
    await session.campaigns.write({ measure, stages: [stage], audience });
    expect(state().scenario.tried).toMatchObject({ asked: people, elsewhere: 0, unsuited: null, problem: null });
  });

  it('is not begun before it is whole', async () => {
    await session.campaigns.write({ ...whole, purpose: '  ' });
    await session.campaigns.begin();
    expect(state()).toMatchObject({ scenario: { wanted: true, begun: null }, work: { kind: 'ready' }, undoable: 'run' });
    expect(state().scenario.tried?.gaps).toEqual(['purpose']);
    expect(await tableOf(host, 'campaigns', '施策番号')).toEqual([]);
  });

  it('that reaches nobody is not begun either', async () => {
    await session.campaigns.write({ ...whole, audience: '購入回数 ≧ 100000' });
    await session.campaigns.begin();
    expect(state()).toMatchObject({ work: { kind: 'ready' }, news: { kind: 'reachesNobody' }, scenario: { begun: null } });
  });

  it('stands on both sheets once it has begun, and the next analysis knows it', async () => {
    await session.campaigns.write(whole);
    const { treated = 0, holdout = 0 } = state().scenario.tried ?? {};
    await session.campaigns.begin();
    expect(state()).toMatchObject({ undoable: 'campaign', news: { kind: 'campaignBegun', id: 'K001' }, scenario: { begun: { id: 'K001', channel: 'mail' }, wanted: false } });
    expect(await tableOf(host, 'campaigns', '施策番号')).toMatchObject([{ 施策番号: 'K001', 目的: '2回目を楽しみにしていただく' }]);
    const recipients = await tableOf(host, 'recipients', '届ける・対照');
    const of = (group: string): number => recipients.filter((row) => row['届ける・対照'] === group).length;
    expect([of('届ける'), of('対照')]).toEqual([treated, holdout]);
    await session.showSheet('recipients');
    expect(host.selected.at(-1)?.sheet).toBe('CRM_配信先');

    await session.lists.open({ step: 'scenario', title: 'K001', order: { audience: '', campaign: 'K001', measure: 'secondPurchase', channel: 'mail', columns: ['顧客ID'], encoding: 'utf-8' } });
    expect(state().list?.tried).toMatchObject({ asked: treated, going: treated, held: [] });
    await session.lists.save();
    const ids = new TextDecoder().decode(host.handed[0]?.bytes).trim().split('\r\n').slice(1);
    expect(new Set(ids)).toEqual(new Set(recipients.filter((row) => row['届ける・対照'] === '届ける').map((row) => row['顧客ID'])));

    const again = aSession('ja', host);
    await again.session.open();
    await again.session.analyse();
    await again.session.playbook.open();
    expect(again.store.state().playbook?.improve.campaigns).toMatchObject([{ id: 'K001', verdict: 'running', measure: 'secondPurchase', channel: 'mail' }]);
    await again.session.analyse();
    expect(again.store.state().result?.cells).toBe(0);
  });

  it('goes on with the next number', async () => {
    for (const purpose of ['一', '二']) {
      await session.campaigns.write({ ...whole, purpose });
      await session.campaigns.begin();
      session.campaigns.next();
    }
    expect((await tableOf(host, 'campaigns', '施策番号')).map((row) => [row['施策番号'], row['目的']])).toEqual([['K001', '一'], ['K002', '二']]);
    await session.playbook.open();
    expect(state().playbook?.improve.campaigns.map(({ verdict }) => verdict)).toEqual(['running', 'running']);
    expect(state().scenario.draft).toMatchObject({ start: 46_327, days: 30 });
  });

  it('is gone when it is taken back', async () => {
    const before = await rowsOf(host, 'campaigns');
    await session.campaigns.write(whole);
    await session.campaigns.begin();
    await session.undo();
    expect(state()).toMatchObject({ undoable: null, scenario: { begun: null } });
    expect(await rowsOf(host, 'campaigns')).toEqual(before);
    expect(await rowsOf(host, 'recipients')).toEqual([]);
    await session.playbook.open();
    expect(state().playbook?.improve.campaigns).toEqual([]);
    await session.campaigns.write(whole);
    await session.campaigns.begin();
    expect(await tableOf(host, 'campaigns', '施策番号')).toMatchObject([{ 施策番号: 'K001' }]);
  });

  it('leaves the workbook as it was where it cannot be written, and keeps what was written in the form', async () => {
    const before = await rowsOf(host, 'campaigns');
    await session.campaigns.write(whole);
    host.mood = 'refuses';
    await session.campaigns.begin();
    expect(state()).toMatchObject({ work: { kind: 'problem' }, undoable: 'run', scenario: { begun: null, draft: { purpose: whole.purpose } } });
    host.mood = 'well';
    expect(await rowsOf(host, 'campaigns')).toEqual(before);
    await session.playbook.open();
    expect(state().playbook?.improve.campaigns).toEqual([]);
    await session.campaigns.begin();
    expect(await tableOf(host, 'campaigns', '施策番号')).toMatchObject([{ 施策番号: 'K001' }]);
  });

  it('leaves the workbook as it was when it is stopped', async () => {
    const before = await rowsOf(host, 'campaigns');
    await session.campaigns.write(whole);
    host.onApply = () => session.cancel();
    await session.campaigns.begin();
    expect(state()).toMatchObject({ work: { kind: 'ready' }, news: { kind: 'cancelled' }, scenario: { begun: null, draft: { purpose: whole.purpose } } });
    expect(await rowsOf(host, 'campaigns')).toEqual(before);
    expect(await rowsOf(host, 'recipients')).toEqual([]);
    await session.playbook.open();
    expect(state().playbook?.improve.campaigns).toEqual([]);
  });

  it('begins once, however often it is asked to', async () => {
    await session.campaigns.write(whole);
    await Promise.all([session.campaigns.begin(), session.campaigns.begin()]);
    expect(await tableOf(host, 'campaigns', '施策番号')).toHaveLength(1);
  });
});
