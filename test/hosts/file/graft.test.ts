import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { FileHost } from '../../../src/hosts/file/file-host.ts';
import { openInExcelize } from './excelize.ts';
import { bytesOf, rows } from './grid.ts';
import { customers, customerSheet, plan, samplePlan } from './sample-plan.ts';
import { userParts, userWorkbook, type Variant } from './user-workbook.ts';
import { compressedParts, editPart, editParts, unzip } from './zip-parts.ts';

const VARIANTS: readonly (readonly [string, Variant])[] = [
  ['an ordinary workbook', {}],
  ['prefixed namespaces', { prefix: 'x' }],
  ['no style part', { styles: false }],
  ['a workbook part elsewhere', { folder: 'office/deep/' }],
  ['strict OOXML', { strict: true }],
  ['strict OOXML with prefixes and no styles', { strict: true, prefix: 'ssml', styles: false }],
];

describe.each(VARIANTS)('adding our sheets to %s', (_, variant) => {
  const folder = variant.folder ?? 'xl/';
  const mayChange = new Set(['[Content_Types].xml', `${folder}workbook.xml`, `${folder}_rels/workbook.xml.rels`, `${folder}styles.xml`]);

  it('leaves every other part as it was, byte for byte', async () => {
    const before = await userWorkbook(variant);
    const host = new FileHost(before);
    await host.apply(samplePlan());
    const after = await compressedParts(await bytesOf(host));
    for (const [path, raw] of await compressedParts(before)) {
      if (!mayChange.has(path)) expect(after.get(path), path).toBe(raw);
    }
  });

  it('gives a workbook that reads back, with the user’s sheets first', async () => {
    const host = new FileHost(await userWorkbook(variant));
    const { cells, names } = await host.apply(samplePlan());
    expect(cells).toBeGreaterThan(60);
    expect((await host.sheets()).map(({ name, own, hidden }) => [name, own, hidden])).toEqual([
      ['売上', null, false], ['Notes & more', null, true],
      ['CRM_ダッシュボード', 'dashboard', false], ['CRM_顧客', 'customers', false], ['_otokui', 'book', true],
    ]);
    expect(names.get('customers')).toBe('CRM_顧客');
    expect((await rows(host, 'CRM_顧客')).get(7)).toEqual(['C0000001', '客1', 1, 45_658]);
    expect((await rows(host, '売上')).get(1)).toEqual(['商品', '東 京']);
    const bytes = await host.bytes();
    expect((await host.apply(samplePlan())).cells).toBe(0);
    expect(await host.bytes()).toBe(bytes);
  });

  it('refreshes what it added', async () => {
    const host = new FileHost(await userWorkbook(variant));
    await host.apply(samplePlan());
    await host.apply(samplePlan(customers(14)));
    expect((await rows(host, 'CRM_顧客')).get(20)?.[0]).toBe('C0000014');
    expect((await host.apply(samplePlan(customers(14)))).cells).toBe(0);
  });
});

describe('a grafted workbook', () => {
  it('opens in an independent reader with our tables, notes, names and formats', async () => {
    const host = new FileHost(await userWorkbook());
    await host.apply(samplePlan());
    const file = openInExcelize(await bytesOf(host));
    expect(file.GetSheetList().list).toEqual(['売上', 'Notes & more', 'CRM_ダッシュボード', 'CRM_顧客', '_otokui']);
    expect(file.GetCellValue('CRM_顧客', 'D7').value).toBe('2025/1/1');
    expect(file.GetCellValue('CRM_ダッシュボード', 'B5').value).toBe('¥120,000');
    expect(file.GetCellValue('売上', 'A1').value).toBe('商品');
    expect(file.GetTables('CRM_顧客').tables[0]).toMatchObject({ Name: 'T_customers_2', Range: 'A6:E18' });
    expect(file.GetComments('CRM_顧客').comments).toHaveLength(2);
    const names = file.GetDefinedName().definedNames;
    expect(names.find(({ Name }) => Name === '_xlnm.Print_Titles')).toMatchObject({ RefersTo: "'CRM_顧客'!$6:$6", Scope: 'CRM_顧客' });
    expect(names.find(({ Name }) => Name === '_xlnm.Print_Area')).toMatchObject({ Scope: 'Notes & more' });
    expect(names.some(({ Name }) => Name === '税率')).toBe(true);
  });

  it('takes another name when the user has a sheet of that name, and our links follow', async () => {
    const before = await userWorkbook({ sheetNames: ['CRM_顧客', 'crm_ダッシュボード'] });
    const host = new FileHost(before);
    const { names } = await host.apply(samplePlan());
    expect(names.get('customers')).toBe('CRM_顧客 (2)');
    expect(names.get('dashboard')).toBe('CRM_ダッシュボード (2)');
    const parts = await unzip(await bytesOf(host));
    const customersXml = [...parts].find(([path, xml]) => path.startsWith('xl/worksheets/') && xml.includes('お客様は誰ですか'))?.[1] ?? '';
    expect(customersXml).toMatch(/<hyperlink ref="B4" location="(?:'|&apos;)CRM_ダッシュボード \(2\)(?:'|&apos;)!B2"/);
    expect(parts.get('xl/charts/chart5.xml')).toContain("'CRM_ダッシュボード (2)'!$B$5:$B$10");
    expect((await rows(host, 'CRM_顧客')).get(1)).toEqual(['商品', '東 京']);
    expect((await host.apply(samplePlan())).cells).toBe(0);
  });

  it('gives our tables numbers and parts nobody has', async () => {
    const host = new FileHost(await userWorkbook());
    await host.apply(samplePlan());
    const parts = await unzip(await bytesOf(host));
    expect(parts.get('xl/tables/table4.xml')).toMatch(/<table [^>]*id="9"/);
    expect(parts.get('xl/workbook.xml')).toContain('sheetId="12"');
    const ids = [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/Id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps dates right in a workbook that counts from 1904', async () => {
    const host = new FileHost(await userWorkbook({ dates1904: true }));
    expect((await rows(host, '売上')).get(3)?.[0]).toBe(45_658.5 + 1462);
    await host.apply(plan(customerSheet(customers(2))));
    expect((await rows(host, 'CRM_顧客')).get(7)?.[3]).toBe(45_658);
    expect(openInExcelize(await bytesOf(host)).GetCellValue('CRM_顧客', 'D7').value).toBe('2025/1/1');
    await host.apply(plan(customerSheet(customers(3).map((person) => ({ ...person, last: 45_700 })))));
    expect((await rows(host, 'CRM_顧客')).get(7)?.[3]).toBe(45_700);
    expect((await rows(host, 'CRM_顧客')).get(9)?.[3]).toBe(45_700);
  });

  it('comes out of a zip64 file too', async () => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { zip64: true });
    for (const [path, xml] of userParts()) await writer.add(path, new TextReader(xml));
    const host = new FileHost(await writer.close());
    await host.apply(samplePlan());
    expect(openInExcelize(await bytesOf(host)).GetCellValue('CRM_顧客', 'A7').value).toBe('C0000001');
    expect((await host.apply(samplePlan())).cells).toBe(0);
  });

  it('has no mark twice when a copy of our sheet carries its own', async () => {
    const first = new FileHost(await userWorkbook());
    await first.apply(samplePlan());
    const copied = await editParts(await bytesOf(first), (parts) => {
      editPart(parts, 'xl/workbook.xml', (xml) => xml.replace('<definedNames>', `<definedNames><definedName name="_otokui.customers" localSheetId="0" hidden="1">'売上'!$A$1</definedName>`));
    });
    expect((await new FileHost(copied).sheets()).map(({ own }) => own)).toEqual([null, null, 'dashboard', 'customers', 'book']);
  });

  it('adds nothing to a workbook whose structure is locked', async () => {
    const before = await userWorkbook({ extraWorkbook: '<workbookProtection lockStructure="1"/>' });
    const host = new FileHost(before);
    await expect(host.apply(samplePlan())).rejects.toMatchObject({ code: 'workbook-protected' });
    expect(await host.bytes()).toBe(before);
  });
});
