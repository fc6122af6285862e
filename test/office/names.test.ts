import { expect, it } from 'vitest';
import { errorOf } from './error-of.ts';
import { openExcel, type OpenExcel } from './open-excel.ts';

const inWorkbook = (excel: OpenExcel, act: (workbook: Excel.Workbook) => void): Promise<void> =>
  excel.Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

it('adds hidden names and finds their cells again, wherever they are now', async () => {
  const excel = openExcel();
  await inWorkbook(excel, ({ names, worksheets }) => {
    names.add('_otokui.customers', worksheets.getItem('Sheet1').getRange('A1')).visible = false;
  });
  excel.workbook.sheet('Sheet1').rename('顧客 の表');
  excel.workbook.sheet('顧客 の表').insertRows(0, 4);
  await excel.Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name,items/visible,items/type,items/value,items/formula');
    const range = names.getItem('_OTOKUI.customers').getRange().load('address');
    await context.sync();
    expect(names.items.map(({ name, visible, type, value, formula }) => ({ name, visible, type, value: value as string, formula: formula as string })))
      .toEqual([{ name: '_otokui.customers', visible: false, type: 'Range', value: "'顧客 の表'!$A$5", formula: "='顧客 の表'!$A$5" }]);
    expect(range.address).toBe("'顧客 の表'!A5");
  });
});

it('is an error without cells when they are gone', async () => {
  const excel = openExcel();
  excel.workbook.addSheet('B');
  excel.workbook.names.add('rows', excel.workbook.area('Sheet1!A2'));
  excel.workbook.names.add('sheet', excel.workbook.area('B!A2'));
  excel.workbook.sheet('Sheet1').deleteRows(1);
  excel.workbook.deleteSheet(excel.workbook.sheet('B'));
  await excel.Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load('items/type,items/value');
    const range = names.getItem('rows').getRangeOrNullObject();
    await context.sync();
    expect(names.items.map(({ type, value }) => [type, value as string])).toEqual([['Error', '#REF!'], ['Error', '#REF!']]);
    expect(range.isNullObject).toBe(true);
    names.getItem('sheet').getRange().load('address');
    expect(await errorOf(() => context.sync())).toBe('ItemNotFound@NamedItem.getRange');
  });
});

it.each([['A1', 'InvalidArgument'], ['with space', 'InvalidArgument'], ['1a', 'InvalidArgument'], ['TAKEN', 'ItemAlreadyExists']])('refuses the name %j with %s', async (name, code) => {
  const excel = openExcel();
  excel.workbook.names.add('taken', '=1');
  expect(await errorOf(() => inWorkbook(excel, ({ names, worksheets }) => { names.add(name, worksheets.getItem('Sheet1').getRange('A1')); }))).toBe(`${code}@NamedItemCollection.add`);
});

it('follows cells named by an address, and keeps other formulas as they are', async () => {
  const excel = openExcel();
  await inWorkbook(excel, ({ names }) => {
    names.add('cells', '=Sheet1!$B$2');
    names.add('rate', '=0.1');
  });
  excel.workbook.sheet('Sheet1').insertRows(0);
  expect(excel.workbook.names.items.map(({ name, formula }) => [name, formula])).toEqual([['cells', '=Sheet1!$B$3'], ['rate', '=0.1']]);
});

it('is deleted', async () => {
  const excel = openExcel();
  excel.workbook.names.add('gone', excel.workbook.area('Sheet1!A2'));
  await excel.Excel.run(async (context) => {
    const name = context.workbook.names.getItem('gone').load('name');
    await context.sync();
    name.delete();
    await context.sync();
    name.load('name');
    expect(await errorOf(() => context.sync())).toMatch(/^ItemNotFound/);
  });
  expect(excel.workbook.names.items).toEqual([]);
  expect(excel.workbook.sheet('Sheet1').anchors.size).toBe(0);
});

it('reads ranges by name, and keeps names of a sheet apart', async () => {
  const excel = openExcel();
  excel.workbook.sheet('Sheet1').names.add('mine', excel.workbook.area('Sheet1!C3'));
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('mine').load('address');
    const [there, not] = [sheet.names.getItemOrNullObject('mine').load('scope'), context.workbook.names.getItemOrNullObject('mine')];
    await context.sync();
    expect([range.address, there.scope, not.isNullObject]).toEqual(['Sheet1!C3', 'Worksheet', true]);
  });
});
