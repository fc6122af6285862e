import { describe, expect, it } from 'vitest';
import { ExcelHost } from '../../src/hosts/excel/excel-host.ts';
import { FileHost } from '../../src/hosts/file/file-host.ts';
import type { HandedOver } from '../../src/hosts/live-host.ts';
import { Session } from '../../src/taskpane/session/session.ts';
import { Store } from '../../src/taskpane/state/store.ts';
import { paneSpeaker } from '../../src/text/pane-words.ts';
import { leaksIn } from '../anonymise/raw-texts.ts';
import { openExcel } from '../office/open-excel.ts';
import { wholeState } from '../hosts/excel/whole-state.ts';
import { aSession, fileOf } from './a-session.ts';
import { channelEngine } from './channel-engine.ts';
import { FileLiveHost } from './file-live-host.ts';

const ORDERS = '注文番号,注文日,お名前,メールアドレス,電話番号,金額,商品名,備考\n1,2026/10/01,佐藤 花子,hanako@example.com,090-0000-1001,1000,佐藤花子様専用,お隣の鈴木です\n2,2026/10/02,佐藤 花子,hanako@example.com,090-0000-1001,2500,煎茶,\n3,2026/10/03,鈴木 一郎,ichiro@example.com,,800,煎茶,\n';
const PERSONAL = ['佐藤 花子', '鈴木 一郎', 'hanako@example.com', 'ichiro@example.com', '090-0000-1001', 'お隣の鈴木'];

describe('匿名化コピー from the pane', () => {
  it('hands over a file in which nobody is left, and leaves the workbook as it is', async () => {
    const { host, session, store } = aSession();
    await session.open();
    await session.inserts.files([fileOf('注文.csv', ORDERS), fileOf('メモ.csv', 'ひとこと\nこんにちは\n')]);
    await session.copies.make();
    expect(store.state().news).toEqual({ kind: 'copied', handed: { kind: 'saved', name: '匿名化コピー.xlsx' }, people: 2, changed: 0, leftOut: ['メモ'] });
    const bytes = host.handed[0]?.bytes ?? new Uint8Array();
    expect(leaksIn(bytes, PERSONAL)).toEqual([]);
    expect((await new FileHost(bytes).sheets())[0]?.name).toBe('注文');
    expect((await host.sheets()).map(({ name }) => name)).toEqual(['注文', 'メモ']);
  });

  it('keeps the IDs that the workbook has given', async () => {
    const { host, session } = aSession();
    await session.open();
    await session.inserts.files([fileOf('注文.csv', ORDERS)]);
    await session.analyse();
    await session.inserts.files([fileOf('昔の注文.csv', '注文番号,注文日,お名前,メールアドレス,金額\n0,2025/01/01,田中 次郎,jiro@example.com,500\n')]);
    await session.copies.make();
    const rows: unknown[] = [];
    await new FileHost(host.handed[0]?.bytes ?? null).read('昔の注文', (row) => void rows.push(row.cells[2]));
    expect(rows).toEqual(['お名前', 'C0000003']);
  });

  it('says what to do where there are no orders yet, and asks for no place', async () => {
    const { host, session, store } = aSession();
    await session.open();
    await session.copies.make();
    expect(store.state().news).toEqual({ kind: 'nothingToCopy' });
    expect(host.handed).toEqual([]);
  });

  it('makes nothing when the user thinks better of it', async () => {
    class Undecided extends FileLiveHost {
      override handOver(): Promise<HandedOver> {
        return Promise.resolve({ kind: 'stayed' });
      }
    }
    const { session, store } = aSession('ja', new Undecided('お店.xlsx'));
    await session.open();
    await session.inserts.files([fileOf('注文.csv', ORDERS)]);
    await session.copies.make();
    expect(store.state()).toMatchObject({ work: { kind: 'ready' }, news: { kind: 'cancelled' } });
  });

  it('gives no file when somebody is still told in it, and says where', async () => {
    const { host, session, store } = aSession();
    await session.open();
    await session.inserts.files([fileOf('注文.csv', ORDERS)]);
    await session.settings.save([['orders.trialWords', '佐藤花子,お試し']]);
    await session.copies.make();
    const { work } = store.state();
    expect(work.kind === 'problem' && work.sentences.join()).toContain('コピーを渡しませんでした');
    expect(work.kind === 'problem' && work.sentences.join()).not.toContain('佐藤花子');
    expect(host.handed).toEqual([]);
  });

  it('opens beside the workbook in Excel, whose every cell stays', async () => {
    const excel = openExcel({ name: 'お店.xlsx' });
    const store = new Store();
    const session = new Session({ host: new ExcelHost('お店.xlsx', { resizesTables: true, spills: true }), startEngine: () => channelEngine(), state: store.state, dispatch: store.dispatch, say: paneSpeaker('ja') });
    await session.open();
    await session.inserts.files([fileOf('注文.csv', ORDERS)]);
    const before = wholeState(excel);
    await session.copies.make();
    expect(store.state()).toMatchObject({ work: { kind: 'ready' }, news: { kind: 'copied', handed: { kind: 'opened' }, people: 2 } });
    expect(wholeState(excel)).toEqual(before);
    const [created] = excel.workbook.application.created;
    expect(leaksIn(created ?? new Uint8Array(), PERSONAL)).toEqual([]);
  });
});
