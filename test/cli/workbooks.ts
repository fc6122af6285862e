import { writeXlsx } from 'hucre/xlsx';
import { editParts } from '../hosts/file/zip-parts.ts';

/** Workbooks that users hand over, good and bad. */

export type Rows = readonly (readonly (string | number | null)[])[];

export async function workbook(sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> {
  return writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })) });
}

/** The older container: encrypted workbooks and .xls come in it. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 512 + 3 * 128);
  return bytes;
}

/** The zip's directory says of every part that it unpacks to 2 GB and more. */
export function claimingTwoGigabytes(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x90000000, true);
  return copy;
}

/** Entities within entities, which would unpack to billions of letters. */
export function withEntities(bytes: Uint8Array): Promise<Uint8Array> {
  return editParts(bytes, (parts) => {
    const path = [...parts.keys()].find((name) => name.endsWith('sheet1.xml')) ?? '';
    parts.set(path, (parts.get(path) ?? '').replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'));
  });
}

export function claimingABillionRows(bytes: Uint8Array): Promise<Uint8Array> {
  return editParts(bytes, (parts) => {
    const path = [...parts.keys()].find((name) => name.endsWith('sheet1.xml')) ?? '';
    const xml = parts.get(path) ?? '';
    const claim = '<dimension ref="A1:XFD1000000000"/>';
    parts.set(path, /<dimension[^>]*>/.test(xml) ? xml.replace(/<dimension[^>]*>/, claim) : xml.replace(/<(sheetViews|sheetFormatPr|cols|sheetData)/, `${claim}<$1`));
  });
}
