import { expect, it } from 'vitest';
import { openExcel } from './open-excel.ts';
import { readCells } from './read-cells.ts';

const ROWS = 100_000;
const COLUMNS = 20;
const CHUNK = 5000;

it('takes 100,000 rows of 20 columns in chunks, formats a column at a time, and makes a table of them', async () => {
  const excel = openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(`A2:A${ROWS + 1}`).numberFormat = '@' as unknown as string[][];
    sheet.getRange('A1:T1').values = [Array.from({ length: COLUMNS }, (_, column) => `列 ${column}`)];
    for (let from = 0; from < ROWS; from += CHUNK) {
      sheet.getRangeByIndexes(from + 1, 0, CHUNK, COLUMNS).values = Array.from({ length: CHUNK }, (_, row) => Array.from({ length: COLUMNS }, (__, column) => column === 0 ? String(from + row).padStart(6, '0') : column));
      await context.sync();
    }
    sheet.getRange(`B2:B${ROWS + 1}`).format.fill.color = '#E6F4F1';
    const table = sheet.tables.add(`A1:T${ROWS + 1}`, true);
    table.rows.load('count');
    const last = sheet.getRange(`A${ROWS + 1}:C${ROWS + 1}`).load('values');
    await context.sync();
    expect([table.rows.count, last.values]).toEqual([ROWS, [['099999', 1, 2]]]);
  });
  await excel.idle();
  expect(excel.traffic.largest).toBeLessThan(5 * 1024 * 1024);
  expect(excel.references.count).toBe(0);
  expect(excel.workbook.sheet('Sheet1').style(`B${ROWS + 1}`).fillColor).toBe('#E6F4F1');
});

it('gives a sheet\'s cells as plain data', () => {
  const { workbook } = openExcel();
  const sheet = workbook.sheet('Sheet1');
  sheet.format('A2', 'numberFormat', '@');
  sheet.set('A1:B2', [['ID', '日'], ['001', '2024/1/5']]);
  expect([...readCells(sheet)]).toEqual([
    ['A1', { value: 'ID', numberFormat: 'General' }], ['B1', { value: '日', numberFormat: 'General' }],
    ['A2', { value: '001', numberFormat: '@' }], ['B2', { value: 45296, numberFormat: 'yyyy/m/d' }],
  ]);
});
