import { describe, expect, it } from 'vitest';
import { Session } from '../../src/taskpane/session/session.ts';
import { Store } from '../../src/taskpane/state/store.ts';
import type { Engine } from '../../src/taskpane/engine/engine.ts';
import { paneSpeaker } from '../../src/text/pane-words.ts';
import { connected } from '../../src/web/connected.ts';
import { openPage, type OpenedPage } from '../hosts/page/opened-page.ts';
import { fileOf } from '../taskpane/a-session.ts';
import { channelEngine } from '../taskpane/channel-engine.ts';

const ORDERS = '注文番号,注文日,お名前,メールアドレス,電話番号,金額\n0001,2026/10/01,佐藤 花子,a@example.com,09012345678,1000\n0002,2026/10/02,佐藤 花子,a@example.com,09012345678,2500\n0003,2026/10/03,鈴木 一郎,b@example.com,09087654321,800\n';

interface Opened extends OpenedPage {
  readonly session: Session;
  readonly store: Store;
  /** What each engine was asked, but for looking at files. */
  readonly asked: string[][];
  /** How often rows of a sheet went through the page. */
  readonly throughPage: () => number;
}

/** The orders, open on a page whose engines can read by themselves. */
async function opened({ line = true } = {}): Promise<Opened> {
  const page = await openPage(null);
  const store = new Store();
  const asked: string[][] = [];
  const startEngine = (): Engine => {
    const calls: string[] = [];
    asked.push(calls);
    const engine = channelEngine();
    const stream = engine.stream.bind(engine);
    engine.stream = (onPart, call, ...values) => {
      calls.push(call);
      return stream(onPart, call, ...values);
    };
    return line ? connected(engine, page.workbook) : engine;
  };
  let reads = 0;
  const read = page.host.read.bind(page.host);
  page.host.read = (...values) => {
    reads += 1;
    return read(...values);
  };
  const session = new Session({ host: page.host, startEngine, state: store.state, dispatch: store.dispatch, say: paneSpeaker('ja') });
  await session.open();
  await session.inserts.files([fileOf('注文.csv', ORDERS)]);
  reads = 0;
  return { ...page, session, store, asked, throughPage: () => reads };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
}

describe('an engine that reads ahead', () => {
  it('has read the sheets before anybody asks, and the run asks no more of it', async () => {
    const { session, store, asked, throughPage } = await opened();
    await settled();
    const before = asked.at(-1)?.slice();
    expect(before).toEqual(['connect', 'begin', 'readTable']);
    await session.analyse();
    expect(asked.at(-1)).toEqual([...(before ?? []), 'analyse', 'plan']);
    expect(throughPage()).toBe(0);
    expect(store.state().result?.run.customers).toBe(2);
  });

  it('reads again what was typed after it had read', async () => {
    const { session, store, grid } = await opened();
    await settled();
    grid.type('注文', { row: 3, column: 3, value: 'a@example.com', formula: null }, { row: 3, column: 2, value: '佐藤 花子', formula: null }, { row: 3, column: 4, value: '09012345678', formula: null });
    await session.analyse();
    expect(store.state().result?.run.customers).toBe(1);
  });

  it('reads again in the way that the user chooses', async () => {
    const { session, store } = await opened();
    await settled();
    const [table] = store.state().tables;
    if (table === undefined) throw new Error('no table');
    await session.choose('注文', { ...table.choice, use: false });
    await session.analyse();
    expect(store.state().work.kind).toBe('problem');
    await session.choose('注文', table.choice);
    await session.analyse();
    expect(store.state().result?.run.customers).toBe(2);
  });

  it('goes through the page where it has no line', async () => {
    const { session, store, throughPage } = await opened({ line: false });
    await session.analyse();
    expect(throughPage()).toBe(1);
    expect(store.state().result?.run.customers).toBe(2);
  });

  it('reads what the run before has left, when it runs again', async () => {
    const { session, store, asked } = await opened();
    await session.analyse();
    await session.refresh();
    // The book, the settings, and what the shop writes onto segments, coverage, campaigns and worries.
    expect(asked.at(-1)?.filter((call) => call === 'readOwn')).toHaveLength(6);
    expect(store.state().result).toMatchObject({ cells: 0, run: { customers: 2 } });
  });
});
