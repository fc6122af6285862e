import { beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { FileHost } from '../../src/hosts/file/file-host.ts';
import { ownSheets } from '../../src/hosts/own-sheets.ts';
import { Intake } from '../../src/inputs/intake.ts';
import { isInputSheet } from '../../src/report/input-sheet.ts';
import { keptFrom, type Kept } from '../../src/report/kept.ts';
import type { Plan } from '../../src/report/plan.ts';
import { reasonsForNothing } from '../../src/report/reasons-for-nothing.ts';
import { planOf } from '../../src/report/report.ts';
import { templateKinds, type TemplateKind } from '../../src/report/template-mark.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { speaker, type Language } from '../../src/text/say.ts';
import { templateKindSpecs } from '../../src/templates/kinds.ts';
import { templatePlan, templateUpdate } from '../../src/templates/template-plan.ts';
import { noBrand, TEMPLATE_VERSION } from '../../src/templates/template.ts';
import { inputColumns, amazonColumns } from '../../src/templates/inputs/input-columns.ts';

/*
 * A template's life: somebody pastes orders, analyses for the first time, and again; later a newer version comes.
 */

const ROWS = 60;

function planned(kind: TemplateKind, language: Language): Plan {
  return templatePlan({ kind, language, settings: templateKindSpecs[kind].settings, brand: { ...noBrand, name: '架空コンサルティング', words: ['いつでもどうぞ。'] }, logo: null, rows: ROWS }, null);
}

/** Real rows below the examples, as somebody may enter them. */
function realRows(kind: TemplateKind, language: Language): CellValue[][] {
  const say = speaker(language);
  if (kind === 'amazon') {
    const line = (order: string, mail: string, day: string, yen: number): Record<string, CellValue> => ({ 'amazon-order-id': order, 'shipment-id': `D${order}`, 'shipment-item-id': `S${order}`, 'purchase-date': `${day}T10:00:00+09:00`, 'buyer-email': `${mail}@marketplace.amazon.co.jp`, 'product-name': 'ほんものの茶', 'quantity-shipped': 1, 'item-price': yen });
    const rows = [line('250-1', 'tea1x', '2026-01-05', 1000), line('250-2', 'tea1x', '2026-03-05', 2000), line('250-3', 'tea2x', '2026-02-05', 500)];
    return rows.map((row) => amazonColumns(say).map(({ header }) => row[header] ?? null));
  }
  const field = (name: string): string => say(`field.${name}` as 'field.order');
  const line = (order: string, member: string, day: string, yen: number): Record<string, CellValue> => ({ [field('order')]: order, [field('day')]: day, [field('member')]: member, [field('name')]: `本物 ${member}`, [field('product')]: 'ほんものの茶', [field('line-total')]: yen });
  const rows = [line('R-1', 'N1', '2026/1/5', 1000), line('R-2', 'N1', '2026/3/5', 2000), line('R-3', '=1+1', '2026/2/5', 500)];
  return rows.map((row) => inputColumns('input.orders', kind === 'subscription', say).map(({ header }) => row[header] ?? null));
}

async function kept(host: FileHost): Promise<Kept> {
  return keptFrom('template.xlsx', await ownSheets(host));
}

/** What the command and the pane do with a workbook; null: there is nothing to analyse, for the reasons given. */
async function run(host: FileHost): Promise<{ cells: number; reasons: readonly string[] }> {
  const before = await kept(host);
  const intake = new Intake({ layout: null, columns: {}, dayOrder: null });
  for (const { name, own } of await host.sheets()) {
    if (own !== null && !isInputSheet(own)) continue;
    const table = intake.table({ file: 'template.xlsx', sheet: name, encoding: null });
    await host.read(name, table.row);
    table.end();
  }
  const analysis = analyze(intake.finish(), before.settings, before.decisions, before.book);
  const reasons = reasonsForNothing(analysis, 'template.xlsx').map(({ code }) => code);
  if (reasons.length > 0) return { cells: 0, reasons };
  const { cells } = await host.apply(planOf(analysis, speaker(before.language ?? 'ja'), before));
  return { cells, reasons };
}

async function texts(host: FileHost, which: (own: string | null) => boolean): Promise<string[]> {
  const found: string[] = [];
  for (const { name, own } of await host.sheets()) if (which(own)) await host.read(name, ({ cells }) => found.push(...cells.flatMap((cell) => (typeof cell === 'string' ? [cell] : []))));
  return found;
}

const say = speaker('ja');
const sampleWord = '架空のお店の数字です';

describe.each(templateKinds.flatMap((kind) => (['ja', 'en'] as const).map((language) => [kind, language] as const)))('the template %s (%s)', (kind, language) => {
  const host = new FileHost(null);
  let plan: Plan;
  beforeAll(async () => {
    plan = planned(kind, language);
    await host.apply(plan);
  });

  it('has its guide, sheets to fill, tally and sample results, each known by its mark', async () => {
    const sheets = await host.sheets();
    expect(sheets.map(({ own }) => own)).toEqual(plan.sheets.map(({ id }) => id));
    expect(sheets.slice(0, 2).map(({ own }) => own)).toEqual(['guide', 'input.orders']);
    expect(sheets.map(({ own }) => own)).toEqual(expect.arrayContaining(['tally', 'workings', 'dashboard', 'customers', 'next', 'rfm', 'stages', 'value', 'imports', 'help', 'settings', 'book']));
    expect(sheets.filter(({ hidden }) => hidden).map(({ own }) => own)).toEqual(['workings', 'book']);
    const { template, settings, language: written, book } = await kept(host);
    expect(template).toMatchObject({ kind, version: TEMPLATE_VERSION, rows: ROWS, sample: true });
    expect(settings).toEqual(templateKindSpecs[kind].settings);
    expect(written).toBe(language);
    expect(book).toEqual([]);
  });

  it('with nothing but examples says what to do, and stays as it is', async () => {
    const { cells, reasons } = await run(host);
    expect([cells, reasons]).toEqual([0, ['only-examples']]);
  });

  it('is replaced by the shop’s own figures on the first run, example and sample rows gone', async () => {
    const name = (await host.sheets()).find(({ own }) => own === 'input.orders')?.name ?? '';
    const rows = realRows(kind, language);
    await host.type(name, rows.flatMap((values, row) => values.map((value, column) => ({ row: 20 + row, column, value, formula: null }))));
    const before = await texts(host, (own) => own === 'customers');
    expect(before.length).toBeGreaterThan(1000);
    expect((await run(host)).reasons).toEqual([]);

    const after = await texts(host, (own) => own === 'customers');
    expect(after.filter((text) => /^C\d{7}$/.test(text)).length).toBe(2);
    const everywhere = await texts(host, (own) => own !== 'guide');
    expect(everywhere.filter((text) => text.startsWith('例-') || text.startsWith('EXAMPLE-') || text.includes(sampleWord) || text.includes('[Sample]'))).toEqual([]);
    const products = await texts(host, (own) => own === 'products' || own === 'value' || own === 'next');
    expect(products.filter((text) => text.includes('煎茶'))).toEqual([]);
    const orders: CellValue[][] = [];
    await host.read(name, ({ cells }) => void orders.push([...cells]));
    expect(orders.filter((row) => row.some((cell) => cell !== null && cell !== '')).length).toBe(1 + rows.length);
    expect((await kept(host)).template).toMatchObject({ kind, sample: false });
    expect((await kept(host)).settings).toEqual(templateKindSpecs[kind].settings);
  });

  it('writes nothing when it is run again', async () => {
    expect((await run(host)).cells).toBe(0);
  });

  it('is brought up to date by a newer version, and nothing of the user’s changes', async () => {
    const mark = (await kept(host)).template;
    expect(mark).not.toBeNull();
    const mine = (own: string | null): boolean => own !== 'guide' && own !== 'tally' && own !== 'workings' && own !== 'book';
    const before = await texts(host, mine);
    const ids = (await kept(host)).book;
    const update = templateUpdate({ ...mark!, version: 0 }, speaker(language));
    const guide = update.sheets.find(({ id }) => id === 'guide');
    await host.apply({ ...update, sheets: update.sheets.map((sheet) => (sheet === guide ? { ...sheet, cells: sheet.cells.map((cell, at) => (at === 0 ? { ...cell, value: '新しい見出し' } : cell)) } : sheet)) });
    expect((await texts(host, (own) => own === 'guide'))[0]).toBe('新しい見出し');
    expect(await texts(host, mine)).toEqual(before);
    expect((await kept(host)).template).toEqual({ ...mark, version: TEMPLATE_VERSION });
    expect((await kept(host)).book).toEqual(ids);
    expect((await run(host)).cells).toBe(0);
  });
});

it('says its own name in the guide', async () => {
  const host = new FileHost(null);
  await host.apply(planned('shop', 'ja'));
  const guide = await texts(host, (own) => own === 'guide');
  expect(guide[0]).toBe(say('guide.title-of', { name: '架空コンサルティング', title: say('guide.title.shop') }));
  expect(guide).toContain('いつでもどうぞ。');
});
