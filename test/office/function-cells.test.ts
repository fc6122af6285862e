import { expect, it } from 'vitest';
import type { DeclaredFunction } from './function-cells.ts';
import { openExcel } from './open-excel.ts';
import { CellError } from './workbook/cell-value.ts';
import type { Worksheet } from './workbook/worksheet.ts';

const declare = (id: string, result: 'scalar' | 'matrix', ...parameters: readonly ('scalar' | 'matrix')[]): DeclaredFunction =>
  ({ id, name: id, parameters: parameters.map((dimensionality, at) => ({ dimensionality, optional: at > 0 })), result: { dimensionality: result } });

function open(): { readonly sheet: Worksheet; readonly shows: (formula: string) => Promise<unknown>; readonly seen: unknown[][] } {
  const excel = openExcel({ functions: [declare('ECHO_ONE', 'scalar', 'scalar', 'scalar'), declare('ECHO_RANGE', 'scalar', 'matrix', 'matrix'), declare('ROWS_AS_ONE', 'scalar', 'scalar'), declare('NOTHING', 'matrix', 'scalar')] });
  const seen: unknown[][] = [];
  const see = (...given: readonly unknown[]): number => seen.push(given.slice(0, -1));
  excel.CustomFunctions.associate('ECHO_ONE', see);
  excel.CustomFunctions.associate('ECHO_RANGE', see);
  excel.CustomFunctions.associate('ROWS_AS_ONE', () => [[1, 2]]);
  excel.CustomFunctions.associate('NOTHING', () => [[null, '']]);
  const sheet = excel.workbook.sheet('Sheet1');
  sheet.cells.write({ row: 0, column: 0, rows: 2, columns: 2 }, [[1, 'x'], ['', true]]);
  return {
    sheet, seen,
    async shows(formula) {
      sheet.set('F9', formula);
      const shown = (): unknown => (sheet.get('F9') instanceof CellError ? (sheet.get('F9') as CellError).text : sheet.get('F9'));
      await expect.poll(shown, { timeout: 20_000 }).not.toBe('#BUSY!');
      return shown();
    },
  };
}

it('hands over ranges as rows, cells and constants as one value, null for what is blank or left out', async () => {
  const { shows, seen } = open();
  await shows('=ECHO_RANGE(A1:B2)');
  await shows('=ECHO_ONE(A2,"a, ""b""")');
  await shows('=ECHO_RANGE(Sheet1!B1,3)');
  expect(seen).toEqual([[[[1, 'x'], [null, true]], null], [null, 'a, "b"'], [[['x']], [[3]]]]);
});

it('asks nobody where Excel would not: an error among the cells, a range for one value, too much, too little', async () => {
  const { shows, seen, sheet } = open();
  sheet.set('C1', '#DIV/0!');
  const shown = [];
  for (const formula of ['=ECHO_RANGE(A1:C1)', '=ECHO_ONE(A1:A2)', '=ECHO_ONE(1,2,3)', '=ECHO_ONE()']) shown.push(await shows(formula));
  expect(shown).toEqual(['#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!']);
  expect(seen).toEqual([]);
});

it('shows null as 0, rows where one value was declared as #VALUE!, and an unknown name as #NAME?', async () => {
  const { shows, sheet } = open();
  expect(await shows('=ROWS_AS_ONE(1)')).toBe('#VALUE!');
  expect(await shows('=UNKNOWN_ONE(1)')).toBe('#NAME?');
  expect(await shows('=NOTHING(1)')).toBe(0);
  expect(sheet.get('G9')).toBe('');
});
