import { expect, it } from 'vitest';
import { errorOf } from './error-of.ts';
import { openExcel, type ExcelOptions, type OpenExcel } from './open-excel.ts';

const inWorkbook = (excel: OpenExcel, act: (workbook: Excel.Workbook) => void): Promise<void> =>
  excel.Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

async function refused(act: (workbook: Excel.Workbook) => void, options: ExcelOptions = {}, before?: (excel: OpenExcel) => void): Promise<string> {
  const excel = openExcel(options);
  before?.(excel);
  return errorOf(() => inWorkbook(excel, act));
}

it.each(['a'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a:b', '[a]', '', 'History', 'HISTORY', "'a'"])('refuses the sheet name %j, new or changed', async (name) => {
  expect(await refused(({ worksheets }) => { worksheets.add(name); })).toBe('InvalidArgument@WorksheetCollection.add');
  expect(await refused(({ worksheets }) => { worksheets.getItem('Sheet1').name = name; })).toBe('InvalidArgument@Worksheet.name');
});

it('takes 31 letters, and refuses a name that is taken whatever its case', async () => {
  expect(await refused(({ worksheets }) => { worksheets.add('あ'.repeat(31)); })).toBe('none');
  expect(await refused(({ worksheets }) => { worksheets.add('SHEET1'); })).toBe('ItemAlreadyExists@WorksheetCollection.add');
  expect(await refused(({ worksheets }) => { worksheets.getItem('Sheet1').name = 'sheet1'; })).toBe('none');
});

it('adds sheets at the end, names them itself, and does not show them', async () => {
  const excel = openExcel();
  await excel.Excel.run(async (context) => {
    const added = context.workbook.worksheets.add();
    added.load('name,position,visibility,id');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect([added.name, added.position, added.visibility, active.name, count.value]).toEqual(['Sheet2', 1, 'Visible', 'Sheet1', 2]);
    const byId = context.workbook.worksheets.getItem(added.id).load('name');
    await context.sync();
    expect(byId.name).toBe('Sheet2');
  });
});

it('moves, colours and hides sheets', async () => {
  const excel = openExcel();
  excel.workbook.addSheet('B');
  await inWorkbook(excel, ({ worksheets }) => {
    const sheet = worksheets.getItem('B');
    sheet.position = 0;
    sheet.tabColor = '#0f766e';
    sheet.showGridlines = false;
    worksheets.getItem('Sheet1').visibility = 'VeryHidden';
  });
  const [first, second] = excel.workbook.sheets;
  expect([first?.name, first?.tabColor, first?.showGridlines, second?.visibility, excel.workbook.active.name]).toEqual(['B', '#0F766E', false, 'VeryHidden', 'B']);
});

it('keeps a sheet that can be seen, and deletes no very hidden one', async () => {
  expect(await refused(({ worksheets }) => { worksheets.getItem('Sheet1').delete(); })).toBe('InvalidOperation@Worksheet.delete');
  expect(await refused(({ worksheets }) => { worksheets.getItem('Sheet1').visibility = 'Hidden'; })).toBe('InvalidOperation@Worksheet.visibility');
  expect(await refused(({ worksheets }) => { worksheets.getItem('B').delete(); }, {}, ({ workbook }) => { workbook.addSheet('B').setVisibility('VeryHidden'); })).toBe('InvalidOperation@Worksheet.delete');
  expect(await refused(({ worksheets }) => { worksheets.getItem('B').activate(); }, {}, ({ workbook }) => { workbook.addSheet('B').setVisibility('Hidden'); })).toBe('InvalidOperation@Worksheet.activate');
});

it('refuses a sheet, and what was on it, after it was deleted', async () => {
  const excel = openExcel();
  excel.workbook.addSheet('B').set('A1:A2', [['h'], [1]]);
  excel.workbook.sheet('B').addTable('A1:A2', 'T');
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('B').load('name');
    const range = sheet.getRange('A1').load('address');
    const table = context.workbook.tables.getItem('T').load('name');
    await context.sync();
    excel.workbook.deleteSheet(excel.workbook.sheet('B'));
    sheet.load('name');
    expect(await errorOf(() => context.sync())).toMatch(/^ItemNotFound/);
    range.load('address');
    expect(await errorOf(() => context.sync())).toMatch(/^InvalidReference/);
    table.load('name');
    expect(await errorOf(() => context.sync())).toMatch(/^ItemNotFound/);
  });
});

it('refuses sheets to come, go, move or change their names under structure protection', async () => {
  const locked = ({ workbook }: OpenExcel): void => {
    workbook.addSheet('B');
    workbook.protectStructure();
  };
  expect(await refused(({ worksheets }) => { worksheets.add('C'); }, {}, locked)).toBe('AccessDenied@WorksheetCollection.add');
  expect(await refused(({ worksheets }) => { worksheets.getItem('B').delete(); }, {}, locked)).toBe('AccessDenied@Worksheet.delete');
  expect(await refused(({ worksheets }) => { worksheets.getItem('B').name = 'C'; }, {}, locked)).toBe('AccessDenied@Worksheet.name');
  expect(await refused(({ worksheets }) => { worksheets.getItem('B').visibility = 'Hidden'; }, {}, locked)).toBe('AccessDenied@Worksheet.visibility');
  expect(await refused(({ worksheets }) => { worksheets.getItem('B').position = 0; }, {}, locked)).toBe('AccessDenied@Worksheet.position');
  expect(await refused(({ worksheets }) => { worksheets.getItem('B').getRange('A1').values = [[1]]; }, {}, locked)).toBe('none');
});

it('refuses to change locked cells of a protected sheet, and lets unlocked ones be written', async () => {
  const locked = ({ workbook }: OpenExcel): void => {
    const sheet = workbook.sheet('Sheet1');
    sheet.set('D1:D2', [['h'], [1]]);
    sheet.addTable('D1:D2', 'T');
    sheet.format('B2', 'locked', false);
    sheet.protect();
  };
  const onSheet = (act: (sheet: Excel.Worksheet) => void): Promise<string> => refused(({ worksheets }) => { act(worksheets.getItem('Sheet1')); }, {}, locked);
  expect(await onSheet((sheet) => { sheet.getRange('A1').values = [[1]]; })).toBe('AccessDenied@Range.values');
  expect(await onSheet((sheet) => { sheet.getRange('B2').values = [[1]]; })).toBe('none');
  expect(await onSheet((sheet) => { sheet.getRange('A1:B2').format.fill.color = 'red'; })).toBe('AccessDenied@RangeFill.color');
  expect(await onSheet((sheet) => { sheet.getRange('A1').clear(); })).toBe('AccessDenied@Range.clear');
  expect(await onSheet((sheet) => { sheet.getRange('1:1').insert('Down'); })).toBe('AccessDenied@Range.insert');
  expect(await onSheet((sheet) => { sheet.tables.add('F1:F2', true); })).toBe('AccessDenied@TableCollection.add');
  expect(await onSheet((sheet) => { sheet.tables.getItem('T').delete(); })).toBe('AccessDenied@Table.delete');
  expect(await onSheet((sheet) => { sheet.charts.add('Line', sheet.getRange('D1:D2')); })).toBe('AccessDenied@ChartCollection.add');
  expect(await onSheet((sheet) => { sheet.getRange('A1').dataValidation.clear(); })).toBe('AccessDenied@DataValidation.clear');
});

it('says which protections there are', async () => {
  const excel = openExcel({ readOnly: true });
  excel.workbook.sheet('Sheet1').protect();
  excel.workbook.protectStructure();
  await excel.Excel.run(async (context) => {
    context.workbook.load('readOnly');
    context.workbook.protection.load('protected');
    const { protection } = context.workbook.worksheets.getItem('Sheet1');
    protection.load('protected');
    await context.sync();
    expect([context.workbook.readOnly, context.workbook.protection.protected, protection.protected]).toEqual([true, true, true]);
  });
});

it('refuses every change to a read-only workbook, and lets it be read', async () => {
  const readOnly = { readOnly: true };
  expect(await refused(({ worksheets }) => { worksheets.getItem('Sheet1').getRange('A1').values = [[1]]; }, readOnly)).toBe('AccessDenied@Range.values');
  expect(await refused(({ worksheets }) => { worksheets.add('B'); }, readOnly)).toBe('AccessDenied@WorksheetCollection.add');
  expect(await refused(({ names, worksheets }) => { names.add('n', worksheets.getItem('Sheet1').getRange('A1')); }, readOnly)).toBe('AccessDenied@NamedItemCollection.add');
  expect(await refused(({ worksheets }) => { worksheets.getItem('Sheet1').getRange('A1').load('values'); }, readOnly)).toBe('none');
});

it('freezes rows and columns and tells where', async () => {
  const excel = openExcel();
  await excel.Excel.run(async (context) => {
    const panes = context.workbook.worksheets.getItem('Sheet1').freezePanes;
    const at = async (freeze: () => void): Promise<string | null> => {
      freeze();
      const location = panes.getLocationOrNullObject().load('address');
      await context.sync();
      return location.isNullObject ? null : location.address;
    };
    expect(await at(() => undefined)).toBeNull();
    expect(await at(() => { panes.freezeRows(3); })).toBe('Sheet1!1:3');
    expect(await at(() => { panes.freezeColumns(2); })).toBe('Sheet1!A:B');
    expect(await at(() => { panes.freezeAt('A1:B3'); })).toBe('Sheet1!A1:B3');
    expect(await at(() => { panes.unfreeze(); })).toBeNull();
  });
});

it('lays out pages', async () => {
  const excel = openExcel();
  await inWorkbook(excel, ({ worksheets }) => {
    const { pageLayout } = worksheets.getItem('Sheet1');
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows('$2:$3');
    pageLayout.setPrintArea('A:F');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  });
  const { page } = excel.workbook.sheet('Sheet1');
  expect([page.orientation, page.zoom, page.titleRows?.rect?.row, page.printArea?.rect?.columns, page.headersFooters.centerFooter])
    .toEqual(['Landscape', { horizontalFitToPages: 1, verticalFitToPages: 0 }, 1, 6, '&P / &N']);
  expect(await refused(({ worksheets }) => { worksheets.getItem('Sheet1').pageLayout.setPrintTitleRows('A1:B2'); })).toBe('InvalidArgument@PageLayout.setPrintTitleRows');
});

it('keeps settings', async () => {
  const excel = openExcel();
  await excel.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('otokui', { version: 1 });
    const [kept, none] = [settings.getItemOrNullObject('otokui').load('value'), settings.getItemOrNullObject('other')];
    await context.sync();
    expect([kept.value, none.isNullObject]).toEqual([{ version: 1 }, true]);
    kept.delete();
    await context.sync();
  });
  expect(excel.workbook.settings.size).toBe(0);
});

it('ends a suspension with the sync it was asked in', async () => {
  const excel = openExcel();
  await excel.Excel.run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    excel.workbook.sheet('Sheet1').set('B1', 1);
    excel.faults.before(1, () => { expect(excel.workbook.application.screenUpdatingSuspended).toBe(false); });
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
    expect(excel.workbook.application).toMatchObject({ screenUpdatingSuspended: false, calculationSuspended: false, asked: { screenUpdating: 1, calculation: 1 } });
    context.application.calculationMode = 'Manual';
    await context.sync();
  });
  expect(excel.workbook.application.calculationMode).toBe('Manual');
});
