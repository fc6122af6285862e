import { describe, expect, it } from 'vitest';
import { FileHost } from '../../../../src/hosts/file/file-host.ts';
import { sheetView } from '../../../../src/hosts/file/view/sheet-view.ts';
import { readWorkbook } from '../../../../src/hosts/file/workbook/reader.ts';
import { bytesOf } from '../grid.ts';
import { cell, plan, samplePlan, sheet } from '../sample-plan.ts';
import { userWorkbook } from '../user-workbook.ts';
import { MAIN, openHandmade, openPlan, relationships, rowViews } from './opened.ts';

describe('a sheet of ours', () => {
  it('is shown as the plan says', async () => {
    expect(await sheetView(await openPlan(samplePlan()), 'CRM_顧客')).toMatchObject({
      name: 'CRM_顧客', own: 'customers', hidden: false, locked: false, tabColor: '#2F5D8A', gridlines: false,
      freeze: { rows: 6, columns: 1 }, defaultHeight: 18.75, merges: [], charts: [],
      widths: [12, 24, 10, 12, 20].map((width, column) => ({ column, lastColumn: column, width, hidden: false })),
    });
  });

  it('is hidden when it is our bookkeeping', async () => {
    expect(await sheetView(await openPlan(samplePlan()), '_otokui')).toMatchObject({ own: 'book', hidden: true, tabColor: null, freeze: { rows: 0, columns: 0 } });
  });

  it('leads to the places the plan names', async () => {
    expect((await sheetView(await openPlan(samplePlan()), 'CRM_顧客')).links).toEqual([
      { row: 3, column: 1, target: { sheet: 'CRM_ダッシュボード', area: { row: 1, column: 1, lastRow: 1, lastColumn: 1 } } },
    ]);
  });

  it.each([{ prefix: 'x' }, { strict: true }, { styles: false }])('is shown the same beside a user’s sheets (%o)', async (variant) => {
    const host = new FileHost(await userWorkbook(variant));
    await host.apply(samplePlan());
    const [ours, alone] = [await readWorkbook(await bytesOf(host)), await openPlan(samplePlan())];
    for (const name of ['CRM_ダッシュボード', 'CRM_顧客']) expect(await sheetView(ours, name)).toEqual(await sheetView(alone, name));
    expect(await sheetView(ours, '売上')).toMatchObject({ own: null, charts: [], rules: [] });
  });

  it('leads to a sheet with a quote in its name', async () => {
    const workbook = await openPlan(plan(sheet({ id: 'rfm', name: "It's mine", cells: [cell(0, 0, 'x', { link: { sheet: 'rfm', row: 4, column: 2 } })] })));
    expect((await sheetView(workbook, "It's mine")).links).toEqual([{ row: 0, column: 0, target: { sheet: "It's mine", area: { row: 4, column: 2, lastRow: 4, lastColumn: 2 } } }]);
  });
});

describe('a user’s sheet', () => {
  it.each([{}, { prefix: 'x' }, { strict: true }, { folder: 'odd/' }])('has what goes without saying (%o)', async (variant) => {
    const workbook = await readWorkbook(await userWorkbook(variant));
    expect(await sheetView(workbook, '売上')).toEqual({
      name: '売上', own: null, hidden: false, locked: false, tabColor: null, gridlines: true, freeze: { rows: 0, columns: 0 },
      widths: [], defaultWidth: 64 / 7, defaultHeight: 15, merges: [], rules: [], charts: [], links: [],
    });
    expect((await sheetView(workbook, 'Notes & more')).hidden).toBe(true);
  });

  it('has columns of their own width, hidden ones among them', async () => {
    const { widths, defaultWidth, defaultHeight } = await sheetView(await openHandmade({
      before: '<sheetFormatPr defaultColWidth="9.5" defaultRowHeight="13.2"/><cols><col min="2" max="2" width="20.5" customWidth="1"/><col min="4" max="16384" hidden="true"/><col min="0" max="1"/><col max="3"/></cols>',
    }), '売上');
    expect(widths).toEqual([{ column: 1, lastColumn: 1, width: 20.5, hidden: false }, { column: 3, lastColumn: 16_383, width: 9.5, hidden: true }]);
    expect([defaultWidth, defaultHeight]).toEqual([9.5, 13.2]);
  });

  it('counts the width of a column in characters', async () => {
    expect((await sheetView(await openHandmade({ before: '<sheetFormatPr baseColWidth="10" defaultRowHeight="15"/>' }), '売上')).defaultWidth).toBeCloseTo(80 / 7);
  });

  it('is frozen, split windows are not', async () => {
    const window = (pane: string): string => `<sheetPr><tabColor theme="5"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
    const view = async (pane: string) => sheetView(await openHandmade({ before: window(pane) }), '売上');
    expect(await view('<pane ySplit="2" topLeftCell="A3" state="frozen"/>')).toMatchObject({ freeze: { rows: 2, columns: 0 }, gridlines: true, tabColor: '#ED7D31' });
    expect(await view('<pane xSplit="3" state="frozenSplit"/>')).toMatchObject({ freeze: { rows: 0, columns: 3 } });
    expect(await view('<pane xSplit="2400" ySplit="900"/>')).toMatchObject({ freeze: { rows: 0, columns: 0 } });
  });

  it('has merged cells', async () => {
    expect((await sheetView(await openHandmade({ after: '<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B9"/><mergeCell ref="?"/></mergeCells>' }), '売上')).merges)
      .toEqual([{ row: 0, column: 0, lastRow: 0, lastColumn: 2 }, { row: 2, column: 1, lastRow: 8, lastColumn: 1 }]);
  });

  it('is locked when it is protected', async () => {
    const locked = async (after: string): Promise<boolean> => (await sheetView(await openHandmade({ after }), '売上')).locked;
    expect(await locked('<sheetProtection sheet="1" objects="1"/>')).toBe(true);
    expect(await locked('<sheetProtection objects="1"/>')).toBe(false);
  });

  it('has links within the workbook only', async () => {
    const links = [
      '<hyperlink ref="A1" location="\'Notes &amp; more\'!B2:C3"/>', '<hyperlink ref="B1:B2" location="#売上!A9"/>', '<hyperlink ref="C1" location="D4"/>',
      '<hyperlink ref="D1" r:id="rId1" location="売上!A1"/>', '<hyperlink ref="E1" location="税率"/>', '<hyperlink ref="F1" location="Gone!A1"/>', '<hyperlink ref="G1" location="#REF!"/>', '<hyperlink ref="H:H" location="A1"/>',
    ].join('');
    const area = (row: number, column: number, lastRow = row, lastColumn = column) => ({ row, column, lastRow, lastColumn });
    expect((await sheetView(await openHandmade({ after: `<hyperlinks>${links}</hyperlinks>` }), '売上')).links).toEqual([
      { row: 0, column: 0, target: { sheet: 'Notes & more', area: area(1, 1, 2, 2) } },
      { row: 0, column: 1, target: { sheet: '売上', area: area(8, 0) } },
      { row: 1, column: 1, target: { sheet: '売上', area: area(8, 0) } },
      { row: 0, column: 2, target: { sheet: '売上', area: area(3, 3) } },
      { row: 0, column: 7, target: { sheet: '売上', area: area(0, 0) } },
    ]);
  });

  it('is empty and locked when it has no cells', async () => {
    const workbook = await openHandmade({ parts: [
      ['xl/_rels/workbook.xml.rels', relationships(['rId1', 'chartsheet', 'chartsheets/sheet1.xml'], ['rId2', 'worksheet', 'worksheets/sheet7.xml'], ['rId5', 'styles', 'styles.xml'])],
      ['xl/chartsheets/sheet1.xml', `<chartsheet xmlns="${MAIN}"/>`],
    ] });
    expect(await sheetView(workbook, '売上')).toMatchObject({ name: '売上', own: null, locked: true, widths: [], charts: [] });
    expect(await rowViews(workbook)).toEqual([]);
  });

  it('is refused when there is none of that name, or its part is broken', async () => {
    const workbook = await openHandmade({ after: '<mergeCells>' });
    await expect(sheetView(workbook, 'Gone')).rejects.toMatchObject({ code: 'workbook-broken' });
    await expect(sheetView(workbook, '売上')).rejects.toMatchObject({ code: 'workbook-broken' });
    await expect(rowViews(workbook, 'Gone')).rejects.toMatchObject({ code: 'workbook-broken' });
    await expect(rowViews(workbook)).rejects.toMatchObject({ code: 'workbook-broken' });
  });
});
