import { describe, expect, it } from 'vitest';
import { looksOf } from '../../../../src/hosts/file/view/looks-of.ts';
import type { CellLook } from '../../../../src/hosts/page/sheet-view.ts';
import type { Look } from '../../../../src/report/plan.ts';
import { cell, plan, samplePlan, sheet } from '../sample-plan.ts';
import { userWorkbook } from '../user-workbook.ts';
import { readWorkbook } from '../../../../src/hosts/file/workbook/reader.ts';
import { openHandmade, openPlan, relationships, rowViews, type Handmade } from './opened.ts';

const NO_BORDERS = { top: null, right: null, bottom: null, left: null };

async function lookOf(look: Look): Promise<CellLook | undefined> {
  const workbook = await openPlan(plan(sheet({ id: 'rfm', name: 'T', cells: [cell(0, 0, 'x', { look })] })));
  const looks = await looksOf(workbook);
  return looks[(await rowViews(workbook, 'T'))[0]?.looks[0] ?? -1];
}

/** The looks of styles with this one in the lists, used by the style with the number 1. */
async function handmade(font: string, fill = '', border = '', xf = '', more: Partial<Handmade> = {}, tail = ''): Promise<CellLook | undefined> {
  const styles = `<fonts><font/><font>${font}</font></fonts><fills><fill/><fill>${fill}</fill></fills><borders><border/><border>${border}</border></borders><cellXfs><xf/><xf fontId="1" fillId="1" borderId="1" numFmtId="0">${xf}</xf></cellXfs>${tail}`;
  return (await looksOf(await openHandmade({ styles, ...more })))[1];
}

describe('the looks of a workbook of ours', () => {
  it('say what the plan said', async () => {
    expect(await lookOf({ font: { size: 16, bold: true, color: '#1F2A44', underline: true }, fill: '#FAF8F4', format: '#,##0"人"', align: 'right', vertical: 'top', wrap: true, borderTop: '#C2452D', borderBottom: '#2F5D8A' })).toEqual({
      font: { name: '游ゴシック', size: 16, bold: true, italic: false, underline: true, strike: false, color: '#1F2A44' },
      fill: '#FAF8F4', format: '#,##0"人"', align: 'right', vertical: 'top', wrap: true,
      borders: { ...NO_BORDERS, top: '#C2452D', bottom: '#2F5D8A' },
    });
  });

  it('say nothing where the plan said nothing', async () => {
    expect(await lookOf({})).toEqual({
      font: { name: '游ゴシック', size: 11, bold: false, italic: false, underline: false, strike: false, color: null },
      fill: null, format: null, align: null, vertical: null, wrap: false, borders: NO_BORDERS,
    });
  });

  it('give each cell its number format', async () => {
    const workbook = await openPlan(samplePlan());
    const looks = await looksOf(workbook);
    const [row] = (await rowViews(workbook, 'CRM_顧客')).filter(({ row: at }) => at === 6);
    expect(row?.looks.map((look) => looks[look]?.format)).toEqual(['@', null, '#,##0', 'yyyy/m/d', null]);
  });
});

describe('the looks of a user’s workbook', () => {
  it.each(['', 'x'])('are read whatever the namespace is called (prefix “%s”)', async (prefix) => {
    const looks = await looksOf(await readWorkbook(await userWorkbook({ prefix, strict: prefix === 'x' })));
    expect(looks.map(({ font, format }) => [font.size, format])).toEqual([[10, null], [10, 'yyyy/m/d']]);
  });

  it('are none without styles', async () => {
    expect(await looksOf(await openHandmade({ variant: { styles: false } }))).toEqual([]);
  });

  it.each([
    [0, null], [3, '#,##0'], [4, '#,##0.00'], [9, '0%'], [10, '0.00%'], [14, 'yyyy/m/d'], [22, 'yyyy/m/d h:mm'], [38, '#,##0;[Red]\\-#,##0'],
    [44, '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '], [31, 'yyyy"年"m"月"d"日"'], [49, '@'], [163, null], [170, '0.0_ '], [171, null],
  ])('have the number format %s', async (id, format) => {
    const looks = await looksOf(await openHandmade({ styles: `<numFmts><numFmt numFmtId="170" formatCode="0.0_ "/><numFmt numFmtId="171" formatCode="General"/></numFmts><cellXfs><xf numFmtId="${String(id)}"/></cellXfs>` }));
    expect(looks[0]?.format).toBe(format);
  });

  it('have what only users’ fonts have', async () => {
    const look = await handmade('<i/><strike val="1"/><b val="0"/><u val="double"/><name val="ＭＳ 明朝"/>');
    expect(look?.font).toMatchObject({ italic: true, strike: true, bold: false, underline: true, name: 'ＭＳ 明朝', size: null });
    expect((await handmade('<u val="none"/>'))?.font.underline).toBe(false);
  });

  it.each([
    ['rgb="FF2F5D8A"', '#2F5D8A'], ['rgb="2f5d8a"', '#2F5D8A'], ['theme="4"', '#4472C4'], ['theme="0"', '#FFFFFF'], ['theme="1"', '#000000'], ['theme="0" tint="-0.5"', '#808080'],
    ['indexed="10"', '#FF0000'], ['indexed="64"', '#000000'], ['auto="1"', null], ['rgb="red"', null], ['theme="99"', null], ['indexed="99"', null], ['', null],
  ])('have the colour <color %s/>', async (color, expected) => {
    expect((await handmade(`<color ${color}/>`))?.font.color).toBe(expected);
  });

  it('have the colours of their own theme', async () => {
    const theme = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:accent1><a:srgbClr val="abcdef"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
    const parts = [
      ['xl/_rels/workbook.xml.rels', relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'worksheet', 'worksheets/sheet7.xml'], ['rId5', 'styles', 'styles.xml'], ['rId6', 'theme', 'odd/place.xml'])],
      ['xl/odd/place.xml', theme],
    ] as const;
    expect((await handmade('<color theme="4"/>', '', '', '', { parts }))?.font.color).toBe('#ABCDEF');
    expect((await handmade('<color theme="1"/>', '', '', '', { parts }))?.font.color).toBe('#111111');
    expect((await handmade('<color theme="5"/>', '', '', '', { parts }))?.font.color).toBe('#ED7D31');
    const broken = [parts[0], ['xl/odd/place.xml', '<a:theme']] as const;
    expect((await handmade('<color theme="4"/>', '', '', '', { parts: broken }))?.font.color).toBe('#4472C4');
  });

  it('have the colours of their own palette', async () => {
    const own = '<colors><indexedColors><rgbColor rgb="00123456"/></indexedColors></colors>';
    expect((await handmade('<color indexed="0"/>', '', '', '', {}, own))?.font.color).toBe('#123456');
    expect((await handmade('<color indexed="1"/>', '', '', '', {}, own))?.font.color).toBe('#FFFFFF');
  });

  it('have plain fills; patterns and gradients are none', async () => {
    const fill = async (xml: string): Promise<string | null | undefined> => (await handmade('', xml))?.fill;
    expect(await fill('<patternFill patternType="solid"><fgColor theme="5"/><bgColor indexed="64"/></patternFill>')).toBe('#ED7D31');
    expect(await fill('<patternFill patternType="gray125"><fgColor rgb="FF123456"/></patternFill>')).toBeNull();
    expect(await fill('<patternFill patternType="none"/>')).toBeNull();
    expect(await fill('<gradientFill><stop position="0"><color rgb="FF123456"/></stop></gradientFill>')).toBeNull();
  });

  it('have borders of any style, black where the colour is left to the program', async () => {
    const look = await handmade('', '', '<start style="thick"><color rgb="FF123456"/></start><right style="hair"><color auto="1"/></right><top style="none"><color rgb="FF123456"/></top><bottom/>');
    expect(look?.borders).toEqual({ left: '#123456', right: '#000000', top: null, bottom: null });
  });

  it('have alignments, those a grid does not know left out', async () => {
    expect(await handmade('', '', '', '<alignment horizontal="centerContinuous" vertical="center" wrapText="true"/>')).toMatchObject({ align: 'center', vertical: 'center', wrap: true });
    expect(await handmade('', '', '', '<alignment horizontal="fill" vertical="justify" wrapText="0"/>')).toMatchObject({ align: null, vertical: null, wrap: false });
  });

  it('do without lists that are missing', async () => {
    expect(await looksOf(await openHandmade({ styles: '<cellXfs><xf fontId="7" fillId="x"/></cellXfs>' }))).toHaveLength(1);
    expect(await looksOf(await openHandmade({ styles: '' }))).toEqual([]);
  });

  it('are refused when the styles are no XML', async () => {
    await expect(looksOf(await openHandmade({ parts: [['xl/styles.xml', '<styleSheet']] }))).rejects.toMatchObject({ code: 'workbook-broken' });
  });
});
