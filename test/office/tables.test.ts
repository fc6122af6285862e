import { expect, it } from 'vitest';
import { errorOf } from './error-of.ts';
import { openExcel, type OpenExcel } from './open-excel.ts';
import { clearFilters, filterTable, sortTable } from './workbook/table-order.ts';

/** A table T over A1:C3, with headers 名前, 金額, 日. */
function withTable(): OpenExcel {
  const excel = openExcel();
  const sheet = excel.workbook.sheet('Sheet1');
  sheet.set('A1:C3', [['名前', '金額', '日'], ['佐藤', 300, 45296], ['鈴木', 100, 45297]]);
  sheet.addTable('A1:C3', 'T');
  return excel;
}

const onTable = (excel: OpenExcel, act: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> =>
  excel.Excel.run(async (context) => {
    act(context.workbook.tables.getItem('T'), context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });

const refused = (act: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<string> => errorOf(() => onTable(withTable(), act));

it('tells a table\'s parts', async () => {
  const { Excel } = withTable();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('T').load('name,showHeaders,showTotals,style,columns/items/name,columns/items/index,rows/count');
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem('金額').getDataBodyRange()].map((part) => part.load('address'));
    const sheet = table.worksheet.load('name');
    await context.sync();
    expect(parts.map(({ address }) => address)).toEqual(['Sheet1!A1:C3', 'Sheet1!A1:C1', 'Sheet1!A2:C3', 'Sheet1!B2:B3']);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([['名前', 0], ['金額', 1], ['日', 2]]);
    expect([table.showHeaders, table.showTotals, table.rows.count, sheet.name]).toEqual([true, false, 2, 'Sheet1']);
  });
});

it('makes headers text, filled and unlike each other', async () => {
  const { Excel, workbook } = openExcel();
  const sheet = workbook.sheet('Sheet1');
  sheet.set('A1:E1', [['名前', 7, '', '名前', '2024/1/5']]);
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:E1', true);
    table.columns.load('items/name');
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(['名前', '7', '列1', '名前2', '2024/1/5']);
  });
  expect(sheet.cells.values({ row: 0, column: 0, rows: 1, columns: 5 })).toEqual([['名前', '7', '列1', '名前2', '2024/1/5']]);
  sheet.set('B1', '名前');
  expect(sheet.get('B1')).toBe('名前3');
});

it('gives an empty table a row, and one without headers a header row', async () => {
  const { Excel, workbook } = openExcel();
  const sheet = workbook.sheet('Sheet1');
  sheet.set('A1:B1', [['a', 'b']]);
  sheet.set('D1:D2', [[1], [2]]);
  sheet.set('D4', 'below');
  await Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem('Sheet1');
    const [empty, bare] = [tables.add('A1:B1', true).getRange().load('address'), tables.add('D1:D2', false).getRange().load('address,values')];
    await context.sync();
    expect([empty.address, bare.address, bare.values]).toEqual(['Sheet1!A1:B2', 'Sheet1!D1:D3', [['列1'], [1], [2]]]);
  });
  expect(sheet.get('D5')).toBe('below');
});

it.each([['A1', 'InvalidArgument'], ['R1C1', 'InvalidArgument'], ['a b', 'InvalidArgument'], ['1st', 'InvalidArgument'], ['', 'InvalidArgument'], ['other', 'ItemAlreadyExists'], ['Taken', 'ItemAlreadyExists']])(
  'refuses the table name %j with %s', async (name, code) => {
    const excel = withTable();
    const sheet = excel.workbook.sheet('Sheet1');
    sheet.set('E1', 'x');
    sheet.addTable('E1', 'Other');
    excel.workbook.names.add('taken', '=1');
    expect(await errorOf(() => onTable(excel, (table) => { table.name = name; }))).toBe(`${code}@Table.name`);
  },
);

it('refuses a table over a table, also on the way to one', async () => {
  expect(await refused((_, sheet) => { sheet.tables.add('C3:D5', true); })).toBe('InvalidArgument@TableCollection.add');
  expect(await refused((table, sheet) => {
    sheet.tables.add('A6:B7', true);
    table.resize('A1:C6');
  })).toBe('InvalidArgument@Table.resize');
});

it('resizes, and refuses what moves the header row or leaves no row', async () => {
  const excel = withTable();
  await onTable(excel, (table) => { table.resize('A1:D6'); });
  expect(excel.workbook.table('T').columns.map(({ name }) => name)).toEqual(['名前', '金額', '日', '列1']);
  expect(excel.workbook.sheet('Sheet1').get('D1')).toBe('列1');
  expect(await refused((table) => { table.resize('A2:C6'); })).toBe('InvalidArgument@Table.resize');
  expect(await refused((table) => { table.resize('A1:C1'); })).toBe('InvalidArgument@Table.resize');
  expect(await refused((table) => { table.resize('E1:F6'); })).toBe('InvalidArgument@Table.resize');
});

it('does not grow when the API writes below it, and grows when a person types there', async () => {
  const excel = withTable();
  await onTable(excel, (_, sheet) => { sheet.getRange('A4').values = [['高橋']]; });
  expect(excel.workbook.table('T').rect.rows).toBe(3);
  excel.workbook.sheet('Sheet1').type('A4', '高橋');
  excel.workbook.sheet('Sheet1').type('D2', 'メモ');
  const { rect, columns } = excel.workbook.table('T');
  expect([rect.rows, rect.columns, columns.at(-1)?.name]).toEqual([4, 4, '列1']);
});

it('adds rows and columns and makes room for them', async () => {
  const excel = withTable();
  const sheet = excel.workbook.sheet('Sheet1');
  sheet.set('A4', 'below');
  await onTable(excel, (table) => {
    table.rows.add(undefined, [['高橋', 200, 45298]]);
    table.rows.add(0, [['田中', 1, 45298]]);
    table.columns.add(1, [['ランク'], ['A'], ['B'], ['C'], ['D']]);
  });
  expect(sheet.cells.values({ row: 0, column: 0, rows: 6, columns: 2 })).toEqual([['名前', 'ランク'], ['田中', 'A'], ['佐藤', 'B'], ['鈴木', 'C'], ['高橋', 'D'], ['below', '']]);
  expect(excel.workbook.table('T').columns.map(({ name }) => name)).toEqual(['名前', 'ランク', '金額', '日']);
  expect(await refused((table) => { table.rows.add(undefined, [['too', 'few']]); })).toBe('InvalidArgument@TableRowCollection.add');
});

it('renames a column by its header cell and by its name', async () => {
  const excel = withTable();
  await onTable(excel, (table, sheet) => {
    sheet.getRange('A1').values = [['お名前']];
    table.columns.getItem('金額').name = '売上';
  });
  expect(excel.workbook.table('T').columns.map(({ name }) => name)).toEqual(['お名前', '売上', '日']);
  expect(excel.workbook.sheet('Sheet1').get('B1')).toBe('売上');
  expect(await refused((table) => { table.columns.getItem('金額').name = '名前'; })).toBe('InvalidArgument@TableColumn.name');
});

it('finds tables of a range and of the workbook', async () => {
  const { Excel } = withTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const touching = sheet.getRange('C3:D9').getTables(false).load('items/name');
    const inside = sheet.getRange('C3:D9').getTables(true).load('items/name');
    const all = context.workbook.tables.load('items/name,count');
    await context.sync();
    expect([touching.items.length, inside.items.length, all.items.map(({ name }) => name), all.count]).toEqual([1, 0, ['T'], 1]);
  });
});

it('goes away with its cells, or leaves them', async () => {
  const deleted = withTable();
  await onTable(deleted, (table) => { table.delete(); });
  expect([deleted.workbook.tables.length, deleted.workbook.sheet('Sheet1').usedAddress]).toEqual([0, null]);
  const converted = withTable();
  await onTable(converted, (table) => { table.convertToRange(); });
  expect([converted.workbook.tables.length, converted.workbook.sheet('Sheet1').usedAddress]).toEqual([0, 'A1:C3']);
});

it('cannot be used after it was deleted', async () => {
  const excel = withTable();
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('T');
    const column = table.columns.getItem('金額').load('name');
    await context.sync();
    excel.workbook.sheet('Sheet1').tables.delete(excel.workbook.table('T'));
    column.load('name');
    expect(await errorOf(() => context.sync())).toMatch(/^ItemNotFound/);
  });
});

it('has looks that exist', async () => {
  const excel = withTable();
  await onTable(excel, (table) => {
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.showFilterButton = false;
  });
  expect(excel.workbook.table('T')).toMatchObject({ style: 'TableStyleLight1', showBandedRows: false, showFilterButton: false });
  expect(await refused((table) => { table.style = 'TableStyleLight99'; })).toBe('InvalidArgument@Table.style');
});

it('is sorted and filtered by either hand', async () => {
  const excel = withTable();
  const [sheet, table] = [excel.workbook.sheet('Sheet1'), excel.workbook.table('T')];
  await onTable(excel, (on) => {
    on.sort.apply([{ key: 1, ascending: true }]);
    on.columns.getItem('名前').filter.applyValuesFilter(['佐藤']);
  });
  expect([sheet.get('A2'), sheet.rows.isHidden(1), sheet.rows.isHidden(2), table.isFiltered]).toEqual(['鈴木', true, false, true]);
  await onTable(excel, (on) => { on.clearFilters(); });
  expect([sheet.rows.isHidden(1), table.isFiltered]).toEqual([false, false]);
  sortTable(table, [{ key: 1, ascending: false }]);
  filterTable(table, '名前', ['鈴木']);
  await excel.Excel.run(async (context) => {
    const { autoFilter } = context.workbook.tables.getItem('T').load('autoFilter/isDataFiltered');
    await context.sync();
    expect(autoFilter.isDataFiltered).toBe(true);
  });
  clearFilters(table);
  expect([sheet.get('A2'), sheet.rows.isHidden(1)]).toEqual(['佐藤', false]);
});

it('shows and hides its header and total rows', async () => {
  const excel = withTable();
  await onTable(excel, (table) => { table.showTotals = true; });
  expect(excel.workbook.table('T').rect.rows).toBe(4);
  await onTable(excel, (table) => {
    table.showTotals = false;
    table.showHeaders = false;
  });
  expect([excel.workbook.table('T').rect, excel.workbook.sheet('Sheet1').get('A1')]).toEqual([{ row: 1, column: 0, rows: 2, columns: 3 }, undefined]);
  expect(await errorOf(() => onTable(excel, (table) => { table.getHeaderRowRange().load('address'); }))).toBe('ItemNotFound@Table.getHeaderRowRange');
  await onTable(excel, (table) => { table.showHeaders = true; });
  expect(excel.workbook.sheet('Sheet1').cells.values(excel.workbook.table('T').headerRect)).toEqual([['名前', '金額', '日']]);
});
