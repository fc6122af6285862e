import { describe, expect, it } from 'vitest';
import { usable } from '../../src/taskpane/session/find-inputs.ts';
import type { InsertedSheet } from '../../src/hosts/live-host.ts';
import { aSession, fileOf } from './a-session.ts';
import { FileLiveHost } from './file-live-host.ts';

const ORDERS = '注文番号,注文日,お名前,メールアドレス,電話番号,金額\n0001,2026/10/01,佐藤 花子,a@example.com,09012345678,1000\n0002,2026/10/02,佐藤 花子,a@example.com,09012345678,2500\n0003,2026/10/03,鈴木 一郎,b@example.com,09087654321,800\n';

describe('a session on an empty workbook', () => {
  it('takes the sample shop from sheets to result, list, card and back', async () => {
    const { host, session, store } = aSession();
    await session.open();
    expect(store.state()).toMatchObject({ work: { kind: 'ready' }, tables: [] });

    await session.inserts.sample();
    const { tables } = store.state();
    expect(tables.map(({ preview }) => preview.kind)).toEqual(['orders', 'orders', 'orders', 'records', 'records', 'records', 'records', 'records', 'records', 'records', 'records']);
    expect(usable(tables)).toHaveLength(11);

    await session.analyse();
    const { result, undoable } = store.state();
    expect(undoable).toBe('run');
    expect(result?.run.customers).toBeGreaterThan(500);
    expect(result?.names.get('customers')).toBe('CRM_顧客');
    expect(result?.run.notes.join('\n')).not.toContain('undefined');

    const ready = result?.run.lists[0];
    if (ready === undefined) throw new Error('no list');
    await session.people.showList(ready);
    expect(store.state().news).toEqual({ kind: 'selected', people: ready.ids.length, all: ready.ids.length });
    expect(host.selected.at(-1)?.area).toMatchObject({ row: 6, lastRow: 5 + ready.ids.length });

    await session.people.visit({ sheet: 'どこか', row: 3, cells: ['', ready.ids[0] ?? ''] });
    const { card } = store.state();
    expect(card.kind === 'shown' && card.card.id).toBe(ready.ids[0]);
    expect(card.kind === 'shown' && card.card.timeline.length).toBeGreaterThan(0);

    const written = (await host.sheets()).filter(({ own }) => own !== null).length;
    expect(written).toBeGreaterThanOrEqual(14);
    await session.undo();
    expect(store.state()).toMatchObject({ result: null, undoable: null, news: { kind: 'undone', sheets: written }, card: { kind: 'asleep' } });
    expect((await host.sheets()).every(({ own }) => own === null)).toBe(true);
  });

  it('makes a sheet of a CSV that keeps its zeros', async () => {
    const { host, session, store } = aSession();
    await session.open();
    await session.inserts.files([fileOf('注文.csv', ORDERS)]);
    const rows: unknown[] = [];
    await host.read('注文', (row) => void rows.push(row.cells));
    expect(rows[1]).toEqual(['0001', '2026/10/01', '佐藤 花子', 'a@example.com', '09012345678', 1000]);
    expect(store.state().news).toEqual({ kind: 'inserted', sheets: ['注文'], files: 1, refused: [] });
  });

  it('finds the person of an order row, and nobody where rows have moved', async () => {
    const { session, store } = aSession();
    await session.open();
    await session.inserts.files([fileOf('注文.csv', ORDERS)]);
    await session.analyse();
    await session.people.visit({ sheet: '注文', row: 3, cells: ['0003', '2026/10/03', '鈴木 一郎'] });
    expect(store.state().card).toMatchObject({ kind: 'shown', card: { name: '鈴木 一郎' } });
    await session.people.visit({ sheet: '注文', row: 3, cells: ['0001', '2026/10/01', '佐藤 花子'] });
    expect(store.state().card).toEqual({ kind: 'nobody', sheet: '注文', row: 4 });
    await session.people.visit({ sheet: 'メモ', row: 0, cells: [null, 'A@example.com'] });
    expect(store.state().card).toMatchObject({ kind: 'shown', card: { name: '佐藤 花子', figures: { frequency: 2, monetary: 3500 } } });
  });

  it('remembers a corrected reading in the workbook', async () => {
    const { host, session, store } = aSession();
    await session.open();
    await session.inserts.files([fileOf('売上.csv', 'No,いつ,だれ,いくら\n1,2026/10/01,佐藤,1000\n')]);
    expect(store.state().tables[0]?.preview).toEqual({ kind: 'unknown', headers: ['No', 'いつ', 'だれ', 'いくら'] });
    await session.choose('売上', { use: true, layout: 'sheet', columns: { day: 'いつ', amount: 'いくら', name: 'だれ' }, dayOrder: null });
    expect(store.state().tables[0]?.preview).toMatchObject({ kind: 'orders', rows: [{ row: 2, day: 46296, who: '佐藤', amount: 1000 }] });

    const again = aSession('ja', host);
    await again.session.open();
    expect(again.store.state().tables[0]?.preview.kind).toBe('orders');
  });

  it('keeps settings on their sheet, before and after the first analysis', async () => {
    const { host, session, store } = aSession();
    await session.open();
    await session.settings.open();
    await session.settings.save([['rank.a', 31]]);
    expect(store.state().settings).toMatchObject({ kind: 'open', wrong: ['rank.a'] });
    await session.settings.save([['rank.a', 28], ['dormancy.preset', 'ギフト'], ['orders.includeShipping', 'はい']]);
    expect(store.state()).toMatchObject({ undoable: 'settings', news: { kind: 'settingsSaved' } });
    await session.inserts.files([fileOf('注文.csv', ORDERS)]);
    await session.analyse();
    await session.settings.open();
    const { settings } = store.state();
    const valueOf = (path: string): unknown => (settings.kind === 'open' ? settings.rows.find((row) => row.path === path)?.value : undefined);
    expect([valueOf('rank.a'), valueOf('dormancy.preset'), valueOf('orders.includeShipping')]).toEqual([28, 'ギフト', 'はい']);
    const before = await host.sheets();
    await session.settings.save([['rank.a', 27]]);
    expect(await host.sheets()).toEqual(before);
    await session.undo();
    await session.settings.open();
    expect(valueOf('rank.a')).toBe(28);
    expect(store.state().result).not.toBeNull();
  });

  it('splits one merge, and the next analysis obeys', async () => {
    const { session, store } = aSession();
    await session.open();
    await session.inserts.files([fileOf('注文.csv', ORDERS.replace('佐藤 花子,a@example.com,09012345678,2500', '佐藤 太郎,a@example.com,09012345678,2500'))]);
    await session.analyse();
    expect(store.state().result?.run.customers).toBe(2);
    await session.people.visit({ sheet: '注文', row: 1, cells: ['0001'] });
    const { card } = store.state();
    if (card.kind !== 'shown') throw new Error('no card');
    expect(card.card.merges).toMatchObject([{ reason: 'メールアドレスが同じ', spellings: ['佐藤 花子', '佐藤 太郎'] }]);
    await session.people.split(card.card.merges[0]?.hash ?? '');
    expect(store.state()).toMatchObject({ undoable: 'decision', news: { kind: 'decided' }, card: { split: [card.card.merges[0]?.hash] } });
    await session.analyse();
    expect(store.state().result?.run.customers).toBe(3);
  });

  it('says where and why when nothing can be used', async () => {
    const { session, store } = aSession();
    await session.open();
    await session.inserts.files([fileOf('注文.csv', '注文番号,注文日,金額,注文状況\n1,2026/10/01,1000,キャンセル\n')]);
    await session.analyse();
    expect(store.state().work).toEqual({ kind: 'problem', halfDone: false, sentences: ['お店.xlsx：使える注文がありません。すべての注文がキャンセルです。'] });
    await session.inserts.files([fileOf('写真.csv', new Uint8Array([0, 1, 2, 0, 255]))]);
    expect(store.state().work).toMatchObject({ kind: 'problem', sentences: [expect.stringContaining('写真.csv：CSVやExcelのファイルとして読めません')] });
  });

  it('does one thing at a time: the ribbon changes nothing while it works', async () => {
    const { session, store } = aSession();
    await session.open();
    await session.inserts.sample();
    const running = session.analyse();
    await session.refresh();
    await session.undo();
    expect(store.state().work).toMatchObject({ kind: 'working', task: { kind: 'run' } });
    await running;
    expect(store.state()).toMatchObject({ work: { kind: 'ready' }, undoable: 'run' });
  });

  it('looks again and analyses by one word', async () => {
    const { host, session, store } = aSession();
    await session.open();
    await host.insert({ name: '注文', rows: ORDERS.trim().split('\n').map((line) => line.split(',')), dayColumns: [], numberColumns: [] });
    await session.refresh();
    expect(store.state().result?.run.customers).toBe(2);
  });

  it('stops when asked, and leaves the workbook as it was', async () => {
    const { host, session, store } = aSession();
    await session.open();
    await session.inserts.sample();
    const running = session.analyse();
    session.cancel();
    await running;
    expect(store.state()).toMatchObject({ work: { kind: 'ready' }, news: { kind: 'cancelled' }, result: null });
    expect((await host.sheets()).some(({ own }) => own !== null)).toBe(false);
    await session.analyse();
    expect(store.state().result).not.toBeNull();
  });

  it('keeps and names the sheets that were in before inserting was stopped', async () => {
    class Impatient extends FileLiveHost {
      override async insert(sheet: InsertedSheet): Promise<string> {
        if ((await this.sheets()).length === 1) session.cancel();
        return super.insert(sheet);
      }
    }
    const { session, store } = aSession('ja', new Impatient('お店.xlsx'));
    await session.open();
    await session.inserts.sample();
    expect(store.state()).toMatchObject({ work: { kind: 'ready' }, news: { kind: 'inserted', sheets: ['楽天_受注', 'yahoo_注文'] } });
    expect(store.state().tables.map(({ sheet }) => sheet)).toEqual(['楽天_受注', 'yahoo_注文']);
  });

  it('finds nothing new the second time', async () => {
    const { session, store } = aSession('en');
    await session.open();
    await session.inserts.files([fileOf('注文.csv', ORDERS)]);
    await session.analyse();
    expect(store.state().result?.names.get('customers')).toBe('CRM_Customers');
    await session.analyse();
    expect(store.state().result?.cells).toBe(0);
  });
});
