import { describe, expect, it } from 'vitest';
import { sheetView } from '../../../../src/hosts/file/view/sheet-view.ts';
import type { RuleView } from '../../../../src/hosts/page/sheet-view.ts';
import { samplePlan } from '../sample-plan.ts';
import { openHandmade, openPlan } from './opened.ts';

const AREA = { row: 0, column: 0, lastRow: 8, lastColumn: 0 };
const FORMATS = '<dxfs><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/></font></dxf><dxf><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>';

async function rules(xml: string): Promise<readonly RuleView[]> {
  const workbook = await openHandmade({ styles: FORMATS, after: `<conditionalFormatting sqref="A1:A9">${xml}</conditionalFormatting>` });
  return (await sheetView(workbook, '売上')).rules;
}

const scale = (...colors: readonly string[]): string => `<cfRule type="colorScale" priority="1"><colorScale>${'<cfvo type="num" val="1"/>'.repeat(colors.length)}${colors.map((color) => `<color ${color}/>`).join('')}</colorScale></cfRule>`;
const equals = (formula: string, format = '0', operator = 'equal'): string => `<cfRule type="cellIs" dxfId="${format}" priority="2" operator="${operator}"><formula>${formula}</formula></cfRule>`;

describe('conditional formats', () => {
  it('of our own sheets are those of the plan', async () => {
    const workbook = await openPlan(samplePlan());
    expect((await sheetView(workbook, 'CRM_ダッシュボード')).rules).toEqual([
      { kind: 'scale', areas: [{ row: 4, column: 2, lastRow: 9, lastColumn: 2 }], low: '#FAF8F4', middle: null, high: '#2F5D8A' },
    ]);
    expect((await sheetView(workbook, 'CRM_顧客')).rules).toEqual([
      { kind: 'bar', areas: [{ row: 6, column: 2, lastRow: 17, lastColumn: 2 }], color: '#2F5D8A' },
      { kind: 'equals', areas: [{ row: 6, column: 4, lastRow: 17, lastColumn: 4 }], text: '要連絡', fill: '#C2452D', color: '#FFFFFF' },
    ]);
  });

  it('have scales of two and three colours', async () => {
    expect(await rules(scale('theme="0"', 'rgb="FF00FF00"'))).toEqual([{ kind: 'scale', areas: [AREA], low: '#FFFFFF', middle: null, high: '#00FF00' }]);
    expect(await rules(scale('rgb="FFFF0000"', 'rgb="FFFFFF00"', 'rgb="FF00FF00"'))).toEqual([{ kind: 'scale', areas: [AREA], low: '#FF0000', middle: '#FFFF00', high: '#00FF00' }]);
    expect(await rules(scale('rgb="FFFF0000"') + scale('rgb="x"', 'rgb="FFFF0000"') + scale('rgb="FFFF0000"', '', 'rgb="FFFF0000"'))).toEqual([]);
  });

  it('compare with texts, quotes in them among them', async () => {
    expect(await rules(equals('"a""b"') + equals('"c"', '2'))).toEqual([
      { kind: 'equals', areas: [AREA], text: 'a"b', fill: '#FFC7CE', color: '#9C0006' },
      { kind: 'equals', areas: [AREA], text: 'c', fill: '#00FF00', color: null },
    ]);
  });

  it('are left out where a grid cannot show them', async () => {
    expect(await rules(equals('5') + equals('B1') + equals('"a"&amp;"b"') + equals('"a"', '0', 'notEqual') + equals('"a"', '1') + equals('"a"', '9')
      + '<cfRule type="expression" dxfId="0" priority="3"><formula>A1&gt;1</formula></cfRule><cfRule type="iconSet" priority="4"/><cfRule type="dataBar" priority="5"/><cfRule/>')).toEqual([]);
  });

  it('come in the order in which they win, for all their areas', async () => {
    const bar = (color: string, priority: string): string => `<cfRule type="dataBar" priority="${priority}"><dataBar><color rgb="${color}"/></dataBar></cfRule>`;
    const block = (areas: string, inner: string): string => `<conditionalFormatting sqref="${areas}">${inner}</conditionalFormatting>`;
    const workbook = await openHandmade({ variant: { styles: false }, after: block('A1:A9 C1', bar('FF000001', '3')) + block('B:B', bar('FF000002', '1')) + block('', bar('FF000003', '2')) });
    expect((await sheetView(workbook, '売上')).rules).toEqual([
      { kind: 'bar', color: '#000002', areas: [{ row: 0, column: 1, lastRow: 1_048_575, lastColumn: 1 }] },
      { kind: 'bar', color: '#000001', areas: [AREA, { row: 0, column: 2, lastRow: 0, lastColumn: 2 }] },
    ]);
  });
});
