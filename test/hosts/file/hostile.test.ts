import { describe, expect, it } from 'vitest';
import { FileHost } from '../../../src/hosts/file/file-host.ts';
import { bytesOf } from './grid.ts';
import { customers, customerSheet, plan, samplePlan } from './sample-plan.ts';
import { userParts, userWorkbook } from './user-workbook.ts';
import { editPart, editParts, zip } from './zip-parts.ts';

async function readAll(bytes: Uint8Array): Promise<void> {
  const host = new FileHost(bytes);
  for (const { name } of await host.sheets()) await host.read(name, () => undefined);
}

async function withSheet(xml: string): Promise<Uint8Array> {
  return zip(new Map([...userParts(), ['xl/worksheets/sheet1.xml', xml]]));
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(streamName, 'utf16le'), 512 + 3 * 128);
  return bytes;
}

/** Overwrites a number in every zip header that follows the given signature. */
function patchHeaders(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true);
  }
  return copy;
}

describe('what cannot be used is refused by name', () => {
  it.each([
    ['an encrypted workbook', 'workbook-encrypted', compoundFile('EncryptedPackage')],
    ['an old workbook', 'workbook-legacy', compoundFile('Workbook')],
    ['a text file', 'workbook-not-zip', new TextEncoder().encode('注文番号,日付\n1,2\n')],
    ['an empty file', 'workbook-not-zip', new Uint8Array(0)],
  ])('%s', async (_, code, bytes) => {
    await expect(readAll(bytes)).rejects.toMatchObject({ name: 'UnusableWorkbook', code });
  });

  it('a zip cut off, wherever it is cut', async () => {
    const bytes = await userWorkbook();
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      await expect(readAll(bytes.slice(0, Math.floor(bytes.length * share)))).rejects.toMatchObject({ code: 'workbook-broken' });
    }
  });

  it('a part whose bytes are damaged', async () => {
    const bytes = await userWorkbook();
    for (let at = 40; at < bytes.length; at += 97) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      await readAll(damaged).catch((error: unknown) => {
        expect(error).toMatchObject({ name: 'UnusableWorkbook' });
      });
    }
  });

  it.each(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'])('a workbook without %s', async (path) => {
    const bytes = await editParts(await userWorkbook(), (parts) => { parts.delete(path); });
    await expect(readAll(bytes)).rejects.toMatchObject({ code: 'workbook-broken' });
  });

  it.each([
    ['a tag that never ends', `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"`],
    ['a list that never ends', `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"/></row>`],
    ['wrong nesting', `<worksheet ${MAIN}><sheetData></worksheet></sheetData>`],
    ['an unknown entity', `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="str"><v>&x;</v></c></row></sheetData></worksheet>`],
    ['rows out of order', `<worksheet ${MAIN}><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>`],
    ['a column beyond the last', `<worksheet ${MAIN}><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>`],
    ['a text that is not there', `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData></worksheet>`],
  ])('%s in a worksheet', async (_, xml) => {
    await expect(readAll(await withSheet(xml))).rejects.toMatchObject({ code: 'workbook-broken' });
  });

  it.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', '[Content_Types].xml', '_rels/.rels'])('a document type in %s', async (path) => {
    const bytes = await editParts(await userWorkbook(), (parts) => {
      editPart(parts, path, (xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'));
    });
    const host = new FileHost(bytes);
    await expect(host.apply(samplePlan()).then(() => host.read('売上', () => undefined))).rejects.toMatchObject({ code: 'workbook-entities' });
  });

  it('a row beyond the last', async () => {
    const bytes = await withSheet(`<worksheet ${MAIN}><sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData></worksheet>`);
    await expect(readAll(bytes)).rejects.toMatchObject({ code: 'workbook-too-many-rows' });
  });
});

describe('claims that would cost memory', () => {
  it('a part that says it is larger than 2 GB is refused before it is inflated', async () => {
    const bytes = patchHeaders(await userWorkbook(), 0x02014b50, 24, 0x90000000);
    await expect(readAll(bytes)).rejects.toMatchObject({ code: 'workbook-too-large' });
  });

  it('a part that says less than it holds is stopped while it is inflated', async () => {
    const big = `<worksheet ${MAIN}>${' '.repeat(5_000_000)}<sheetData/></worksheet>`;
    const honest = await withSheet(big);
    const bytes = patchHeaders(patchHeaders(honest, 0x02014b50, 24, 2000), 0x04034b50, 22, 2000);
    await expect(readAll(bytes)).rejects.toMatchObject({ name: 'UnusableWorkbook' });
  });

  it('a part that inflates a thousandfold is refused', async () => {
    const bytes = await zip(new Map<string, string | Uint8Array>([...userParts(), ['xl/bomb.bin', new Uint8Array(150_000_000)]]));
    await expect(readAll(bytes)).rejects.toMatchObject({ code: 'workbook-too-large', values: { part: 'xl/bomb.bin' } });
  });

  it('a claim of a billion rows costs nothing', async () => {
    const before = process.memoryUsage().heapUsed;
    await readAll(await withSheet(`<worksheet ${MAIN}><dimension ref="A1:XFD1000000000"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`));
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
  });
});

describe('a protected sheet of ours', () => {
  it('stops a refresh that would change it, and only that', async () => {
    const first = new FileHost(null);
    await first.apply(plan(customerSheet(customers(3))));
    const bytes = await editParts(await bytesOf(first), (parts) => {
      editPart(parts, 'xl/worksheets/sheet1.xml', (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
    });
    const host = new FileHost(bytes);
    expect((await host.apply(plan(customerSheet(customers(3))))).cells).toBe(0);
    await expect(host.apply(plan(customerSheet(customers(4))))).rejects.toMatchObject({ code: 'workbook-protected', values: { sheet: 'CRM_顧客' } });
    expect(await host.bytes()).toBe(bytes);
  });
});
