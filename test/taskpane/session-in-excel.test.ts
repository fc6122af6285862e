import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../src/hosts/sheet/address.ts';
import { ExcelHost } from '../../src/hosts/excel/excel-host.ts';
import { Session } from '../../src/taskpane/session/session.ts';
import { Store } from '../../src/taskpane/state/store.ts';
import { paneSpeaker } from '../../src/text/pane-words.ts';
import { FAULTS } from '../office/faults.ts';
import { openExcel, type OpenExcel } from '../office/open-excel.ts';
import { applyFilters, sortTable } from '../office/workbook/table-order.ts';
import { rowsOf } from '../hosts/contract.ts';
import { wholeState } from '../hosts/excel/whole-state.ts';
import { aSession } from './a-session.ts';
import { channelEngine } from './channel-engine.ts';

function inExcel(): { excel: OpenExcel; host: ExcelHost; session: Session; store: Store } {
  const excel = openExcel({ name: 'お店.xlsx' });
  const host = new ExcelHost('お店.xlsx', { resizesTables: true, spills: true });
  const store = new Store();
  return { excel, host, store, session: new Session({ host, startEngine: () => channelEngine(), state: store.state, dispatch: store.dispatch, say: paneSpeaker('ja') }) };
}

describe('the whole way in Excel', () => {
  it('ends with the same cells as beside a file, from the sample shop to the hidden book', async () => {
    const { host, session, store } = inExcel();
    await session.open();
    await session.inserts.sample();
    await session.analyse();
    const beside = aSession();
    await beside.session.open();
    await beside.session.inserts.sample();
    await beside.session.analyse();
    expect(store.state().result).toEqual(beside.store.state().result);
    for (const { name } of await beside.host.sheets()) expect(await rowsOf(host, name), name).toEqual(await rowsOf(beside.host, name));
  });

  it('finds the person of a row, takes the run back, and can do it again', async () => {
    const { excel, session, store } = inExcel();
    await session.open();
    await session.inserts.sample();
    const before = wholeState(excel);
    await session.analyse();
    const complete = wholeState(excel);
    const [ready] = store.state().result?.run.lists ?? [];
    if (ready === undefined) throw new Error('no list');
    await session.people.showList(ready);
    expect(excel.workbook.active.name).toBe('CRM_次の一手');
    await session.people.visit({ sheet: '注文', row: 3, cells: [ready.ids[0] ?? ''] });
    expect(store.state().card).toMatchObject({ kind: 'shown', card: { id: ready.ids[0] } });
    await session.undo();
    expect(wholeState(excel)).toEqual(before);
    await session.analyse();
    expect(wholeState(excel)).toEqual(complete);
    await session.analyse();
    expect(store.state().result?.cells).toBe(0);
  });

  it('refreshes after new orders what the user has sorted, filtered, coloured and given columns of their own', async () => {
    const { excel, host, session, store } = inExcel();
    await session.open();
    await session.inserts.sample();
    await session.analyse();
    const sheet = excel.workbook.sheet('CRM_顧客');
    const table = excel.workbook.table('OtokuiCustomers');
    const rows = table.rect.rows;
    sheet.insertColumns(2);
    sheet.set('C6', '担当');
    sheet.set('C7', '青木');
    sheet.recolour('A7:D7', '#FFEE00');
    sortTable(table, [{ key: 0, ascending: false }]);
    table.column('担当').filter = ['青木'];
    applyFilters(table);
    const first = (await rowsOf(host, 'CRM_顧客')).find((row) => row[3] === '青木')?.[1];
    const orders = excel.workbook.sheet('自社サイト_注文');
    const last = (await rowsOf(host, '自社サイト_注文')).length;
    const [header = [], model = []] = await rowsOf(host, '自社サイト_注文');
    const changed: Readonly<Record<string, string>> = { 氏名: '新田 はじめ', お名前: '新田 はじめ', 注文者名: '新田 はじめ', メールアドレス: 'nitta@example.com', 電話番号: '09000000099', 会員ID: 'N-1', 会員番号: 'N-1', 顧客ID: 'N-1', 注文番号: 'ZZ-1' };
    model.slice(1).forEach((value, at) => {
      const text = changed[String(header[at + 1])] ?? value ?? '';
      orders.set(`${columnLetters(at)}${String(last + 1)}`, typeof text === 'string' ? `'${text}` : text);
    });
    await session.open();
    await session.analyse();
    expect(store.state().work).toEqual({ kind: 'ready' });
    expect(table.rect.rows).toBe(rows + 1);
    const after = await rowsOf(host, 'CRM_顧客');
    const mine = after.find((row) => row[3] === '青木');
    expect(mine?.[1]).toBe(first);
    expect(after.at(-1)).toContain('新田 はじめ');
    expect(sheet.style(`A${String(mine?.[0])}`).fillColor).toBe('#FFEE00');
    await session.analyse();
    expect(store.state().result?.cells).toBe(0);
  });

  it('offers to put a run back that stopped half-way and could not be put back at once, and does it', async () => {
    const { excel, session, store } = inExcel();
    await session.open();
    await session.inserts.sample();
    const before = wholeState(excel);
    for (let sync = 60; sync < 120; sync++) excel.faults.at(sync, FAULTS.lostConnection);
    await session.analyse();
    expect(store.state()).toMatchObject({ work: { kind: 'problem', halfDone: true, sentences: [expect.stringContaining('「取り消す」を押すと、元どおりになります')] }, undoable: 'run' });
    excel.faults.clear();
    await session.undo();
    expect(wholeState(excel)).toEqual(before);
    expect(store.state()).toMatchObject({ work: { kind: 'ready' }, undoable: null });
  });

  it('takes the first run back after a second one that changed nothing', async () => {
    const { excel, session, store } = inExcel();
    await session.open();
    await session.inserts.sample();
    const before = wholeState(excel);
    await session.analyse();
    await session.analyse();
    expect(store.state()).toMatchObject({ result: { cells: 0 }, undoable: 'run' });
    await session.undo();
    expect(wholeState(excel)).toEqual(before);
  });

  it('keeps a segment, begins a campaign and adds a sheet to fill, and takes each back', async () => {
    const { excel, host, session, store } = inExcel();
    await session.open();
    await session.inserts.sample();
    await session.analyse();
    await session.playbook.open();
    const before = wholeState(excel);

    await session.segments.build({ name: '二回以上の方', rule: '購入回数 ≧ 2' });
    await session.segments.save();
    expect((await rowsOf(host, 'CRM_セグメント')).at(-1)?.slice(1, 3)).toEqual(['二回以上の方', 'お店']);
    await session.undo();
    expect(wholeState(excel)).toEqual(before);

    await session.playbook.open();
    await session.campaigns.write({ measure: 'secondPurchase', audience: '2回目を待っている方', purpose: '2回目を楽しみにしていただく', kpi: 'second', stop: 'worse' });
    await session.campaigns.begin();
    expect(store.state()).toMatchObject({ work: { kind: 'ready' }, undoable: 'campaign' });
    expect((await rowsOf(host, 'CRM_配信先')).filter((row) => row.includes('K001')).length).toBeGreaterThan(10);
    await session.undo();
    expect(wholeState(excel)).toEqual(before);

    await session.unlocks.add('input.surveys');
    const { news } = store.state();
    expect(news?.kind).toBe('inputAdded');
    expect(excel.workbook.active.name).toBe(news?.kind === 'inputAdded' ? news.sheet : '');
    await session.undo();
    expect(store.state().work).toEqual({ kind: 'ready' });
    expect(wholeState(excel)).toEqual(before);
  });

  it('puts a list on a sheet of the user\'s, as texts, and no analysis reads it', async () => {
    const { excel, host, session, store } = inExcel();
    await session.open();
    await session.inserts.sample();
    await session.analyse();
    const { customers } = store.state().result?.run ?? {};
    await session.lists.open({ step: 'segment', title: 'x', order: { audience: '購入回数 ≧ 2', campaign: null, measure: 'mailNewsletter', channel: 'mail', columns: ['顧客ID', '電話番号', '購入回数'], encoding: 'cp932' } });
    await session.lists.insert();
    const { news, list } = store.state();
    expect(news).toMatchObject({ kind: 'listInserted', people: list?.tried?.going });
    const rows = await rowsOf(host, news?.kind === 'listInserted' ? news.sheet : '');
    expect(rows).toHaveLength((list?.tried?.going ?? 0) + 1);
    expect(rows[1]?.slice(1).map((cell) => typeof cell)).toEqual(['string', 'string', 'number']);
    expect(excel.workbook.active.name).toBe(news?.kind === 'listInserted' ? news.sheet : '');
    await session.analyse();
    expect(store.state().result).toMatchObject({ cells: 0, run: { customers } });
  });

  it('leaves no object behind in Excel', async () => {
    const { excel, session } = inExcel();
    await session.open();
    await session.inserts.sample();
    await session.analyse();
    await session.undo();
    await excel.idle();
    expect(excel.references.count).toBe(0);
  });
});
