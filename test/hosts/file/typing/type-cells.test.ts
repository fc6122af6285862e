import { describe, expect, it } from 'vitest';
import { FileHost } from '../../../../src/hosts/file/file-host.ts';
import type { TypedCell } from '../../../../src/hosts/page/grid.ts';
import { parseCell } from '../../../../src/hosts/sheet/address.ts';
import type { CellValue } from '../../../../src/shared/cell.ts';
import { openInExcelize } from '../excelize.ts';
import { bytesOf, rows, values } from '../grid.ts';
import { customers, customerSheet, plan } from '../sample-plan.ts';
import { userParts, userWorkbook } from '../user-workbook.ts';
import { compressedParts, editPart, editParts, unzip, zip } from '../zip-parts.ts';

const SHEET = 'xl/worksheets/sheet7.xml';
const NAME = 'Notes & more';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function at(address: string, value: CellValue, formula: string | null = null): TypedCell {
  return { row: 0, column: 0, ...parseCell(address), value, formula };
}

async function hostWith(sheetData: string, shell = ''): Promise<FileHost> {
  return new FileHost(await zip(new Map([...userParts(), [SHEET, `<worksheet ${MAIN}><sheetData>${sheetData}</sheetData>${shell}</worksheet>`]])));
}

async function sheetXml(host: FileHost): Promise<string> {
  return (await unzip(await bytesOf(host))).get(SHEET) ?? '';
}

describe('typing into a sheet', () => {
  it('writes values, keeps the style a cell has and gives new cells none', async () => {
    const host = await hostWith('<row r="2"><c r="B2" s="1"><v>5</v></c></row>');
    await host.type(NAME, [at('B2', 7), at('C2', '=1+1'), at('A4', true), at('D2', '＝')]);
    expect(await sheetXml(host)).toContain('<row r="2"><c r="B2" s="1"><v>7</v></c><c r="C2" t="inlineStr"><is><t>=1+1</t></is></c><c r="D2" t="inlineStr"><is><t>＝</t></is></c></row><row r="4"><c r="A4" t="b"><v>1</v></c></row>');
  });

  it('clears a cell and leaves its style', async () => {
    const host = await hostWith('<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>5</v></c></row>');
    await host.type(NAME, [at('A2', null), at('B2', ''), at('Z9', null)]);
    expect(await sheetXml(host)).toContain('<row r="2"><c r="B2" s="1"/></row></sheetData>');
  });

  it('writes formulas with what they show', async () => {
    const host = await hostWith('<row r="1"><c r="A1" s="1"><v>2</v></c></row>');
    await host.type(NAME, [at('B1', 4, '=A1*2'), at('C1', 'a<b', '="a<b"'), at('D1', true, '=A1>1'), at('E1', '#N/A', '=NA()'), at('F1', null, '=Z1&""')]);
    expect(await sheetXml(host)).toContain('<c r="B1"><f>A1*2</f><v>4</v></c><c r="C1" t="str"><f>"a&lt;b"</f><v>a&lt;b</v></c><c r="D1" t="b"><f>A1&gt;1</f><v>1</v></c><c r="E1" t="e"><f>NA()</f><v>#N/A</v></c><c r="F1"><f>Z1&amp;""</f></c>');
    expect((await rows(host, NAME)).get(1)).toEqual([2, 4, 'a<b', true, '#N/A']);
    const file = openInExcelize(await bytesOf(host));
    expect(file.GetCellFormula(NAME, 'B1').formula).toBe('A1*2');
    expect(file.CalcCellValue(NAME, 'B1').value).toBe('4');
  });

  it('changes the sheet and the workbook part, and nothing else', async () => {
    const before = await userWorkbook();
    const host = new FileHost(before);
    await host.type('売上', [at('B1', 'x'), at('J9', 1)]);
    const after = await compressedParts(await bytesOf(host));
    for (const [path, raw] of await compressedParts(before)) {
      if (!['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/tables/table3.xml'].includes(path)) expect(after.get(path), path).toBe(raw);
    }
    expect((await unzip(await bytesOf(host))).get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('is the same, byte for byte, in whatever steps it is typed', async () => {
    const [steps, once] = [new FileHost(await userWorkbook()), new FileHost(await userWorkbook())];
    await steps.type('売上', [at('A9', 'x'), at('B9', 1)]);
    await steps.type('売上', [at('A9', '二', '=B9')]);
    await steps.type('売上', [at('A9', 3)]);
    await once.type('売上', [at('A9', 3), at('B9', 1)]);
    expect((await unzip(await bytesOf(steps)))).toEqual(await unzip(await bytesOf(once)));
  });

  it('loses nothing when two come at once', async () => {
    const host = new FileHost(await userWorkbook());
    await Promise.all([host.type(NAME, [at('A1', 1)]), host.type(NAME, [at('B1', 2)]), host.remember('x', 'y')]);
    expect((await rows(host, NAME)).get(1)).toEqual([1, 2]);
    expect(await host.recall('x')).toBe('y');
  });

  it('widens what the sheet says it holds', async () => {
    const host = new FileHost(await userWorkbook());
    await host.apply(plan(customerSheet(customers(3))));
    await host.type('CRM_顧客', [at('H30', 1)]);
    const xml = [...await unzip(await bytesOf(host))].find(([path, text]) => path.startsWith('xl/worksheets/') && text.includes('お客様は誰ですか'))?.[1];
    expect(xml).toContain('<dimension ref="A1:H30"/>');
  });

  it('counts days as the workbook does', async () => {
    const bytes = await editParts(await userWorkbook({ dates1904: true }), (parts) => editPart(parts, SHEET, (xml) => xml.replace('<sheetData/>', '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>')));
    const host = new FileHost(bytes);
    await host.type(NAME, [at('A1', 45_658), at('B1', 45_658)]);
    expect((await rows(host, NAME)).get(1)).toEqual([45_658, 45_658]);
    expect(await sheetXml(host)).toContain(`<v>${String(45_658 - 1462)}</v></c><c r="B1"><v>45658</v>`);
  });

  it.each(['', 'x'])('writes the prefix the sheet uses (“%s”)', async (prefix) => {
    const host = new FileHost(await userWorkbook({ prefix }));
    await host.type('売上', [at('B1', '東'), at('B9', 'い', '="い"')]);
    expect((await values(host, '売上')).get('8,1')).toBe('い');
    expect(openInExcelize(await bytesOf(host)).GetCellValue('売上', 'B9').value).toBe('い');
  });

  it('refuses a protected sheet, and one that is not there', async () => {
    const host = await hostWith('', '<sheetProtection sheet="1"/>');
    const before = await host.bytes();
    await expect(host.type(NAME, [at('A1', 1)])).rejects.toMatchObject({ code: 'workbook-protected', values: { sheet: NAME } });
    await expect(host.type('ない', [at('A1', 1)])).rejects.toMatchObject({ code: 'workbook-broken' });
    expect(await host.bytes()).toBe(before);
    await expect(new FileHost(null).type('ない', [at('A1', 1)])).rejects.toMatchObject({ code: 'workbook-broken' });
  });
});

describe('typing where formulas stand', () => {
  const FILLED = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2+$A$1</f><v>3</v></c></row>'
    + '<row r="2"><c r="A2"><v>2</v></c><c r="B2" s="1"><f t="shared" si="0"/><v>5</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>';

  it('gives formulas of their own to cells that leaned on the one written over', async () => {
    const host = await hostWith(FILLED);
    await host.type(NAME, [at('B1', 100)]);
    expect(await sheetXml(host)).toContain('<c r="B1"><v>100</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2" s="1"><f>A2*2+$A$1</f><v>5</v></c></row><row r="3"><c r="B3"><f>A3*2+$A$1</f><v>1</v></c></row>');
    await host.type(NAME, [at('B3', null)]);
    expect((await values(host, NAME)).get('2,1')).toBeUndefined();
    const file = openInExcelize(await bytesOf(host));
    expect(file.CalcCellValue(NAME, 'B2').value).toBe(file.GetCellValue(NAME, 'B2').value);
    expect(file.GetCellFormula(NAME, 'B2').formula).toBe('A2*2+$A$1');
  });

  it('leaves the others leaning when one of them is written over', async () => {
    const host = await hostWith(FILLED);
    await host.type(NAME, [at('B2', 'x')]);
    const xml = await sheetXml(host);
    expect(xml).toContain('<f t="shared" ref="B1:B3" si="0">A1*2+$A$1</f>');
    expect(xml).toContain('<c r="B2" s="1" t="inlineStr"><is><t>x</t></is></c></row><row r="3"><c r="B3"><f t="shared" si="0"/>');
  });

  const ARRAY = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row>';

  it('leaves part of an array formula as it is, and writes the rest', async () => {
    const host = await hostWith(ARRAY);
    await host.type(NAME, [at('B1', 5), at('A1', 10, '=B1:B2*2'), at('A2', 4)]);
    await host.type(NAME, [at('A2', 'x')]);
    const xml = await sheetXml(host);
    expect(xml).toContain('<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><v>5</v></c>');
    expect(xml).toContain('<c r="A2"><v>4</v></c>');
  });

  it('takes an array formula away that is written over as a whole', async () => {
    const host = await hostWith(ARRAY);
    await host.type(NAME, [at('A1', null), at('A2', 'x')]);
    expect(await sheetXml(host)).not.toContain('<f');
    expect((await values(host, NAME)).get('1,0')).toBe('x');
  });

  it('drops the list of formula cells when one comes or goes, not when one shows something else', async () => {
    const bytes = await editParts(await userWorkbook(), (parts) => {
      parts.set('xl/calcChain.xml', `<calcChain ${MAIN}><c r="B3" i="4"/></calcChain>`);
      editPart(parts, '[Content_Types].xml', (xml) => xml.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>'));
      editPart(parts, 'xl/_rels/workbook.xml.rels', (xml) => xml.replace('</Relationships>', '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'));
    });
    const hasChain = async (cell: TypedCell): Promise<boolean> => {
      const host = new FileHost(bytes);
      await host.type('売上', [cell]);
      const parts = await unzip(await bytesOf(host));
      expect(parts.get('[Content_Types].xml')?.includes('calcChain')).toBe(parts.has('xl/calcChain.xml'));
      return parts.has('xl/calcChain.xml');
    };
    expect(await hasChain(at('B3', 1, '=1/1'))).toBe(true);
    expect(await hasChain(at('A3', 1))).toBe(true);
    expect(await hasChain(at('B3', 1))).toBe(false);
    expect(await hasChain(at('G3', 1, '=1'))).toBe(false);
  });
});

describe('typing into the header of a table', () => {
  const TABLE = 'xl/tables/table3.xml';

  it('renames the column too, as text', async () => {
    const host = new FileHost(await userWorkbook());
    await host.type('売上', [at('B1', 2024)]);
    await host.type('売上', [at('A1', '品名\r\n（税込）')]);
    expect((await rows(host, '売上')).get(1)).toEqual(['品名\n（税込）', '2024']);
    expect((await unzip(await bytesOf(host))).get(TABLE)).toContain('<tableColumn id="1" name="品名_x000a_（税込）"/><tableColumn id="2" name="2024"/>');
    await host.apply(plan(customerSheet(customers(2))));
    expect(openInExcelize(await bytesOf(host)).GetTables('売上').tables).toHaveLength(1);
  });

  it.each(['', '東 京', null])('stays when it cannot be called “%s”', async (value) => {
    const host = new FileHost(await userWorkbook());
    const before = await host.bytes();
    await host.type('売上', [at('A1', value)]);
    expect(await host.bytes()).toBe(before);
  });

  it('stays when a formula knows the column by its name', async () => {
    const host = new FileHost(await userWorkbook());
    await host.type(NAME, [at('A1', 0, '=COUNTA(T_customers[商品])')]);
    await host.type('売上', [at('A1', '品名'), at('A9', 1)]);
    expect((await rows(host, '売上')).get(1)?.[0]).toBe('商品');
    expect((await rows(host, '売上')).get(9)?.[0]).toBe(1);
  });
});
