import { expect, it } from 'vitest';
import { errorOf } from './error-of.ts';
import { openExcel, type OpenExcel } from './open-excel.ts';

function withData(): OpenExcel {
  const excel = openExcel();
  excel.workbook.sheet('Sheet1').set('A1:C4', [['月', '売上', '人数'], ['1月', 10, 3], ['2月', 20, 4], ['3月', 30, 5]]);
  return excel;
}

const onSheet = (excel: OpenExcel, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  excel.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });

const refused = (act: (sheet: Excel.Worksheet) => void): Promise<string> => errorOf(() => onSheet(withData(), act));

it('draws a chart with series of its own, titles, axes and a place', async () => {
  const excel = withData();
  excel.workbook.addSheet('CRM').set('A1:A3', [[1], [2], [3]]);
  await onSheet(excel, (sheet, context) => {
    const data = context.workbook.worksheets.getItem('CRM');
    const chart = sheet.charts.add('ColumnStacked', data.getRange('A1:A3'), 'Columns');
    chart.name = '_otokui.sales';
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.setPosition('E2', 'J16');
    const series = chart.series.add('人数');
    series.setValues(sheet.getRange('C2:C4'));
    series.setXAxisValues(sheet.getRange('A2:A4'));
    series.format.fill.setSolidColor('#0f766e');
    chart.series.getItemAt(0).delete();
    chart.axes.valueAxis.numberFormat = '#,##0';
    chart.axes.valueAxis.majorGridlines.format.line.color = '#E5E7EB';
    chart.axes.categoryAxis.tickLabelSpacing = 2;
    chart.axes.categoryAxis.format.font.size = 9;
  });
  const [chart] = excel.workbook.sheet('Sheet1').charts.items;
  expect(chart).toMatchObject({ name: '_otokui.sales', type: 'ColumnStacked', title: { visible: false }, legend: { visible: false }, left: 192, top: 15, width: 288, height: 225 });
  expect(chart?.series.map(({ name, fillColor, values, categories }) => [name, fillColor, values?.rect?.column, categories?.rect?.column])).toEqual([['人数', '#0F766E', 2, 0]]);
  expect([chart?.valueAxis.numberFormat, chart?.valueAxis.gridlineColor, chart?.categoryAxis.tickLabelSpacing]).toEqual(['#,##0', '#E5E7EB', 2]);
});

it('reads names and axis out of the cells it is given', async () => {
  const excel = withData();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Auto');
    chart.load('name,series/items/name');
    await context.sync();
    expect(chart.name).toBe('グラフ 1');
    expect(chart.series.items.map(({ name }) => name)).toEqual(['売上', '人数']);
    chart.delete();
    await context.sync();
    chart.load('name');
    expect(await errorOf(() => context.sync())).toMatch(/^ItemNotFound/);
  });
});

it('refuses kinds of charts and settings there are not', async () => {
  expect(await refused((sheet) => { sheet.charts.add('Nothing' as 'Line', sheet.getRange('A1:B2')); })).toBe('InvalidArgument@ChartCollection.add');
  expect(await refused((sheet) => { sheet.charts.add('Line', sheet.getRange('A1:B2')).axes.categoryAxis.tickLabelSpacing = 0; })).toBe('InvalidArgument@ChartAxis.tickLabelSpacing');
  expect(await refused((sheet) => { sheet.charts.getItem('none').delete(); })).toBe('ItemNotFound@ChartCollection.getItem');
});

it('adds rules of each kind, the newest first, and reads them back', async () => {
  const excel = withData();
  await excel.Excel.run(async (context) => {
    const area = context.workbook.worksheets.getItem('Sheet1').getRange('B2:B4');
    const add = (type: Excel.ConditionalFormatType): Excel.ConditionalFormat => area.conditionalFormats.add(type);
    add(Excel.ConditionalFormatType.colorScale).colorScale.criteria = { minimum: { type: 'LowestValue', color: '#FFFFFF' }, maximum: { type: 'HighestValue', color: '#0f766e' } };
    const bar = add(Excel.ConditionalFormatType.dataBar).dataBar;
    bar.positiveFormat.fillColor = '#5eead4';
    bar.positiveFormat.gradientFill = false;
    const text = add(Excel.ConditionalFormatType.containsText).textComparison;
    text.rule = { operator: 'Contains', text: '休眠' };
    text.format.font.color = '#991B1B';
    const equal = add(Excel.ConditionalFormatType.cellValue).cellValue;
    equal.rule = { operator: 'EqualTo', formula1: '="離反"' };
    equal.format.fill.color = '#FEE2E2';
    const custom = add(Excel.ConditionalFormatType.custom).custom;
    custom.rule.formula = '=$B2>1';
    custom.format.font.bold = true;
    area.conditionalFormats.load('items/type,items/priority');
    await context.sync();
    const [first] = area.conditionalFormats.items;
    expect(area.conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([['Custom', 0], ['CellValue', 1], ['ContainsText', 2], ['DataBar', 3], ['ColorScale', 4]]);
    const read = area.conditionalFormats.getItemAt(3).dataBar.positiveFormat.load('fillColor,gradientFill');
    const other = first?.dataBarOrNullObject;
    other?.load('barDirection');
    const count = context.workbook.worksheets.getItem('Sheet1').getRange('C1').conditionalFormats.getCount();
    await context.sync();
    expect([read.fillColor, read.gradientFill, other?.isNullObject, count.value]).toEqual(['#5EEAD4', false, true, 0]);
    first?.delete();
    await context.sync();
  });
  const rules = excel.workbook.sheet('Sheet1').conditionalFormats.within();
  expect(rules[0]?.details).toMatchObject({ kind: 'CellValue', rule: { operator: 'EqualTo', formula1: '="離反"' }, look: { fillColor: '#FEE2E2' } });
});

it('takes cells out of rules, and rules away with their last cell', async () => {
  const excel = withData();
  const sheet = excel.workbook.sheet('Sheet1');
  sheet.conditionalFormats.add(sheet.rect('A1:C3'), 'DataBar');
  await onSheet(excel, (on) => { on.getRange('B2').conditionalFormats.clearAll(); });
  expect(sheet.conditionalFormats.within()[0]?.areas.map(({ rect }) => rect)).toHaveLength(4);
  expect(sheet.conditionalFormats.within(sheet.rect('B2'))).toEqual([]);
  await onSheet(excel, (on) => { on.getRange('A1:C3').conditionalFormats.clearAll(); });
  expect(sheet.conditionalFormats.within()).toEqual([]);
});

it('refuses rules Excel does not have', async () => {
  const on = (act: (formats: Excel.ConditionalFormatCollection) => void): Promise<string> => refused((sheet) => { act(sheet.getRange('B2:B4').conditionalFormats); });
  expect(await on((formats) => { formats.add('CellValue').cellValue.rule = { operator: 'Between', formula1: '1' }; })).toBe('InvalidArgument@CellValueConditionalFormat.rule');
  expect(await on((formats) => { formats.add('Custom').custom.rule.formula = 'B2>1'; })).toBe('InvalidArgument@ConditionalFormatRule.formula');
  expect(await on((formats) => { formats.add('Custom').dataBar.barDirection = 'Context'; })).toBe('ItemNotFound@ConditionalFormat.dataBar');
});

it('validates what is typed, and says so', async () => {
  const excel = withData();
  await onSheet(excel, (sheet) => {
    const { dataValidation } = sheet.getRange('A2:A4');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'する,しない' } };
    dataValidation.prompt = { showPrompt: true, title: '', message: 'お選びください' };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: '一覧から選んでください' };
    sheet.getRange('A5').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
  });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const [list, mixed, none] = ['A2:A4', 'A4:A5', 'B1'].map((at) => sheet.getRange(at).dataValidation.load('type,rule,prompt'));
    await context.sync();
    expect([list?.type, mixed?.type, none?.type]).toEqual(['List', 'Inconsistent', 'None']);
    expect([list?.rule, list?.prompt.message]).toEqual([{ list: { inCellDropDown: true, source: 'する,しない' } }, 'お選びください']);
    sheet.getRange('A2').dataValidation.clear();
    await context.sync();
  });
  expect(excel.workbook.sheet('Sheet1').cells.commonValidation({ row: 1, column: 0, rows: 1, columns: 1 })?.rule).toEqual({});
});

it('refuses validations that Excel would not take', async () => {
  const on = (act: (validation: Excel.DataValidation) => void): Promise<string> => refused((sheet) => { act(sheet.getRange('A2').dataValidation); });
  expect(await on((validation) => { validation.rule = { list: { inCellDropDown: true, source: 'あ'.repeat(256) } }; })).toBe('InvalidArgument@DataValidation.rule');
  expect(await on((validation) => { validation.prompt = { showPrompt: true, title: 'あ'.repeat(33), message: '' }; })).toBe('InvalidArgument@DataValidation.prompt');
  expect(await on((validation) => { validation.rule = { wholeNumber: { formula1: 1, operator: 'Between' } }; })).toBe('InvalidArgument@DataValidation.rule');
});
