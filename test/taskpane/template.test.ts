import { beforeEach, describe, expect, it } from 'vitest';
import { ExcelHost } from '../../src/hosts/excel/excel-host.ts';
import type { LiveHost } from '../../src/hosts/live-host.ts';
import type { CellSpec, Plan } from '../../src/report/plan.ts';
import { templateKinds, type TemplateKind } from '../../src/report/template-mark.ts';
import { Session } from '../../src/taskpane/session/session.ts';
import { Store } from '../../src/taskpane/state/store.ts';
import { templateKindSpecs } from '../../src/templates/kinds.ts';
import { templatePlan } from '../../src/templates/template-plan.ts';
import { noBrand, TEMPLATE_VERSION } from '../../src/templates/template.ts';
import { paneSpeaker } from '../../src/text/pane-words.ts';
import { wholeState } from '../hosts/excel/whole-state.ts';
import { openExcel } from '../office/open-excel.ts';
import { fileOf } from './a-session.ts';
import { channelEngine } from './channel-engine.ts';
import { FileLiveHost } from './file-live-host.ts';

const ORDERS = '注文番号,注文日,お名前,メールアドレス,電話番号,金額,商品名\n1,2026/10/01,佐藤 花子,hanako@example.com,,1000,煎茶\n2,2026/10/02,佐藤 花子,hanako@example.com,,2500,煎茶\n3,2026/10/03,鈴木 一郎,ichiro@example.com,,800,煎茶\n';

/** A template as somebody got it who has had it for a while. */
function olderTemplate(kind: TemplateKind = 'shop'): Plan {
  const plan = templatePlan({ kind, language: 'ja', settings: templateKindSpecs[kind].settings, brand: noBrand, logo: null, rows: 30 }, null);
  const older = (cell: CellSpec): CellSpec => {
    if (typeof cell.value === 'string' && cell.value.startsWith('{"template"')) return { ...cell, value: cell.value.replace(`"version":${String(TEMPLATE_VERSION)}`, '"version":0') };
    return cell;
  };
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.id === 'guide' ? sheet.cells.map((cell) => ({ ...cell, value: cell.value === null ? null : '昔の文' })) : sheet.cells.map(older) })) };
}

function sessionOn(host: LiveHost): { readonly session: Session; readonly store: Store } {
  const store = new Store();
  return { store, session: new Session({ host, startEngine: () => channelEngine(), state: store.state, dispatch: store.dispatch, say: paneSpeaker('ja') }) };
}

async function textsOn(host: LiveHost, own: string): Promise<string[]> {
  const found: string[] = [];
  for (const sheet of await host.sheets()) if (sheet.own === own) await host.read(sheet.name, ({ cells }) => found.push(...cells.flatMap((cell) => (typeof cell === 'string' ? [cell] : []))));
  return found;
}

const hosts: readonly (readonly [string, () => LiveHost])[] = [
  ['a file', () => new FileLiveHost('ひな形.xlsx')],
  ['Excel', () => {
    openExcel({ name: 'ひな形.xlsx' });
    return new ExcelHost('ひな形.xlsx', { resizesTables: true, spills: true });
  }],
  ['an Excel that cannot resize tables', () => {
    openExcel({ name: 'ひな形.xlsx' });
    return new ExcelHost('ひな形.xlsx', { resizesTables: false, spills: false });
  }],
];

describe.each(hosts)('a workbook made from a template, in %s', (_, open) => {
  let host: LiveHost;
  beforeEach(async () => {
    host = open();
    await host.apply(olderTemplate());
  });

  it('is known, its sample is told apart from an analysis, and the first run takes its place', async () => {
    const { session, store } = sessionOn(host);
    await session.open();
    expect(store.state()).toMatchObject({ template: { kind: 'shop', version: 0, sample: true }, analysedBefore: false });
    expect((await textsOn(host, 'customers')).filter((text) => /^C\d{7}$/.test(text)).length).toBeGreaterThan(300);
    await session.inserts.files([fileOf('注文.csv', ORDERS)]);
    await session.analyse();
    expect(store.state().result?.run.customers).toBe(2);
    expect(store.state().template?.sample).toBe(false);
    expect((await textsOn(host, 'customers')).filter((text) => /^C\d{7}$/.test(text))).toEqual(['C0000001', 'C0000002']);
    expect((await textsOn(host, 'input.orders')).filter((text) => text.startsWith('例-'))).toEqual([]);
    await session.undo();
    expect(store.state()).toMatchObject({ template: { sample: true }, analysedBefore: false });
    expect((await textsOn(host, 'customers')).filter((text) => /^C\d{7}$/.test(text)).length).toBeGreaterThan(300);
    expect((await textsOn(host, 'input.orders')).filter((text) => text.startsWith('例-')).length).toBeGreaterThan(1);
  });

  it('is brought up to date, and back again', async () => {
    const { session, store } = sessionOn(host);
    await session.open();
    const untouched = await textsOn(host, 'customers');
    await session.updateTemplate();
    expect(store.state()).toMatchObject({ work: { kind: 'ready' }, news: { kind: 'templateUpdated', version: TEMPLATE_VERSION }, template: { version: TEMPLATE_VERSION, sample: true }, undoable: 'template' });
    expect((await textsOn(host, 'guide')).filter((text) => text === '昔の文')).toEqual([]);
    expect(await textsOn(host, 'customers')).toEqual(untouched);
    await session.open();
    expect(store.state().template?.version).toBe(TEMPLATE_VERSION);
    await session.undo();
    expect(store.state().template?.version).toBe(0);
    expect(new Set(await textsOn(host, 'guide'))).toEqual(new Set(['昔の文']));
  });
});

it.each(templateKinds)('takes the first orders into the template %s, in the strict Excel', async (kind) => {
  openExcel({ name: 'ひな形.xlsx' });
  const host = new ExcelHost('ひな形.xlsx', { resizesTables: true, spills: true });
  await host.apply(olderTemplate(kind));
  const { session, store } = sessionOn(host);
  await session.open();
  await session.inserts.files([fileOf('注文.csv', ORDERS)]);
  await session.analyse();
  expect(store.state()).toMatchObject({ work: { kind: 'ready' }, template: { kind, sample: false } });
  for (const { name, own } of await host.sheets()) {
    if (own === null || own === 'guide') continue;
    await host.read(name, ({ cells }) => expect(cells.some((cell) => typeof cell === 'string' && (cell.includes('【見本】') || cell.startsWith('例-')))).toBe(false));
  }
  await session.analyse();
  expect(store.state().result?.cells).toBe(0);
});

it('says nothing of templates in a workbook that is none', async () => {
  const { session, store } = sessionOn(new FileLiveHost('お店.xlsx'));
  await session.open();
  await session.inserts.files([fileOf('注文.csv', ORDERS)]);
  expect(store.state().template).toBeNull();
  await session.updateTemplate();
  expect(store.state()).toMatchObject({ work: { kind: 'ready' }, news: { kind: 'notThere' } });
});

it('leaves the workbook as it was when the first run is cancelled while it is written', async () => {
  const excel = openExcel({ name: 'ひな形.xlsx' });
  const host = new ExcelHost('ひな形.xlsx', { resizesTables: true, spills: true });
  await host.apply(olderTemplate());
  const { session, store } = sessionOn(host);
  await session.open();
  await session.inserts.files([fileOf('注文.csv', ORDERS)]);
  const before = wholeState(excel);
  const stop = store.subscribe(() => {
    const { work } = store.state();
    if (work.kind === 'working' && !work.stopping && work.task.kind === 'run' && work.task.progress?.step === 'writing' && work.task.progress.done > 1_000) session.cancel();
  });
  await session.analyse();
  stop();
  expect(store.state()).toMatchObject({ work: { kind: 'ready' }, news: { kind: 'cancelled' } });
  expect(wholeState(excel)).toEqual(before);
});
