import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ASSUMPTIONS } from './assumptions.ts';
import { openExcel } from './open-excel.ts';
import { uniqueHeaders } from './workbook/table-headers.ts';

it('names each assumption once, and a file where it is acted on', () => {
  expect(new Set(ASSUMPTIONS.map(({ id }) => id)).size).toBe(ASSUMPTIONS.length);
  for (const { id, where, sentence } of ASSUMPTIONS) {
    expect(existsSync(join(import.meta.dirname, where)), `${id}: ${where}`).toBe(true);
    expect(sentence.endsWith('.'), id).toBe(true);
  }
});

it('does what its documentation shows', async () => {
  const excel = openExcel();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [['名前', 3]];
    await context.sync();
  });
  expect(excel.workbook.sheet('Sheet1').get('B1')).toBe(3);
  expect(uniqueHeaders(['名前', '', '名前'], '列')).toEqual(['名前', '列1', '名前2']);
});
