import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it, vi } from 'vitest';
import { builtWorkbook } from './built-workbook.ts';
import { FileHost } from '../../../src/hosts/file/file-host.ts';
import type { CellValue } from '../../../src/shared/cell.ts';
import { openInExcelize } from './excelize.ts';
import { bytesOf, rows, values } from './grid.ts';
import { cell, column, customers, customerSheet, plan, samplePlan, sheet } from './sample-plan.ts';
import { unzip } from './zip-parts.ts';

describe('a new workbook', () => {
  it('opens in an independent reader with the values the plan gave', async () => {
    const file = openInExcelize(await builtWorkbook(samplePlan()));
    expect(file.GetSheetList().list).toEqual(['CRM_ダッシュボード', 'CRM_顧客', '_otokui']);
    expect(file.GetCellValue('CRM_顧客', 'A7').value).toBe('C0000001');
    expect(file.GetCellValue('CRM_顧客', 'D18').value).toBe('2025/1/12');
    expect(file.GetCellValue('CRM_ダッシュボード', 'C5').value).toBe('12.0%');
    expect(file.GetTables('CRM_顧客').tables[0]).toMatchObject({ Name: 'T_customers', Range: 'A6:E18' });
    expect(file.GetComments('CRM_顧客').comments.map(({ Cell }) => Cell).toSorted()).toEqual(['A3', 'A6']);
    expect(file.GetSheetVisible('_otokui').visible).toBe(false);
    expect(file.GetCellHyperLink('CRM_顧客', 'B4')).toMatchObject({ ok: true, location: "'CRM_ダッシュボード'!B2" });
  });

  it('opens in the library it is built with', async () => {
    const book = await readXlsx(await builtWorkbook(samplePlan()), { readStyles: true });
    expect(book.properties?.title).toBe('お得意さま帳');
    const [dashboard, people, hidden] = book.sheets;
    expect(dashboard?.charts).toHaveLength(4);
    expect(people?.tables?.[0]?.columns.map(({ name }) => name)).toEqual(['ID', '名前', '注文数', '最終日', 'メモ']);
    expect(people?.freezePane).toMatchObject({ rows: 6, columns: 1 });
    expect(people?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(people?.conditionalRules).toHaveLength(2);
    expect(people?.dataValidations).toHaveLength(2);
    expect(hidden?.veryHidden).toBe(true);
  });

  it('marks each sheet with a hidden name of the workbook', async () => {
    const book = (await unzip(await builtWorkbook(samplePlan()))).get('xl/workbook.xml');
    expect(book).toContain(`<definedName name="_otokui.customers" hidden="1">'CRM_顧客'!$A$1</definedName>`);
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'CRM_顧客'!$6:$6</definedName>`);
  });

  it('never makes a formula of a text, and keeps every character', async () => {
    const texts = ['=1+1', '+81', '-x', '@SUM(A1)', '0012', '<b>&"\'', ' 前後 ', '一\n二', '\r\n', '_x0041_', '\u0001\u0007', '😀\ud800', '\ufffe', ']]>'];
    const host = new FileHost(null);
    await host.apply(plan(sheet({ id: 'rfm', name: 'T', cells: texts.map((text, row) => cell(row, 0, text)) })));
    const found = await values(host, 'T');
    expect(texts.map((_, row) => found.get(`${String(row)},0`))).toEqual(texts.map((text) => text.replace(/\ud800$/, '\ufffd')));
    const xml = (await unzip(await bytesOf(host))).get('xl/worksheets/sheet1.xml');
    expect(xml).not.toMatch(/<f[ >]/);
    const file = openInExcelize(await bytesOf(host));
    expect(file.GetCellFormula('T', 'A1').formula).toBe('');
    expect(file.GetCellValue('T', 'A1').value).toBe('=1+1');
    expect(file.GetCellValue('T', 'A5').value).toBe('0012');
  });

  it('counts the cells that hold something', async () => {
    const spec = sheet({ id: 'rfm', name: 'T', cells: [cell(0, 0, 'a'), cell(0, 1, null)], tables: [{ name: 'T1', row: 2, column: 0, key: null, rows: 2, columns: [column('x', [1, null]), column('y', ['', true])] }] });
    expect((await new FileHost(null).apply(plan(spec))).cells).toBe(1 + 2 + 2);
  });

  it.each([NaN, Infinity, -Infinity])('refuses %s as the mistake of a program', async (value: CellValue) => {
    await expect(builtWorkbook(plan(sheet({ id: 'rfm', name: 'T', cells: [cell(0, 0, value)] })))).rejects.toThrow(RangeError);
    const host = new FileHost(null);
    await expect(host.apply(plan(sheet({ id: 'rfm', name: 'T', tables: [{ name: 'T1', row: 0, column: 0, key: null, rows: 1, columns: [column('x', [value])] }] })))).rejects.toThrow(RangeError);
    expect(await host.bytes()).toBeNull();
  });

  it('refuses a keyed table whose rows cannot be told apart', async () => {
    const twice = [...customers(2), ...customers(1)];
    await expect(new FileHost(null).apply(plan(customerSheet(twice)))).rejects.toThrow('key');
  });

  it('refuses more rows than a sheet has', async () => {
    const spec = sheet({ id: 'rfm', name: 'T', tables: [{ name: 'T1', row: 1, column: 0, key: null, rows: 1_048_575, columns: [column('x', [])] }] });
    await expect(builtWorkbook(plan(spec))).rejects.toMatchObject({ code: 'workbook-too-many-rows' });
  });

  it('puts cells beside a table into the same rows', async () => {
    const host = new FileHost(null);
    const spec = customerSheet(customers(3));
    await host.apply(plan({ ...spec, cells: [...spec.cells, cell(7, 6, '右')] }));
    expect((await rows(host, 'CRM_顧客')).get(8)).toEqual(['C0000002', '客2', 2, 45_659, null, null, '右']);
  });

  it('shows a legend only to tell several series apart', async () => {
    const parts = await unzip(await builtWorkbook(samplePlan()));
    expect(parts.get('xl/charts/chart1.xml')).not.toContain('<c:legend>');
    expect(parts.get('xl/charts/chart3.xml')).toContain('<c:legendPos val="b"/>');
    expect(parts.get('xl/charts/chart1.xml')).toContain('<c:numFmt formatCode="¥#,##0"');
    expect(parts.get('xl/charts/chart1.xml')).toContain('2F5D8A');
  });

  it('gives the same bytes for the same plan, today and next year', async () => {
    const today = await builtWorkbook(samplePlan());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 400 * 86_400_000 });
    try {
      expect(Buffer.from(today).equals(await builtWorkbook(samplePlan()))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('columns that wait for entries', () => {
  const waiting = sheet({
    id: 'input.orders', name: '注文', widths: [12, 10, 10],
    cells: [cell(0, 0, '番号'), cell(0, 1, '日'), cell(0, 2, 'メモ'), cell(1, 0, '例-1', { look: { format: '@' } })],
    fields: [{ row: 1, column: 0, rows: 50, look: { format: '@' } }, { row: 1, column: 1, rows: 50, look: { format: 'yyyy/m/d' }, allowed: { kind: 'day', message: '日付を' } }],
  });

  it.each([['in a new workbook', () => builtWorkbook(plan(waiting))], ['beside sheets that are there', async () => {
    const host = new FileHost(await builtWorkbook(samplePlan()));
    await host.apply(plan(waiting));
    return bytesOf(host);
  }]])('look as the entries will, far below the examples: %s', async (_, make) => {
    const file = openInExcelize(await make());
    const formatOf = (address: string): unknown => {
      const style = file.GetStyle(file.GetCellStyle('注文', address).style).style as { NumFmt?: number; CustomNumFmt?: string };
      return style.CustomNumFmt ?? style.NumFmt;
    };
    expect(formatOf('A2')).toBe('@');
    const columns = [...((await unzip(await make())).get(await partOf(await make(), '注文')) ?? '').matchAll(/<col ([^>]*)\/>/g)].map(([, attributes = '']) => /\bstyle="\d+"/.test(attributes));
    expect(columns).toEqual([true, true, false]);
    expect(file.GetColStyle('注文', 'A').style).toBe(file.GetCellStyle('注文', 'A2').style);
  });
});

/** The part that a sheet is in, by the workbook's own list. */
async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const parts = await unzip(bytes);
  const id = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(parts.get('xl/workbook.xml') ?? '')?.[1] ?? '';
  const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(parts.get('xl/_rels/workbook.xml.rels') ?? '')?.[0] ?? '';
  return `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(relation)?.[1] ?? ''}`;
}
