import { describe, expect, it } from 'vitest';
import type { Applied, Watch } from '../../src/hosts/host.ts';
import type { HandedOver } from '../../src/hosts/live-host.ts';
import type { Plan } from '../../src/report/plan.ts';
import type { Session } from '../../src/taskpane/session/session.ts';
import type { Store } from '../../src/taskpane/state/store.ts';
import type { ListDraft } from '../../src/taskpane/state/playbook-state.ts';
import { aSession, fileOf } from './a-session.ts';
import { FileLiveHost } from './file-live-host.ts';
import { rowsOf, tableOf } from './read-table.ts';

const ORDERS = '注文番号,注文日,お名前,メールアドレス,電話番号,金額\n1,2026/10/01,佐藤 花子,hanako@example.com,09000000001,1000\n2,2026/10/09,佐藤 花子,hanako@example.com,09000000001,2500\n3,2026/10/03,𠮷田 一郎,ichiro@example.com,09000000002,800\n4,2026/10/05,鈴木 次郎,,09000000003,1200\n';

async function analysed(host = new FileLiveHost('お店.xlsx'), orders = ORDERS): Promise<{ host: FileLiveHost; session: Session; store: Store }> {
  const parts = aSession('ja', host);
  await parts.session.open();
  await parts.session.inserts.files([fileOf('注文.csv', orders)]);
  await parts.session.analyse();
  await parts.session.playbook.open();
  return parts;
}

const own = (store: Store) => store.state().playbook?.segments.filter((each) => each.own).map(({ name, people, amount }) => [name, people, amount]);
const mail = (audience: string): ListDraft => ({ step: 'segment', title: audience, order: { audience, campaign: null, measure: 'mailNewsletter', channel: 'mail', columns: ['顧客ID', 'お名前', 'メールアドレス', '購入回数'], encoding: 'cp932' } });

/** A workbook that refuses to be written while it is told to. */
class Stubborn extends FileLiveHost {
  refuses = false;

  override apply(plan: Plan, watch?: Watch): Promise<Applied> {
    return this.refuses ? Promise.reject(new Error('protected')) : super.apply(plan, watch);
  }
}

describe('segments in the pane', () => {
  it('shows every segment with people and yen, ready-made ones first', async () => {
    const { store } = await analysed();
    const segments = store.state().playbook?.segments ?? [];
    expect(segments).toHaveLength(12);
    expect(segments.find(({ name }) => name === '2回目を待っている方')).toMatchObject({ own: false, people: 2, amount: 2000, measure: 'secondPurchase', problem: null });
  });

  it('keeps one of the shop\'s own, and the next analysis reads it back', async () => {
    const { host, session, store } = await analysed();
    await session.segments.build({ name: '', rule: '' });
    await session.segments.draft({ name: '2回以上の方', rule: '購入回数 ≧ 2' });
    expect(store.state().builder?.tried).toEqual({ of: '購入回数 ≧ 2', problem: null, people: 1, amount: 3500 });
    await session.segments.save();
    expect(store.state()).toMatchObject({ builder: null, undoable: 'segment', news: { kind: 'segmentSaved', name: '2回以上の方' } });
    expect(own(store)).toEqual([['2回以上の方', 1, 3500]]);
    expect((await tableOf(host, 'segments', 'セグメント')).at(-1)).toMatchObject({ セグメント: '2回以上の方', 種類: 'お店', 条件: '購入回数 ≧ 2', 人数: 1 });

    await session.analyse();
    expect(store.state().result?.cells).toBe(0);
    await session.playbook.open();
    expect(own(store)).toEqual([['2回以上の方', 1, 3500]]);
    const again = aSession('ja', host);
    await again.session.open();
    await again.session.analyse();
    await again.session.playbook.open();
    expect(own(again.store)).toEqual([['2回以上の方', 1, 3500]]);
  });

  it('takes it back, and no longer knows it', async () => {
    const { host, session, store } = await analysed();
    const before = await rowsOf(host, 'segments');
    await session.segments.build({ name: '2回以上の方', rule: '購入回数 ≧ 2' });
    await session.segments.save();
    await session.undo();
    expect(store.state()).toMatchObject({ undoable: null, news: { kind: 'undone' } });
    expect(store.state().result).not.toBeNull();
    await session.playbook.open();
    expect(own(store)).toEqual([]);
    expect(await rowsOf(host, 'segments')).toEqual(before);
  });

  it('changes the conditions of one that there is', async () => {
    const { host, session, store } = await analysed();
    for (const rule of ['購入回数 ≧ 2', '購入回数 = 1']) {
      await session.segments.build({ name: 'わたしの', rule });
      await session.segments.save();
    }
    expect(own(store)).toEqual([['わたしの', 2, 2000]]);
    expect((await rowsOf(host, 'segments')).filter(([name]) => name === 'わたしの')).toHaveLength(1);
  });

  it('knows what the shop has written onto the sheet since the analysis', async () => {
    const { host, session, store } = await analysed();
    const read = host.read.bind(host);
    const header = (await rowsOf(host, 'segments')).find((row) => row.includes('セグメント')) ?? [];
    const written = header.map((each) => ({ セグメント: '手書き', 条件: '購入回数 = 1' })[String(each)] ?? null);
    host.read = async (sheet, onRow, watch) => {
      await read(sheet, onRow, watch);
      if (sheet === 'CRM_セグメント') onRow({ number: 99, hidden: false, cells: written });
    };
    await session.playbook.open();
    expect(own(store)).toEqual([['手書き', 2, 2000]]);
    await session.segments.build({ name: '2回以上の方', rule: '購入回数 ≧ 2' });
    await session.segments.save();
    expect(own(store)).toEqual([['手書き', 2, 2000], ['2回以上の方', 1, 3500]]);
  });

  it('says why one cannot be kept, and writes nothing', async () => {
    const { host, session, store } = await analysed();
    const before = await rowsOf(host, 'segments');
    for (const [name, rule, why] of [['', 'ランク = A', '名前'], ['はじめての方', 'ランク = A', '用意したセグメント'], ['x', 'らんく = A', 'らんく = A']] as const) {
      await session.segments.build({ name, rule });
      await session.segments.save();
      expect(store.state().builder?.wrong.join()).toContain(why);
    }
    expect(await rowsOf(host, 'segments')).toEqual(before);
  });

  it('leaves the workbook and what it knows as they were where it cannot be written', async () => {
    const host = new Stubborn('お店.xlsx');
    const { session, store } = await analysed(host);
    const before = await rowsOf(host, 'segments');
    host.refuses = true;
    await session.segments.build({ name: '2回以上の方', rule: '購入回数 ≧ 2' });
    await session.segments.save();
    expect(store.state()).toMatchObject({ news: { kind: 'failed' }, undoable: 'run', builder: { draft: { name: '2回以上の方' } } });
    await session.playbook.show();
    expect(own(store)).toEqual([]);
    expect(await rowsOf(host, 'segments')).toEqual(before);
  });

  it('counts the last of what is typed, and only that', async () => {
    const { session, store } = await analysed();
    await session.segments.build({ name: '', rule: '' });
    await Promise.all(['購', '購入回数 ≧ 2', '購入回数 ≧ 1'].map((rule) => session.segments.draft({ name: '', rule })));
    expect(store.state().builder?.tried).toMatchObject({ of: '購入回数 ≧ 1', people: 3 });
    await session.segments.draft({ name: '', rule: '購入回数 ≧ 百' });
    expect(store.state().builder?.tried?.problem).toBe('「百」を数として読めませんでした。');
  });

  it('answers nothing any more when the workbook is left', async () => {
    const { session, store } = await analysed();
    await session.segments.build({ name: '', rule: '' });
    const asked = session.segments.draft({ name: '', rule: '購入回数 ≧ 1' });
    session.close();
    await asked;
    await session.playbook.open();
    expect(store.state().builder?.tried).toBeNull();
    expect(store.state().news).toBeNull();
  });
});

describe('lists in the pane', () => {
  it('count who goes out and who is held back, so that they add up', async () => {
    const { session, store } = await analysed();
    await session.lists.open(mail('購入回数 ≧ 1'));
    const { list } = store.state();
    expect(list?.tried).toEqual({ name: '配信リスト_購入回数 ≧ 1', asked: 3, going: 2, held: [{ reason: '連絡先がない', people: 1 }], missing: ['𠮷'] });
    await session.lists.change({ ...mail('購入回数 ≧ 1').order, channel: 'phone' });
    expect(store.state().list?.tried).toMatchObject({ asked: 3, going: 3, held: [] });
  });

  it('are handed over in the encoding asked for', async () => {
    const { host, session, store } = await analysed();
    await session.lists.open(mail('購入回数 ≧ 1'));
    await session.lists.save();
    const [name, bytes] = [host.handed[0]?.name, host.handed[0]?.bytes ?? new Uint8Array()];
    expect(name).toBe('配信リスト_購入回数 ≧ 1.csv');
    expect(new TextDecoder('shift_jis').decode(bytes)).toBe('顧客ID,お名前,メールアドレス,購入回数\r\nC0000001,佐藤 花子,hanako@example.com,2\r\nC0000002,〓田 一郎,ichiro@example.com,1\r\n');
    expect(store.state().news).toEqual({ kind: 'listed', handed: { kind: 'saved', name }, people: 2 });
    await session.lists.change({ ...mail('購入回数 ≧ 1').order, encoding: 'utf-8' });
    expect(store.state().list?.tried?.missing).toEqual([]);
    await session.lists.save();
    expect(new TextDecoder().decode(host.handed[1]?.bytes)).toContain('𠮷田 一郎');
  });

  it('of a name that no file can have get one that can be', async () => {
    const { host, session } = await analysed();
    await session.lists.open(mail('購入回数 > 0'));
    await session.lists.save();
    expect(host.handed[0]?.name).toBe('配信リスト_購入回数 _ 0.csv');
  });

  it('become a sheet of the user\'s own that no analysis reads', async () => {
    const { host, session, store } = await analysed();
    await session.lists.open(mail('購入回数 ≧ 1'));
    await session.lists.insert();
    expect(store.state()).toMatchObject({ work: { kind: 'ready' }, news: { kind: 'listInserted', sheet: '配信リスト_購入回数 ≧ 1', people: 2 }, list: { title: '購入回数 ≧ 1' } });
    const rows: unknown[] = [];
    await host.read('配信リスト_購入回数 ≧ 1', ({ cells }) => void rows.push(cells));
    expect(rows).toEqual([['顧客ID', 'お名前', 'メールアドレス', '購入回数'], ['C0000001', '佐藤 花子', 'hanako@example.com', 2], ['C0000002', '𠮷田 一郎', 'ichiro@example.com', 1]]);
    expect(store.state().tables.find(({ sheet }) => sheet.startsWith('配信リスト'))?.choice.use).toBe(false);
    expect(host.selected.at(-1)?.sheet).toBe('配信リスト_購入回数 ≧ 1');
    await session.analyse();
    expect(store.state().result).toMatchObject({ cells: 0, run: { customers: 3 } });

    const again = aSession('ja', host);
    await again.session.open();
    expect(again.store.state().tables.find(({ sheet }) => sheet.startsWith('配信リスト'))?.choice.use).toBe(false);
  });

  it('are not made when the user thinks better of it', async () => {
    class Undecided extends FileLiveHost {
      override handOver(): Promise<HandedOver> {
        return Promise.resolve({ kind: 'stayed' });
      }
    }
    const { session, store } = await analysed(new Undecided('お店.xlsx'));
    await session.lists.open(mail('購入回数 ≧ 1'));
    await session.lists.save();
    expect(store.state().news).toBeNull();
  });

  it('wait while something else goes on', async () => {
    const { host, session } = await analysed();
    await session.lists.open(mail('購入回数 ≧ 1'));
    const running = session.analyse();
    await session.lists.save();
    await session.lists.insert();
    await running;
    expect(host.handed).toEqual([]);
    expect((await host.sheets()).some(({ name }) => name.startsWith('配信リスト'))).toBe(false);
  });
});
