import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileHost } from '../../src/hosts/file/file-host.ts';
import { parseCell } from '../../src/hosts/sheet/address.ts';
import type { Plan } from '../../src/report/plan.ts';
import { openInExcelize } from '../hosts/file/excelize.ts';
import { bytesOf } from '../hosts/file/grid.ts';
import { unzip } from '../hosts/file/zip-parts.ts';
import { cellAt, plan, sampleAnalysis } from './a-report.ts';

const analysis = sampleAnalysis();
const has = (tool: string): boolean => spawnSync(tool, ['--help']).error === undefined;
const canRender = has('soffice') && has('pdftotext');
const plans: Readonly<Record<'ja' | 'en', Plan>> = { ja: plan(analysis, 'ja'), en: plan(analysis, 'en') };
const workbooks = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const language of ['ja', 'en'] as const) {
    const host = new FileHost(null);
    await host.apply(plans[language]);
    workbooks.set(language, await bytesOf(host));
  }
});

const workbook = (language: string): Uint8Array => workbooks.get(language) ?? new Uint8Array();

describe.each(['ja', 'en'] as const)('the sample workbook (%s), to readers that share no code with us', (language) => {
  it('excelize opens it: sheets, tables, the hidden book, names', () => {
    const file = openInExcelize(workbook(language));
    const { sheets } = plans[language];
    expect(file.GetSheetList().list).toEqual(sheets.map(({ name }) => name));
    for (const { name, hidden, tables } of sheets) {
      expect(file.GetSheetVisible(name).visible).toBe(!hidden);
      const found = (file.GetTables(name).tables as { readonly Name?: string }[] | null) ?? [];
      expect(found.map(({ Name }) => Name)).toEqual(tables.map((table) => table.name));
    }
    const names = file.GetDefinedName().definedNames.map(({ Name }) => Name);
    for (const { id } of sheets) expect(names).toContain(`_otokui.${id}`);
    expect(names).toContain('_xlnm.Print_Titles');
  });

  it('hucre opens it and finds the same values', async () => {
    const book = await readXlsx(workbook(language));
    for (const spec of plans[language].sheets) {
      const sheet = book.sheets.find(({ name }) => name === spec.name);
      expect(sheet?.rows[0]?.[0]).toBe(cellAt(spec, 0, 0));
      for (const { row, column, columns, rows } of spec.tables) {
        expect(sheet?.rows[row]?.slice(column, column + columns.length)).toEqual(columns.map(({ header }) => header));
        expect(sheet?.rows[row + rows]?.[column] ?? null).toEqual(rows === 0 ? columns[0]?.header : columns[0]?.values[rows - 1]);
      }
    }
  });

  it('excelize finds every note on the cell that the plan puts it on', () => {
    const file = openInExcelize(workbook(language));
    for (const { name, cells, tables } of plans[language].sheets) {
      const planned = [
        ...cells.flatMap(({ row, column, note }) => (note === undefined ? [] : [`${row},${column} ${note}`])),
        ...tables.flatMap((table) => table.columns.flatMap(({ note }, at) => (note === undefined ? [] : [`${table.row},${table.column + at} ${note}`]))),
      ];
      const found = (file.GetComments(name).comments as { readonly Cell: string; readonly Text?: string; readonly Paragraph?: { readonly Text: string }[] | null }[] | null) ?? [];
      const read = found.map(({ Cell, Text = '', Paragraph }) => {
        const { row = -1, column = -1 } = parseCell(Cell) ?? {};
        return `${row},${column} ${Text === '' ? (Paragraph ?? []).map((part) => part.Text).join('') : Text}`;
      });
      expect([name, read.sort()]).toEqual([name, planned.sort()]);
    }
  });

  it('holds native charts, one very hidden sheet, and no formula', async () => {
    const parts = await unzip(workbook(language));
    expect([...parts.keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path)).length).toBe(plans[language].sheets.reduce((sum, { charts }) => sum + charts.length, 0));
    expect([...(parts.get('xl/workbook.xml') ?? '').matchAll(/state="veryHidden"/g)]).toHaveLength(1);
    for (const [path, xml] of parts) if (path.startsWith('xl/worksheets/sheet')) expect([path, /<f[ >/]/.test(xml)]).toEqual([path, false]);
  });
});

describe.skipIf(!canRender)('printed by LibreOffice (skipped where soffice or pdftotext is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'otokui-render-'));
  const pages = new Map<string, string[]>();

  beforeAll(() => {
    for (const language of ['ja', 'en']) writeFileSync(join(folder, `${language}.xlsx`), workbook(language));
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'ja.xlsx'), join(folder, 'en.xlsx')], { stdio: 'ignore' });
    for (const language of ['ja', 'en']) {
      execFileSync('pdftotext', ['-layout', join(folder, `${language}.pdf`), join(folder, `${language}.txt`)]);
      pages.set(language, readFileSync(join(folder, `${language}.txt`), 'utf8').split('\f'));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['ja', 'en'] as const)('no figure is too wide for its column (%s)', (language) => {
    expect(readdirSync(folder)).toContain(`${language}.pdf`);
    expect(pages.get(language)?.join('\n')).not.toContain('##');
  });

  it.each(['ja', 'en'] as const)('every visible sheet begins a page with its question, the hidden one is not printed (%s)', (language) => {
    const starts = pages.get(language)?.map((page) => page.trim().split('\n')[0]?.trim() ?? '') ?? [];
    for (const sheet of plans[language].sheets) expect([sheet.id, starts.includes(String(cellAt(sheet, 0, 0)))]).toEqual([sheet.id, !sheet.hidden]);
  });

  it.each(['ja', 'en'] as const)('the dashboard is one page with its charts, lists repeat their headers (%s)', (language) => {
    const [first = '', second = '', third = ''] = pages.get(language) ?? [];
    const { sheets: [dashboard, customers] } = plans[language];
    expect(first).toContain(String(dashboard && cellAt(dashboard, 0, 0)));
    expect(second).toContain(String(customers && cellAt(customers, 0, 0)));
    const [header = ''] = customers?.tables[0]?.columns.slice(1).map((column) => column.header) ?? [];
    expect(third.slice(0, 400)).toContain(header);
  });
});
