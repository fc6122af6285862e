import { expect, it } from 'vitest';
import { errorOf } from './error-of.ts';
import { openExcel } from './open-excel.ts';

/** Writes one value into a cell of this format and reads the cell back. */
async function written(value: unknown, format?: string, options = {}): Promise<{ value: unknown; formula: unknown; format: unknown; type: unknown; text: unknown }> {
  const { Excel } = openExcel(options);
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values,formulas,numberFormat,valueTypes,text');
    await context.sync();
    return { value: cell.values[0]?.[0], formula: cell.formulas[0]?.[0], format: cell.numberFormat[0]?.[0], type: cell.valueTypes[0]?.[0], text: cell.text[0]?.[0] };
  });
}

it.each([
  ['001', 1, 'General'],
  [' 12 ', 12, 'General'],
  ['1,234', 1234, '#,##0'],
  ['１２３', 123, 'General'],
  ['12%', 0.12, '0%'],
  ['¥1,200', 1200, '"¥"#,##0;[Red]"¥"-#,##0'],
  ['1e3', 1000, '0.00E+00'],
  ['2024/1/5', 45296, 'yyyy/m/d'],
  ['2024年1月5日', 45296, 'yyyy"年"m"月"d"日"'],
  ['2024-01-05 12:00', 45296.5, 'yyyy/m/d h:mm'],
  ['1-2', 45293, 'm"月"d"日"'],
  ['6:00', 0.25, 'h:mm'],
  ['TRUE', true, 'General'],
  ['12345678901234567890', 12345678901234600000, 'General'],
])('takes %j for what it looks like on a General cell', async (input, value, format) => {
  expect(await written(input)).toMatchObject({ value, format });
});

it.each(['顧客-1', '2024/2/30', '1月', 'C-001', '-', '=', '03-1234-5678', '1,23', '13/40'])('leaves %j text', async (input) => {
  const { value, type, format } = await written(input);
  expect([value, type, format]).toEqual([input, 'String', 'General']);
});

it.each(['001', '2024/1/5', '1-2', 'TRUE', '=1+1', '-abc'])('keeps %j as text where the format was "@" before', async (input) => {
  expect(await written(input, '@')).toMatchObject({ value: input, type: 'String', format: '@' });
});

it('makes numbers text where the format was "@" before, but not when it comes after', async () => {
  expect(await written(5, '@')).toMatchObject({ value: '5', type: 'String' });
  const { Excel } = openExcel();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    cell.values = [['001']];
    cell.numberFormat = [['@']];
    cell.load('values,valueTypes');
    await context.sync();
    expect([cell.values, cell.valueTypes]).toEqual([[[1]], [['Double']]]);
  });
});

it('eats an apostrophe in front and makes the rest text', async () => {
  expect(await written("'=1+1")).toMatchObject({ value: '=1+1', type: 'String' });
  expect(await written("'001")).toMatchObject({ value: '001', type: 'String' });
});

it.each([['=SUM(A2)', '=SUM(A2)'], ['+A2', '=+A2'], ['-abc', '=-abc'], ['@home', '=@home']])('makes %j a formula', async (input, formula) => {
  expect(await written(input)).toMatchObject({ value: '#NAME?', formula, type: 'Error' });
});

it('shows what a given calculation says of a formula', async () => {
  const calculate = (formula: string): number | undefined => formula === '=1+1' ? 2 : undefined;
  expect(await written('=1+1', undefined, { calculate })).toMatchObject({ value: 2, formula: '=1+1' });
  expect(await written('=1+2', undefined, { calculate })).toMatchObject({ value: '#NAME?' });
});

it('counts days from 1904 where the workbook does', async () => {
  expect(await written('2000/1/1', undefined, { date1904: true })).toMatchObject({ value: 35064, text: '2000/1/1' });
  for (const [date1904, serial] of [[false, 36526], [true, 35064]] as const) {
    const { Excel } = openExcel({ date1904 });
    await Excel.run(async (context) => {
      const day = context.workbook.functions.date(2000, 1, 1);
      day.load('value');
      await context.sync();
      expect(day.value).toBe(serial);
    });
  }
});

it.each([[0.256, '0.0%', '25.6%'], [1234567.5, '#,##0', '1,234,568'], [-1200, '#,##0"円"', '-1,200円'], [45296, 'yyyy/m/d', '2024/1/5'], [45296, 'yyyy/mm/dd', '2024/01/05'], [3, 'General', '3']])(
  'shows %d in the format %s as %s', async (value, format, text) => {
    expect(await written(value, format)).toMatchObject({ text });
  },
);

it('takes 32,767 characters and not one more', async () => {
  expect(await written('あ'.repeat(32_767))).toMatchObject({ type: 'String' });
  expect(await errorOf(() => written('あ'.repeat(32_768)))).toBe('InvalidArgument@Range.values');
});

it('takes formulas of 8,192 characters and not one more', async () => {
  expect(await written(`=${'1'.repeat(8191)}`)).toMatchObject({ type: 'Error' });
  expect(await errorOf(() => written(`=${'1'.repeat(8192)}`))).toBe('FormulaLengthExceedsLimit@Range.values');
});

it('leaves cells alone where null is written and empties them where "" is', async () => {
  const { Excel, workbook } = openExcel();
  const sheet = workbook.sheet('Sheet1');
  sheet.set('A1:C1', [['a', 'b', 'c']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1').values = [[null, '', 'new']];
    await context.sync();
  });
  expect([sheet.get('A1'), sheet.get('B1'), sheet.get('C1')]).toEqual(['a', undefined, 'new']);
});

it('refuses what no cell can hold', async () => {
  expect(await errorOf(() => written({ a: 1 }))).toBe('InvalidArgument@Range.values');
});
