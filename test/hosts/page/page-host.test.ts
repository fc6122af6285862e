import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileHost } from '../../../src/hosts/file/file-host.ts';
import type { TypedCell } from '../../../src/hosts/page/grid.ts';
import type { CellValue } from '../../../src/shared/cell.ts';
import { rowsOf } from '../contract.ts';
import { editedFile, userFile } from '../file/edited-file.ts';
import { builtWorkbook } from '../file/built-workbook.ts';
import { openInExcelize } from '../file/excelize.ts';
import { cell as planned, customers, customerSheet, plan, samplePlan, sheet } from '../file/sample-plan.ts';
import { editPart, editParts } from '../file/zip-parts.ts';
import { openPage, type OpenedPage } from './opened-page.ts';

const ORDERS = { name: '注文', rows: [['注文番号', '氏名', '点'], ['0001', '=1+1', 10], ['0002', '青井', 9], ['0003', '赤木', 3]] };
const cell = (row: number, column: number, value: CellValue, formula: string | null = null): TypedCell => ({ row, column, value, formula });
const withOrders = async (more: Parameters<typeof openPage>[1] = {}): Promise<OpenedPage> => openPage(await userFile([ORDERS]), more);
const people = (count: number): ReturnType<typeof plan> => plan(customerSheet(customers(count)));
/** Sheet by sheet, what a file holds. */
async function inFile(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const file = new FileHost(bytes);
  const found = new Map<string, unknown>();
  for (const { name } of await file.sheets()) found.set(name, await rowsOf(file, name));
  return found;
}
const shownRows = (page: OpenedPage, sheet: string): unknown => (page.grid.rows.get(sheet) ?? []).filter(({ values }) => values.some((value) => value !== null)).map(({ row, values }) => [row + 1, ...values.slice(0, values.findLastIndex((value) => value !== null) + 1)]);

describe('a workbook in the page', () => {
  it('is saved as it is shown', async () => {
    const page = await withOrders();
    await page.host.apply(samplePlan());
    await page.host.shown();
    const saved = await inFile(await page.bytes());
    expect([...saved.keys()]).toEqual(['注文', 'CRM_ダッシュボード', 'CRM_顧客', '_otokui']);
    for (const [sheet, rows] of saved) expect([sheet, shownRows(page, sheet)]).toEqual([sheet, rows]);
    expect(page.grid.sheets.map(({ name, own, hidden }) => [name, own, hidden])).toEqual([['注文', null, false], ['CRM_ダッシュボード', 'dashboard', false], ['CRM_顧客', 'customers', false], ['_otokui', 'book', true]]);
    expect(page.problems).toEqual([]);
  });

  it('keeps what the user types: for the analysis, in the file, and under a formula', async () => {
    const page = await withOrders();
    page.grid.type('注文', cell(1, 1, '佐藤 花子'), cell(5, 0, '0005'), cell(7, 2, 33.3, '=NPS(C2:C4)'));
    expect((await rowsOf(page.host, '注文')).slice(1)).toEqual([[2, '0001', '佐藤 花子', 10], [3, '0002', '青井', 9], [4, '0003', '赤木', 3], [6, '0005'], [8, null, null, 33.3]]);
    const again = await openPage(await page.bytes());
    expect(await rowsOf(again.host, '注文')).toEqual(await rowsOf(page.host, '注文'));
    expect(again.grid.rows.get('注文')?.at(-1)?.formulas).toEqual([[2, '=NPS(C2:C4)']]);
    expect(page.changes()).toBe(1);
  });

  it('shows a sheet that was brought in as its file has it', async () => {
    const value = fc.oneof(fc.constant(null), fc.constant(''), fc.string({ unit: 'binary', maxLength: 6 }), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    const sheet = fc.record({ rows: fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 8 }), dayColumns: fc.constantFrom([], [1]), numberColumns: fc.constantFrom([], [0, 2]) });
    await fc.assert(fc.asyncProperty(fc.boolean(), sheet, async (alone, brought) => {
      const page = alone ? await openPage(null) : await withOrders();
      const name = await page.host.insert({ name: 'CSV', ...brought });
      await page.host.shown();
      const again = await openPage(await page.bytes());
      await again.host.shown();
      expect(page.grid.rows.get(name)).toEqual(again.grid.rows.get(name));
      expect(page.grid.sheets).toEqual(again.grid.sheets);
      expect(page.grid.looks).toEqual(again.grid.looks);
    }), { numRuns: 30 });
  });

  it('takes back what cannot be written, and says why', async () => {
    const locked = await editParts(await userFile([ORDERS]) ?? new Uint8Array(), (parts) => editPart(parts, 'xl/worksheets/sheet1.xml', (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>')));
    const page = await openPage(locked);
    expect(page.grid.sheets[0]?.locked).toBe(true);
    page.grid.rows.clear();
    page.grid.type('注文', cell(1, 1, 'x'));
    await rowsOf(page.host, '注文');
    await page.host.shown();
    expect(page.problems).toEqual([expect.objectContaining({ code: 'workbook-protected', values: { sheet: '注文' } })]);
    expect(page.grid.shown('注文')[1]).toEqual(['0001', '=1+1', 10]);
  });

  it('takes back a header that its table cannot have, and says so', async () => {
    const page = await withOrders();
    await page.host.apply(people(3));
    await page.host.shown();
    const before = page.grid.shown('CRM_顧客');
    page.grid.type('CRM_顧客', cell(5, 1, '注文数'), cell(6, 4, '大切'));
    await rowsOf(page.host, '注文');
    await page.host.shown();
    expect(page.leftOut).toEqual([1]);
    expect(page.grid.shown('CRM_顧客')[4]).toEqual(before[4]);
    expect(page.grid.shown('CRM_顧客')[5]).toEqual([...(before[5] ?? []).slice(0, 4), '大切']);
  });

  it('takes a run back, and nothing that the user has done since', async () => {
    const page = await withOrders();
    await page.host.apply(people(3));
    page.grid.type('注文', cell(1, 1, '佐藤 花子'));
    page.grid.type('CRM_顧客', cell(7, 4, '大切'));
    await page.host.insert({ name: '会員', rows: [['会員ID'], ['001']], dayColumns: [], numberColumns: [] });
    await page.host.remember('reading', '{}');
    expect(await page.host.undo()).toMatchObject({ sheets: ['CRM_顧客'], kept: 0 });
    await page.host.shown();
    expect(page.grid.sheets.map(({ name }) => name)).toEqual(['注文', '会員']);
    expect(page.grid.shown('注文')[1]).toEqual(['0001', '佐藤 花子', 10]);
    expect(await page.host.recall('reading')).toBe('{}');
    expect(await page.host.undo()).toBeNull();
  });

  it('keeps what was typed into our sheet when a refresh is taken back', async () => {
    const page = await withOrders();
    await page.host.apply(people(3));
    await page.host.apply(people(5));
    page.grid.type('CRM_顧客', cell(7, 4, '大切'));
    expect(await page.host.undo()).toMatchObject({ sheets: [], kept: 1 });
    const rows = await rowsOf(page.host, 'CRM_顧客');
    expect(rows.at(-1)?.[1]).toBe('C0000003');
    expect(rows.find(([row]) => row === 8)?.[5]).toBe('大切');
  });

  it('is as before when a run is stopped while the plan is sent, and when it is stopped while it is written', async () => {
    for (const stopAfter of [0, 1_000]) {
      const page = await withOrders();
      const before = await inFile(await page.bytes());
      const stop = new AbortController();
      const running = page.host.apply(people(20_000), { cancel: stop.signal, onProgress: (done) => done >= stopAfter && stop.abort() });
      await expect(running).rejects.toThrow();
      expect(await inFile(await page.bytes())).toEqual(before);
      expect(await page.host.undo()).toBeNull();
    }
  });

  it('is as before when a plan cannot be written', async () => {
    const page = await openPage(null);
    await page.host.apply(people(6));
    page.grid.type('CRM_顧客', cell(13, 1, 'メモ'));
    const before = await inFile(await page.bytes());
    await expect(page.host.apply(people(8))).rejects.toMatchObject({ code: 'table-blocked', values: { cell: 'B14' } });
    expect(await inFile(await page.bytes())).toEqual(before);
  });

  it('turns cells that call our functions into values, and back', async () => {
    const page = await withOrders();
    page.grid.type('注文', cell(4, 2, 33.3, '=NPS(C2:C4)'), cell(5, 2, 22, '=SUM(C2:C4)'), cell(6, 2, '#DIV/0!', '=NPS(D2:D4)'));
    expect(await page.host.turnIntoValues()).toEqual({ cells: 1, waiting: 1 });
    await page.host.shown();
    expect((page.grid.rows.get('注文') ?? []).flatMap(({ formulas }) => formulas.map(([, formula]) => formula))).toEqual(['=SUM(C2:C4)', '=NPS(D2:D4)']);
    await page.host.undo();
    await page.host.shown();
    expect((page.grid.rows.get('注文') ?? []).flatMap(({ formulas }) => formulas.map(([, formula]) => formula))).toEqual(['=NPS(C2:C4)', '=SUM(C2:C4)', '=NPS(D2:D4)']);
  });

  it('keeps in the file what the pane remembers', async () => {
    const page = await withOrders();
    await page.host.remember('reading', '{"注文":1}');
    expect(await (await openPage(await page.bytes())).host.recall('reading')).toBe('{"注文":1}');
  });

  it('shows the first rows of a sheet that is too long, reads them all, and lets nobody type there', async () => {
    const rows = Array.from({ length: 9_000 }, (_, at) => [at, 'a', 'b', 'c', 'd']);
    const page = await openPage(await userFile([{ name: '長い', rows }]), { cellsShown: 15_000 });
    await page.host.shown();
    expect(page.cutOff).toEqual([['長い', page.grid.rows.get('長い')?.length]]);
    expect(page.grid.rows.get('長い')?.length).toBeLessThan(9_000);
    expect(page.grid.sheets[0]?.locked).toBe(true);
    expect(await rowsOf(page.host, '長い')).toHaveLength(9_000);
  });

  it('shows a sheet of very many formulas as it last came out, and keeps them in the file', async () => {
    const orders = sheet({ id: 'input.orders', name: '注文', cells: [planned(0, 0, 3)] });
    const tally = sheet({ id: 'tally', name: '集計', cells: [planned(0, 0, '–', { formula: '{input.orders}!$A$1*2' })] });
    const page = await openPage(await builtWorkbook(plan(orders, tally)));
    await page.host.shown();
    expect(page.still).toEqual(['集計']);
    expect(page.grid.rows.get('集計')?.[0]).toMatchObject({ values: ['–'], formulas: [] });
    expect(page.grid.sheets.find(({ name }) => name === '集計')?.locked).toBe(true);
    expect(page.grid.sheets.find(({ name }) => name === '注文')?.locked).toBe(false);
    expect(openInExcelize(await page.bytes()).GetCellFormula('集計', 'A1').formula).toBe("'注文'!$A$1*2");

    const many = Array.from({ length: 20_001 }, (_, row) => planned(row, 0, null, { formula: `A${String(row + 2)}` }));
    const others = await openPage(await builtWorkbook(plan(sheet({ id: 'stages', name: '多い', cells: many }), sheet({ id: 'value', name: '少ない', cells: many.slice(0, 20_000) }))));
    await others.host.shown();
    expect(others.still).toEqual(['多い']);
  });

  it('tells of the row the user goes to, and brings places before their eyes', async () => {
    const page = await withOrders();
    const seen: unknown[] = [];
    const stop = await page.host.watchSelection((row) => void seen.push(row));
    page.grid.visit('注文', 2);
    await stop();
    page.grid.visit('注文', 3);
    expect(seen).toEqual([{ sheet: '注文', row: 2, cells: ['0002', '青井', 9] }]);
    await page.host.select('注文', { row: 3, column: 0, lastRow: 3, lastColumn: 2 });
    expect(page.grid.selected.at(-1)?.sheet).toBe('注文');
  });

  it('refuses what is no workbook, with a code', async () => {
    await expect(openPage(new TextEncoder().encode('no zip'))).rejects.toMatchObject({ code: 'workbook-not-zip' });
  });

  it('finds its sheets again in a file that somebody else has changed', async () => {
    const page = await withOrders();
    await page.host.apply(people(3));
    let other = await page.bytes();
    await editedFile(() => Promise.resolve(other), (bytes) => {
      other = bytes;
      return Promise.resolve();
    }).rename('CRM_顧客', 'うちのお客様');
    const again = await openPage(other);
    expect((await again.host.apply(people(4))).names.get('customers')).toBe('うちのお客様');
    expect(again.changes()).toBe(1);
  });
});
