import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';
import { expect, it } from 'vitest';
import { FAULTS } from './faults.ts';
import { openExcel, type OpenExcel } from './open-excel.ts';
import { readCells } from './read-cells.ts';
import { OFFICE_2021 } from './requirement-sets.ts';
import { filterTable, sortTable } from './workbook/table-order.ts';

/** Stands for the code of the add-in: it uses the globals. */
const writeLedger = (): Promise<void> => Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.add('CRM_顧客');
  sheet.getRange('A1:B3').values = [['名前', '金額'], ['佐藤', 300], ['鈴木', 100]];
  sheet.tables.add('A1:B3', true).name = 'Customers';
  await context.sync();
});

it('shows code that runs', async () => {
  const text = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  const code = Array.from(text.matchAll(/```ts\n(.*?)```/gs), ([, block = '']) => block).join('\n');
  const names = { openExcel, readCells, sortTable, filterTable, FAULTS, OFFICE_2021, writeLedger, controller: new AbortController() };
  const source = `(async ({ ${Object.keys(names).join(', ')} }) => { ${code} return excel; })`;
  const run = vm.runInThisContext(transformSync(source, { loader: 'ts' }).code) as (given: typeof names) => Promise<OpenExcel>;
  const excel = await run(names);
  expect(excel.workbook.table('Customers').rect).toEqual({ row: 2, column: 0, rows: 4, columns: 2 });
  expect(excel.workbook.sheet('顧客').cells.values(excel.workbook.table('Customers').bodyRect)).toEqual([['鈴木', 'x'], ['佐藤', 300], ['高橋', '']]);
});
