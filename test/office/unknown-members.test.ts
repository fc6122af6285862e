import { expect, it } from 'vitest';
import { errorOf } from './error-of.ts';
import { openExcel } from './open-excel.ts';
import { isSetSupported, OFFICE_2021, OLDEST_EXCEL } from './requirement-sets.ts';

async function tried(act: (sheet: Excel.Worksheet) => void, sets = OFFICE_2021): Promise<string> {
  const { Excel } = openExcel({ sets });
  return errorOf(() => Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  }));
}

it('fails loudly, by name, on a method, property or object it does not know', async () => {
  expect(await tried((sheet) => sheet.getRange('A1').flashFill())).toBe('ApiNotFound@Range.flashFill');
  expect(await tried((sheet) => sheet.getRange('A1').load('formulasR1C1'))).toBe('ApiNotFound@Range.formulasR1C1');
  expect(await tried((sheet) => { sheet.enableCalculation = false; })).toBe('ApiNotFound@Worksheet.enableCalculation');
  expect(await tried((sheet) => sheet.shapes.load('items'))).toBe('ApiNotFound@Worksheet.shapes');
});

it('refuses members newer than the Excel it plays', async () => {
  const resize = (sheet: Excel.Worksheet): void => {
    sheet.getRange('A1:A2').values = [['h'], [1]];
    sheet.tables.add('A1:A2', true).resize('A1:A3');
  };
  expect(await tried(resize, OLDEST_EXCEL)).toBe('ApiNotFound@Table.resize');
  expect(await tried(resize, OFFICE_2021)).toBe('none');
});

it('leaves newer properties out of load() without names', async () => {
  const { Excel } = openExcel({ sets: { ...OLDEST_EXCEL, ExcelApi: '1.6' } });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.load();
    await context.sync();
    expect(range.address).toBe('Sheet1!A1');
    expect(() => range.hyperlink).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });
});

it('says of requirement sets what it was told', () => {
  openExcel({ sets: OLDEST_EXCEL });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  expect(isSetSupported({ ExcelApi: '1.14' }, 'excelapi', '1.9')).toBe(true);
  expect(isSetSupported({ ExcelApi: '1.14' }, 'NoSuchApi')).toBe(false);
});
