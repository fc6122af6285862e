import fc from 'fast-check';
import { expect, it } from 'vitest';
import { errorOf } from './error-of.ts';
import { openExcel, type OpenExcel } from './open-excel.ts';
import { addressOf } from './workbook/address.ts';
import { shifted } from './workbook/anchor.ts';
import { MAX_ROWS } from './workbook/rect.ts';
import { Workbook } from './workbook/workbook.ts';

/** B3:C5 with a table, a name, a rule, a validation, a chart and a look. */
function furnished(): OpenExcel {
  const excel = openExcel();
  const sheet = excel.workbook.sheet('Sheet1');
  sheet.set('B3:C5', [['名前', '金額'], ['佐藤', 300], ['鈴木', 100]]);
  sheet.addTable('B3:C5', 'T');
  excel.workbook.names.add('_otokui.x', excel.workbook.area('Sheet1!C4'));
  sheet.conditionalFormats.add(sheet.rect('C4:C5'), 'DataBar');
  sheet.cells.applyValidation(sheet.rect('B4'), (before) => ({ ...before, rule: { list: { inCellDropDown: true, source: 'a,b' } } }));
  sheet.charts.add('ColumnClustered', excel.workbook.area('Sheet1!B3:C5'), 'Auto');
  sheet.recolour('C5', '#112233');
  sheet.rows.setSize(4, 1, 30);
  return excel;
}

function places({ workbook }: OpenExcel): Readonly<Record<string, unknown>> {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const at = (rect: Parameters<typeof addressOf>[0] | null | undefined): string | null => rect == null ? null : addressOf(rect);
  const styled = sheet.cells.grid.touched(sheet.rect()).flatMap(([column, cells]) => cells.styles.lastRow() < 0 ? [] : [addressOf({ row: cells.styles.lastRow(), column, rows: 1, columns: 1 })]);
  const validated = sheet.cells.grid.touched(sheet.rect()).flatMap(([column, cells]) => cells.validations.lastRow() < 0 ? [] : [addressOf({ row: cells.validations.lastRow(), column, rows: 1, columns: 1 })]);
  return {
    table: at(workbook.findTable('T')?.anchor.rect), name: workbook.names.find('_otokui.x')?.formula,
    rule: at(sheet.conditionalFormats.within()[0]?.areas[0]?.rect), chart: at(sheet.charts.items[0]?.series[0]?.values?.rect), styled, validated,
  };
}

it('carries everything along when rows and columns are inserted before it', () => {
  const excel = furnished();
  const [sheet] = excel.workbook.sheets;
  sheet?.insertRows(0, 2);
  sheet?.insertColumns(0);
  expect(places(excel)).toEqual({ table: 'C5:D7', name: '=Sheet1!$D$6', rule: 'D6:D7', chart: 'D6:D7', styled: ['D7'], validated: ['C6'] });
  expect([sheet?.get('C6'), sheet?.rows.size(6)]).toEqual(['佐藤', 30]);
  sheet?.rename('別名 1');
  expect(places(excel)['name']).toBe("='別名 1'!$D$6");
});

it('grows and shrinks what rows are inserted into and deleted from', () => {
  const excel = furnished();
  const [sheet] = excel.workbook.sheets;
  sheet?.insertRows(4);
  expect(places(excel)).toMatchObject({ table: 'B3:C6', rule: 'C4:C6', chart: 'C4:C6' });
  sheet?.deleteRows(4, 2);
  expect(places(excel)).toMatchObject({ table: 'B3:C4', rule: 'C4', chart: 'C4', styled: [] });
});

it('loses what is deleted as a whole', () => {
  const excel = furnished();
  excel.workbook.sheet('Sheet1').deleteRows(2, 3);
  expect(places(excel)).toEqual({ table: null, name: '=#REF!', rule: null, chart: null, styled: [], validated: [] });
  expect(excel.workbook.tables).toEqual([]);
});

it('gives a table the columns that are inserted into it and takes those that are deleted', () => {
  const excel = furnished();
  const sheet = excel.workbook.sheet('Sheet1');
  sheet.insertColumns(2);
  expect([places(excel)['table'], excel.workbook.table('T').columns.map(({ name }) => name), sheet.get('C3')]).toEqual(['B3:D5', ['名前', '列1', '金額'], '列1']);
  sheet.deleteColumns(1);
  expect([places(excel)['table'], excel.workbook.table('T').columns.map(({ name }) => name)]).toEqual(['B3:C5', ['列1', '金額']]);
});

it('moves only the cells under or beside a part that is inserted', () => {
  const excel = openExcel();
  const sheet = excel.workbook.sheet('Sheet1');
  sheet.set('A1:C3', [[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
  return excel.Excel.run(async (context) => {
    const on = context.workbook.worksheets.getItem('Sheet1');
    on.getRange('B2').insert('Down');
    on.getRange('A1').insert('Right');
    on.getRange('C3').delete('Left');
    await context.sync();
    expect(sheet.cells.values({ row: 0, column: 0, rows: 4, columns: 4 })).toEqual([['', 1, 2, 3], [4, '', 6, ''], [7, 5, '', ''], ['', 8, '', '']]);
  });
});

it('refuses to cut a table or to take its header row away', async () => {
  const tried = (act: (sheet: Excel.Worksheet) => void): Promise<string> => {
    const excel = furnished();
    return errorOf(() => excel.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    }));
  };
  expect(await tried((sheet) => { sheet.getRange('C4').insert('Down'); })).toBe('InsertDeleteConflict@Range.insert');
  expect(await tried((sheet) => { sheet.getRange('A1:B1').insert('Down'); })).toBe('InsertDeleteConflict@Range.insert');
  expect(await tried((sheet) => { sheet.getRange('3:3').delete('Up'); })).toBe('InsertDeleteConflict@Range.delete');
  expect(await tried((sheet) => { sheet.getRange('B1:C1').insert('Down'); })).toBe('none');
});

it('refuses to push cells off the sheet', () => {
  const workbook = new Workbook();
  const sheet = workbook.sheet('Sheet1');
  sheet.set(`A${MAX_ROWS}`, 'last');
  expect(() => { sheet.insertRows(0); }).toThrow(expect.objectContaining({ code: 'NonBlankCellOffSheet' }));
  sheet.clear(`A${MAX_ROWS}`);
  sheet.insertRows(0);
});

it('moves a stretch exactly as its cells move', () => {
  const LENGTH = 30;
  const small = fc.nat({ max: 12 });
  fc.assert(fc.property(small, fc.integer({ min: 1, max: 8 }), small, fc.integer({ min: -6, max: 6 }).filter((count) => count !== 0), (start, length, at, count) => {
    const cells: (number | null)[] = Array.from({ length: LENGTH }, (_, row) => row >= start && row < start + length ? row : null);
    if (count > 0) cells.splice(at, 0, ...new Array<null>(count).fill(null));
    else cells.splice(at, -count);
    const rows = cells.flatMap((cell, row) => cell === null ? [] : [row]);
    const result = shifted({ row: start, column: 2, rows: length, columns: 1 }, { axis: 'rows', at, count, from: 0, to: 10 });
    const [first, last] = [rows[0], rows.at(-1)];
    expect(result).toEqual(first === undefined || last === undefined ? null : { row: first, column: 2, rows: last - first + 1, columns: 1 });
  }));
});
