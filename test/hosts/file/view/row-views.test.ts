import { describe, expect, it } from 'vitest';
import { builtWorkbook } from '../built-workbook.ts';
import { FileHost } from '../../../../src/hosts/file/file-host.ts';
import { readWorkbook } from '../../../../src/hosts/file/workbook/reader.ts';
import { values } from '../grid.ts';
import { customers, samplePlan } from '../sample-plan.ts';
import { userWorkbook } from '../user-workbook.ts';
import { formulasOf, MAIN, openHandmade, openPlan, rowViews } from './opened.ts';

describe('the rows of a sheet of ours', () => {
  it('hold every value the host reads', async () => {
    const bytes = await builtWorkbook(samplePlan());
    const [host, workbook] = [new FileHost(bytes), await readWorkbook(bytes)];
    for (const { name } of await host.sheets()) {
      const found = new Map((await rowViews(workbook, name)).flatMap(({ row, values: cells }) =>
        cells.flatMap((value, column) => value === null ? [] : [[`${String(row)},${String(column)}`, value] as const])));
      expect(found).toEqual(await values(host, name));
    }
  });

  it('share the list of looks while they look alike', async () => {
    const rows = (await rowViews(await openPlan(samplePlan(customers(50))), 'CRM_顧客')).filter(({ row }) => row > 5);
    expect(rows).toHaveLength(50);
    expect(new Set(rows.map(({ looks }) => looks)).size).toBe(1);
    expect(rows[0]?.looks).toHaveLength(5);
    expect(new Set(structuredClone(rows).map(({ looks }) => looks)).size).toBe(1);
  });

  it('have the heights of the plan', async () => {
    const [first, second] = await rowViews(await openPlan(samplePlan()), 'CRM_顧客');
    expect([first?.height, second?.height]).toEqual([28, null]);
  });
});

describe('the rows of a user’s sheet', () => {
  it.each([{}, { prefix: 'x' }, { strict: true }])('have values, looks and formulas (%o)', async (variant) => {
    expect(await rowViews(await readWorkbook(await userWorkbook(variant)))).toEqual([
      { row: 0, height: null, hidden: false, values: ['商品', '東 京'], looks: [-1, -1], formulas: [] },
      { row: 2, height: null, hidden: true, values: [45_658.5, '#DIV/0!', null, true, 'a<bあ\r'], looks: [1, -1, -1, -1, -1], formulas: [[1, '=1/0'], [4, '="a"&"b"']] },
      { row: 4, height: null, hidden: false, values: [null, null, 45_658.25], looks: [-1, -1, -1], formulas: [] },
    ]);
  });

  it('count dates from 1900 even where the workbook does not', async () => {
    const rows = await rowViews(await readWorkbook(await userWorkbook({ dates1904: true })));
    expect(rows[1]?.values[0]).toBe(45_658.5 + 1462);
  });

  it('are given for a look, a height or being hidden alone', async () => {
    const rows = await rowViews(await openHandmade({ rows: '<row r="1"/><row r="2" ht="30.5" customHeight="1"/><row r="3" hidden="1"/><row r="4"><c r="C4" s="1"/></row><row r="5" customHeight="1"><c r="A5"/></row>' }));
    expect(rows).toEqual([
      { row: 1, height: 30.5, hidden: false, values: [], looks: [], formulas: [] },
      { row: 2, height: null, hidden: true, values: [], looks: [], formulas: [] },
      { row: 3, height: null, hidden: false, values: [null, null, null], looks: [-1, -1, 1], formulas: [] },
    ]);
  });

  it('have no looks without styles, nor any that the styles do not know', async () => {
    const rows = '<row><c r="A1" s="1"><v>7</v></c><c r="B1" s="2"><v>8</v></c><c r="C1" s="x"><v>9</v></c></row>';
    expect((await rowViews(await openHandmade({ rows })))[0]?.looks).toEqual([1, -1, -1]);
    expect((await rowViews(await openHandmade({ rows, variant: { styles: false } })))[0]).toMatchObject({ values: [7, 8, 9], looks: [-1, -1, -1] });
  });
});

describe('formulas', () => {
  it('that were filled down are those of their cells', async () => {
    const rows = '<row r="2"><c r="B2"><f t="shared" ref="B2:C4" si="0">A1*$A$1+SUM(A$1:A1)&amp;"A1"</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>'
      + '<row r="3"><c r="B3"><f si=\'0\' t=\'shared\'></f><v>3</v></c><c r="C3"><f t="shared" si="7"/><v>4</v></c></row>'
      + '<row r="4"><c r="B4"><f t="shared" si="0">A9</f><v>5</v></c><c r="C4"><f t="shared" si="0"/></c></row>'
      + '<row r="5"><c r="A5"><f t="shared" ref="A5:A6" si="0">Z1</f></c></row><row r="6"><c r="A6"><f t="shared" si="0"/></c></row>';
    const found = await rowViews(await openHandmade({ rows }));
    expect(formulasOf(found)).toEqual({
      '1,1': '=A1*$A$1+SUM(A$1:A1)&"A1"', '1,2': '=B1*$A$1+SUM(B$1:B1)&"A1"', '2,1': '=A2*$A$1+SUM(A$1:A2)&"A1"',
      '3,1': '=A9', '3,2': '=B3*$A$1+SUM(B$1:B3)&"A1"', '4,0': '=Z1', '5,0': '=Z2',
    });
    expect(found[1]?.values).toEqual([null, 3, 4]);
  });

  it('of an area stand in its first cell; those of what-if tables nowhere', async () => {
    const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:A3">_xlfn._xlws.SORT(B1:B3)</f><v>1</v></c><c r="B1"><f t="dataTable" ref="B1:B3" dt2D="1" r1="C1"/><v>2</v></c><c r="C1"><f/><v>3</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    expect(formulasOf(await rowViews(await openHandmade({ rows })))).toEqual({ '0,0': '=SORT(B1:B3)' });
  });

  it('are given without a value too, and with line ends and signs as typed', async () => {
    const rows = '<row><c r="B1"><f ca="1" xml:space="preserve"> IF(A1&lt;2,"a",\n"b") </f></c></row>';
    expect(await rowViews(await openHandmade({ rows }))).toEqual([
      { row: 0, height: null, hidden: false, values: [null, null], looks: [-1, -1], formulas: [[1, '=IF(A1<2,"a",\n"b")']] },
    ]);
  });

  it('are read whatever the namespace is called', async () => {
    const workbook = await openHandmade({ parts: [['xl/worksheets/sheet1.xml', `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f t="shared" ref="A1:A2" si="3">B1</x:f><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:f t="shared" si="3"/></x:c></x:row></x:sheetData></x:worksheet>`]] });
    expect(formulasOf(await rowViews(workbook))).toEqual({ '0,0': '=B1', '1,0': '=B2' });
  });
});
