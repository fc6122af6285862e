import { describe, expect, it } from 'vitest';
import { aSession, fileOf } from './a-session.ts';

const ORDERS = '注文番号,注文日,お名前,メールアドレス,金額\n1,2026/10/01,佐藤 花子,hanako@example.com,1000\n2,2026/10/09,佐藤 花子,hanako@example.com,2500\n';

async function analysed() {
  const parts = aSession();
  await parts.session.open();
  await parts.session.inserts.files([fileOf('注文.csv', ORDERS)]);
  await parts.session.analyse();
  await parts.session.unlocks.open();
  return parts;
}

describe('what more data would tell', () => {
  it('is told input by input, with the columns that are missing', async () => {
    const { store } = await analysed();
    const { inputs = [], sheets } = store.state().unlocks ?? {};
    expect(inputs.find(({ input }) => input === 'orders.people')).toMatchObject({ state: 'there', missing: [] });
    expect(inputs.find(({ input }) => input === 'surveys')).toMatchObject({ state: 'missing', inputSheet: 'input.surveys' });
    expect(inputs.find(({ input }) => input === 'surveys')?.unlocks.every(({ ready }) => !ready)).toBe(true);
    expect(sheets?.size).toBe(0);
  });

  it('gets a sheet to bring it in, which the pane finds and the user sees', async () => {
    const { host, session, store } = await analysed();
    await session.unlocks.add('input.surveys');
    expect(store.state()).toMatchObject({ work: { kind: 'ready' }, undoable: 'input', news: { kind: 'inputAdded', sheet: 'アンケート' } });
    expect(store.state().tables.find(({ sheet }) => sheet === 'アンケート')?.preview).toMatchObject({ kind: 'records', record: 'surveys' });
    expect(store.state().unlocks?.sheets.get('input.surveys')).toBe('アンケート');
    expect(host.selected.at(-1)?.sheet).toBe('アンケート');
    await session.showNamed('アンケート');
    // Its examples are nobody's answers.
    await session.analyse();
    expect(store.state().result?.run.customers).toBe(1);
    await session.unlocks.open();
    expect(store.state().unlocks?.inputs.find(({ input }) => input === 'surveys')?.state).not.toBe('there');
  });

  it('takes the sheet away again', async () => {
    const { host, session, store } = await analysed();
    const before = (await host.sheets()).map(({ name }) => name);
    await session.unlocks.add('input.surveys');
    await session.undo();
    expect((await host.sheets()).map(({ name }) => name)).toEqual(before);
    expect(store.state()).toMatchObject({ undoable: null, unlocks: null });
    expect(store.state().tables.map(({ sheet }) => sheet)).toEqual(['注文']);
    expect(store.state().result).not.toBeNull();
  });

  it('asks nobody where nothing has been analysed', async () => {
    const { session, store } = aSession();
    await session.open();
    await session.unlocks.open();
    await session.unlocks.add('input.surveys');
    expect(store.state()).toMatchObject({ unlocks: null, work: { kind: 'ready' }, news: { kind: 'notThere' } });
  });
});
