import { expect, it } from 'vitest';
import { errorOf } from './error-of.ts';
import { openExcel, type OpenExcel } from './open-excel.ts';

const onSheet = <T>(excel: OpenExcel, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> =>
  excel.Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

const address = async (point: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> => {
  const excel = openExcel();
  excel.workbook.sheet('Sheet1').set('B2:C4', [[1, 2], [3, 4], [5, 6]]);
  return excel.Excel.run(async (context) => {
    const range = point(context.workbook.worksheets.getItem('Sheet1')).load('address');
    await context.sync();
    return range.address;
  });
};

it.each([
  ['a matrix too small', 'A1:B2', [[1, 2]]],
  ['a ragged matrix', 'A1:B2', [[1, 2], [3]]],
  ['one value in a matrix', 'A1:B2', [[1]]],
])('refuses %s', async (_, at, values) => {
  const excel = openExcel();
  expect(await errorOf(() => onSheet(excel, (sheet) => { sheet.getRange(at).values = values; }))).toBe('InvalidArgument@Range.values');
  expect(await errorOf(() => onSheet(excel, (sheet) => { sheet.getRange(at).numberFormat = values; }))).toBe('InvalidArgument@Range.numberFormat');
});

it('refuses a big matrix of the wrong size, which the client sends in pieces, before it writes any', async () => {
  const excel = openExcel();
  const values = Array.from({ length: 2000 }, () => [1, 2]);
  expect(await errorOf(() => onSheet(excel, (sheet) => { sheet.getRange('A1:B1999').values = values; }))).toMatch(/^InvalidArgument/);
  expect(excel.workbook.sheet('Sheet1').usedAddress).toBeNull();
});

it('writes one value into all cells', async () => {
  const excel = openExcel();
  await onSheet(excel, (sheet) => { sheet.getRange('A1:B2').values = 'x' as unknown as string[][]; });
  expect(excel.workbook.sheet('Sheet1').cells.values({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([['x', 'x'], ['x', 'x']]);
});

it.each(['A0', 'XFE1', 'A1048577', 'A1,B2', 'Nowhere!A1', 'nosuchname'])('refuses the address %s', async (at) => {
  expect(await errorOf(() => address((sheet) => sheet.getRange(at)))).toBe('InvalidArgument@Worksheet.getRange');
});

it.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ['Sheet1!D5', (sheet) => sheet.getCell(4, 3)],
  ['Sheet1!B2:C3', (sheet) => sheet.getRangeByIndexes(1, 1, 2, 2)],
  ['Sheet1!B2:C4', (sheet) => sheet.getUsedRange()],
  ['Sheet1!B3:C3', (sheet) => sheet.getUsedRange().getRow(1)],
  ['Sheet1!C2:C4', (sheet) => sheet.getUsedRange().getColumn(1)],
  ['Sheet1!B4:C4', (sheet) => sheet.getUsedRange().getLastRow()],
  ['Sheet1!B2:D6', (sheet) => sheet.getUsedRange().getResizedRange(2, 1)],
  ['Sheet1!A1:B3', (sheet) => sheet.getUsedRange().getOffsetRange(-1, -1)],
  ['Sheet1!2:4', (sheet) => sheet.getUsedRange().getEntireRow()],
  ['Sheet1!B:C', (sheet) => sheet.getUsedRange().getEntireColumn()],
  ['Sheet1!C3', (sheet) => sheet.getUsedRange().getIntersectionOrNullObject('C3:D3')],
  ['Sheet1!B2:E9', (sheet) => sheet.getUsedRange().getBoundingRect('E9')],
])('points at %s', async (expected, point) => {
  expect(await address(point)).toBe(expected);
});

it('refuses to leave the sheet', async () => {
  expect(await errorOf(() => address((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)))).toMatch(/^InvalidArgument/);
  expect(await errorOf(() => address((sheet) => sheet.getRange('XFD1048576').getResizedRange(0, 1)))).toMatch(/^InvalidArgument/);
  expect(await errorOf(() => address((sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)))).toMatch(/^InvalidArgument/);
});

it('quotes sheet names only where Excel does', async () => {
  const excel = openExcel();
  excel.workbook.addSheet('CRM_顧客');
  excel.workbook.addSheet("it's 1");
  await excel.Excel.run(async (context) => {
    const ranges = ['CRM_顧客', "it's 1"].map((name) => context.workbook.worksheets.getItem(name).getRange('A1').load('address'));
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual(['CRM_顧客!A1', "'it''s 1'!A1"]);
  });
});

it('gives null for the cells of whole columns and for more than 5,000,000, and refuses to write them', async () => {
  const excel = openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const column = sheet.getRange('A:A').load('values,formulas,numberFormat,text');
    const block = sheet.getRange('A1:F900000').load('values');
    await context.sync();
    expect([column.values, column.formulas, column.numberFormat, column.text, block.values]).toEqual([null, null, null, null, null]);
  });
  expect(await errorOf(() => onSheet(excel, (sheet) => { sheet.getRange('A:A').values = 'x' as unknown as string[][]; }))).toBe('InvalidArgument@Range.values');
  expect(await errorOf(() => onSheet(excel, (sheet) => { sheet.getRange('A:A').numberFormat = '@' as unknown as string[][]; }))).toBe('InvalidArgument@Range.numberFormat');
});

it('sets looks of whole columns, and lets them meet those of rows', async () => {
  const excel = openExcel();
  await onSheet(excel, (sheet) => {
    sheet.getRange('B:B').format.fill.color = '#00ff00';
    sheet.getRange('3:3').format.font.bold = true;
    sheet.getRange('B:B').format.columnWidth = 100;
  });
  const sheet = excel.workbook.sheet('Sheet1');
  expect([sheet.style('B3').fillColor, sheet.style('B3').fontBold, sheet.style('B4').fontBold, sheet.style('C3').fontBold]).toEqual(['#00FF00', true, false, true]);
  expect([sheet.columns.size(1), sheet.columns.size(2)]).toEqual([100, 48]);
});

it('says null of looks on which cells differ', async () => {
  const excel = openExcel();
  excel.workbook.sheet('Sheet1').recolour('A1', '#112233');
  await excel.Excel.run(async (context) => {
    const both = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').load('format/fill/color,format/font/bold');
    const one = context.workbook.worksheets.getItem('Sheet1').getRange('B1').load('format/fill/color');
    await context.sync();
    expect([both.format.fill.color, both.format.font.bold, one.format.fill.color]).toEqual(['', false, '#FFFFFF']);
  });
});

it('refuses a colour, an alignment or a size Excel does not have', async () => {
  const excel = openExcel();
  expect(await errorOf(() => onSheet(excel, (sheet) => { sheet.getRange('A1').format.fill.color = 'no colour'; }))).toBe('InvalidArgument@RangeFill.color');
  expect(await errorOf(() => onSheet(excel, (sheet) => { sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center'; }))).toBe('InvalidArgument@RangeFormat.horizontalAlignment');
  expect(await errorOf(() => onSheet(excel, (sheet) => { sheet.getRange('A1').format.rowHeight = 500; }))).toBe('InvalidArgument@RangeFormat.rowHeight');
});

it('draws borders on the side of the range that was meant', async () => {
  const excel = openExcel();
  await onSheet(excel, (sheet) => {
    const { borders } = sheet.getRange('A1:B3').format;
    borders.getItem('EdgeBottom').color = '#0f766e';
    borders.getItem('InsideHorizontal').style = 'Dot';
  });
  const sheet = excel.workbook.sheet('Sheet1');
  expect([sheet.style('A3').borderBottom, sheet.style('A2').borderBottom.style, sheet.style('A1').borderTop.style]).toEqual([{ style: 'Continuous', weight: 'Thin', color: '#0F766E' }, 'Dot', 'None']);
});

it('knows the used range with and without formats', async () => {
  const excel = openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const nothing = sheet.getUsedRangeOrNullObject(true);
    const first = sheet.getUsedRange().load('address');
    await context.sync();
    expect([nothing.isNullObject, first.address]).toEqual([true, 'Sheet1!A1']);
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D4').format.font.bold = true;
    sheet.getRange('F:F').format.font.bold = true;
    const [values, all] = [sheet.getUsedRange(true).load('address'), sheet.getUsedRange().load('address')];
    await context.sync();
    expect([values.address, all.address]).toEqual(['Sheet1!B2', 'Sheet1!B2:D4']);
  });
});

it('clears what it is asked to clear', async () => {
  const excel = openExcel();
  const sheet = excel.workbook.sheet('Sheet1');
  const fill = (): void => {
    sheet.set('A1', 'x');
    sheet.recolour('A1', '#112233');
  };
  fill();
  await onSheet(excel, (on) => { on.getRange('A1').clear('Contents'); });
  expect([sheet.get('A1'), sheet.style('A1').fillColor]).toEqual([undefined, '#112233']);
  fill();
  await onSheet(excel, (on) => { on.getRange('A1').clear('Formats'); });
  expect([sheet.get('A1'), sheet.style('A1').fillColor]).toEqual(['x', null]);
  fill();
  await onSheet(excel, (on) => { on.getRange('A1').clear(); });
  expect([sheet.get('A1'), sheet.style('A1').fillColor]).toEqual([undefined, null]);
});

it('links a cell to a place, and shows it', async () => {
  const excel = openExcel();
  await onSheet(excel, (sheet) => {
    sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: '名簿へ', screenTip: '開く' };
    sheet.getRange('A2').values = [['stays']];
    sheet.getRange('A2').hyperlink = { address: 'https://example.test/' };
  });
  const sheet = excel.workbook.sheet('Sheet1');
  expect([sheet.get('A1'), sheet.get('A2'), sheet.cells.link(0, 0)?.screenTip]).toEqual(['名簿へ', 'stays', '開く']);
  expect(await errorOf(() => onSheet(excel, (on) => { on.getRange('A3').hyperlink = {}; }))).toBe('InvalidArgument@Range.hyperlink');
});

it('hides rows and columns', async () => {
  const excel = openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('2:3').rowHidden = true;
    const [hidden, mixed] = [sheet.getRange('A2:A3').load('rowHidden'), sheet.getRange('A1:A2').load('rowHidden,columnHidden')];
    await context.sync();
    expect([hidden.rowHidden, mixed.rowHidden, mixed.columnHidden]).toEqual([true, null, false]);
  });
});

it('sorts cells with their looks, empty ones last', async () => {
  const excel = openExcel();
  const sheet = excel.workbook.sheet('Sheet1');
  sheet.set('A1:B4', [[2, 'b'], ['', 'none'], [3, 'c'], [1, 'a']]);
  sheet.recolour('A4', '#112233');
  await onSheet(excel, (on) => { on.getRange('A1:B4').sort.apply([{ key: 0, ascending: false }]); });
  expect(sheet.cells.values({ row: 0, column: 0, rows: 4, columns: 2 })).toEqual([[3, 'c'], [2, 'b'], [1, 'a'], ['', 'none']]);
  expect(sheet.style('A3').fillColor).toBe('#112233');
});

it('copies values, formulas or looks', async () => {
  const excel = openExcel();
  const sheet = excel.workbook.sheet('Sheet1');
  sheet.set('A1:B1', [['x', 7]]);
  sheet.recolour('A1', '#112233');
  await onSheet(excel, (on) => {
    on.getRange('D1').copyFrom('A1:B1');
    on.getRange('D2').copyFrom('A1:B1', 'Values');
  });
  expect([sheet.get('D1'), sheet.get('E2'), sheet.style('D1').fillColor, sheet.style('D2').fillColor]).toEqual(['x', 7, '#112233', null]);
});

it('selects, and tells what is selected', async () => {
  const excel = openExcel();
  const other = excel.workbook.addSheet('Other');
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Other').getRange('B2:C3').select();
    const [range, cell] = [context.workbook.getSelectedRange().load('address'), context.workbook.getActiveCell().load('address')];
    await context.sync();
    expect([range.address, cell.address, excel.workbook.active]).toEqual(['Other!B2:C3', 'Other!B2', other]);
  });
});
