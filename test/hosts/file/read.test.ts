import { describe, expect, it } from 'vitest';
import { FileHost } from '../../../src/hosts/file/file-host.ts';
import { rows } from './grid.ts';
import { userParts, userWorkbook } from './user-workbook.ts';
import { editParts, zip } from './zip-parts.ts';

describe('reading a workbook', () => {
  it('lists the sheets in order, the hidden ones marked', async () => {
    const host = new FileHost(await userWorkbook());
    expect(await host.sheets()).toEqual([
      { name: '売上', hidden: false, own: null }, { name: 'Notes & more', hidden: true, own: null },
    ]);
  });

  it.each(['', 'x'])('gives texts, numbers, dates, errors, truth values and formula results (prefix “%s”)', async (prefix) => {
    const found = await rows(new FileHost(await userWorkbook({ prefix })), '売上');
    expect(found.get(1)).toEqual(['商品', '東 京']);
    expect(found.get(3)).toEqual([45_658.5, '#DIV/0!', null, true, 'a<bあ\r']);
    expect(found.get(5)).toEqual([null, null, 45_658.25]);
    expect([...found.keys()]).toEqual([1, 3, 5]);
  });

  it('marks hidden rows', async () => {
    const hidden: number[] = [];
    await new FileHost(await userWorkbook()).read('売上', (row) => { if (row.hidden) hidden.push(row.number); });
    expect(hidden).toEqual([3]);
  });

  it('reads inline texts without their phonetic guides, comments and CDATA among them', async () => {
    const bytes = await editParts(await userWorkbook(), (parts) => {
      parts.set('xl/worksheets/sheet7.xml', '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is><r><t>山</t></r><r><t>田</t></r><rPh sb="0" eb="2"><t>ヤマダ</t></rPh></is></c><!-- </row> --><c t="str"><v><![CDATA[</row> & <x>]]></v></c></row></sheetData></worksheet>');
    });
    expect((await rows(new FileHost(bytes), 'Notes & more')).get(1)).toEqual(['山田', '</row> & <x>']);
  });

  it('reads UTF-16 parts', async () => {
    const parts = new Map<string, string | Uint8Array>(userParts());
    const xml = '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="str"><v>和文</v></c></row></sheetData></worksheet>';
    parts.set('xl/worksheets/sheet7.xml', new Uint8Array(Buffer.from(xml, 'utf16le')));
    expect((await rows(new FileHost(await zip(parts)), 'Notes & more')).get(1)).toEqual(['和文']);
  });

  it('has no sheets before the first plan of a new workbook', async () => {
    expect(await new FileHost(null).sheets()).toEqual([]);
  });
});
