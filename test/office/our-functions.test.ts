import { describe, expect, it } from 'vitest';
import { associateFunctions, type LoadAnswers } from '../../src/functions/excel/associate.ts';
import { functionsMetadata } from '../../src/functions/excel/metadata.ts';
import { functionNames } from '../../src/functions/function-names.ts';
import { speaker, type Language } from '../../src/text/say.ts';
import { openExcel, type OpenExcel } from './open-excel.ts';
import { CellError } from './workbook/cell-value.ts';
import type { Worksheet } from './workbook/worksheet.ts';

const ORDERS = [
  ['顧客', '日付', '金額', '点数'],
  ['C1', '2026/1/10', 3000, 10],
  ['C2', '2026/1/20', 2000, 9],
  ['C1', '2026/2/9', 5000, 8],
  ['C3', '2026/4/10', 2000, 3],
];

/** How the runtime reports that nobody has associated a function. */
const UNKNOWN = 2;

const code: LoadAnswers = () => import('../../src/functions/excel/answers.ts');

interface Shop {
  readonly excel: OpenExcel;
  readonly sheet: Worksheet;
  /** What the cell shows once the add-in has answered. */
  readonly shows: (address: string) => Promise<unknown>;
}

function open(language: Language = 'ja', load: LoadAnswers = code): Shop {
  const excel = openExcel({ functions: functionsMetadata(speaker(language)).functions });
  associateFunctions(excel.CustomFunctions, load, () => Promise.resolve(language));
  const sheet = excel.workbook.sheet('Sheet1');
  sheet.cells.write({ row: 0, column: 0, rows: 5, columns: 4 }, ORDERS);
  return { excel, sheet, shows: (address) => settled(sheet, address) };
}

async function settled(sheet: Worksheet, address: string): Promise<unknown> {
  await expect.poll(() => plain(sheet.get(address)), { timeout: 20_000 }).not.toBe('#BUSY!');
  return plain(sheet.get(address));
}

const plain = (value: unknown): unknown => (value instanceof CellError ? value.text : value);

describe('our functions under Microsoft’s runtime', () => {
  it('give one value: busy first, then there', async () => {
    const { sheet, shows } = open();
    sheet.set('F1', '=NPS(D2:D5)');
    expect(plain(sheet.get('F1'))).toBe('#BUSY!');
    expect(await shows('F1')).toBe(25);
  });

  it('give a table, which spills with its header; what is blank stays blank', async () => {
    const { sheet, shows, excel } = open();
    sheet.set('F1', '=NPS_TABLE(D2:D5)');
    expect(await shows('F1')).toBe('グループ');
    const values = await excel.Excel.run(async (context) => {
      const spilled = context.workbook.worksheets.getItem('Sheet1').getRange('F1').getSpillingToRangeOrNullObject().load('values');
      await context.sync();
      return spilled.values as unknown[][];
    });
    expect(values).toEqual([['グループ', '回答数', '推奨者', '中立者', '批判者', 'NPS', '下限', '上限'], ['全体', 4, 2, 1, 1, '', '', '']]);
  });

  it.each([
    ['=NPS(D2:D5,A2:A4)', '#VALUE!'],
    ['=NPS(C2:C5)', '#NUM!'],
    ['=NPS(E2:E5)', '#DIV/0!'],
    ['=LTV(A2:A5,C2:C5,B2:B5,9999)', '#N/A'],
  ])('%s shows %s', async (formula, shown) => {
    const { sheet, shows } = open();
    sheet.set('F1', formula);
    expect(await shows('F1')).toBe(shown);
  });

  it('say why beside #VALUE! and #N/A, where Excel shows it', async () => {
    const { excel } = open();
    const [orders, amounts, dates] = [[['C1'], ['C2']], [[1000], [2000]], [['2026/1/1'], ['2026/1/2']]];
    expect(await excel.invokeFunction('LTV', [orders, [[1000]], null, null, null])).toEqual({ error: 7, message: '範囲の長さがそろっていません（2 / 1）。同じ行数を選んでください。' });
    expect(await excel.invokeFunction('LTV', [orders, amounts, null, 90, null])).toEqual({ error: 7, message: '引数「日付」がありません。' });
    expect(await excel.invokeFunction('LTV', [orders, amounts, dates, 90, null])).toEqual({ error: 1, message: 'その日数まで見届けた顧客がまだいません。' });
    expect(await excel.invokeFunction('NPS', [[[11]], null, null])).toEqual({ error: 6, message: '' });
    expect(await excel.invokeFunction('NPS', [[['']], null, null])).toEqual({ error: 5, message: '' });
  });

  it('take what is left out as left out', async () => {
    const { sheet, shows } = open();
    sheet.set('F1', '=LTV(A2:A5,C2:C5,,,0.5)');
    sheet.set('F2', '=LTV(A2:A5,C2:C5)');
    expect([await shows('F1'), await shows('F2')]).toEqual([2000, 4000]);
  });

  it('are asked again when a cell they read has changed, and only then', async () => {
    const { sheet, shows, excel } = open();
    sheet.set('F1', '=NPS(D2:D5)');
    expect(await shows('F1')).toBe(25);
    const before = excel.traffic.requests;
    sheet.set('H1', 'elsewhere');
    expect(plain(sheet.get('F1'))).toBe(25);
    await excel.idle();
    expect(excel.traffic.requests).toBe(before);
    sheet.set('D5', 10);
    expect(plain(sheet.get('F1'))).toBe('#BUSY!');
    expect(await shows('F1')).toBe(75);
  });

  it('answer 500 cells at once, with one load for all', async () => {
    let loads = 0;
    const { sheet, shows } = open('ja', () => {
      loads++;
      return code();
    });
    sheet.cells.write({ row: 0, column: 5, rows: 500, columns: 1 }, Array.from({ length: 500 }, (_, at) => [`=LTV_FORMULA(${at},2,1)`]));
    await shows('F500');
    expect(sheet.cells.values({ row: 0, column: 5, rows: 500, columns: 1 })).toEqual(Array.from({ length: 500 }, (_, at) => [at * 2]));
    expect(loads).toBe(1);
  });

  it('speak English in an English Excel', async () => {
    const { sheet, shows, excel } = open('en');
    sheet.set('F1', '=NPS_TABLE(D2:D5)');
    expect(await shows('F1')).toBe('Group');
    expect(sheet.get('F2')).toBe('All');
    expect(await excel.invokeFunction('LTV', [[['C1']], [[1], [2]], null, null, null])).toMatchObject({ error: 7, message: expect.stringContaining('differ in length') });
  });

  it.each([['null', null], ['an empty text', ''], ['0, as in Excel for Windows', 0]])('pass over rows of blank cells given as %s', async (_, blank) => {
    const { excel } = open();
    expect(await excel.invokeFunction('LTV', [[['C1'], ['C2'], [blank], [blank]], [[1000], [2000], [blank], [blank]], null, null, null])).toEqual({ value: 1500 });
  });

  it('take whole columns', async () => {
    const { sheet, shows } = open();
    sheet.cells.write({ row: 1, column: 0, rows: 1000, columns: 1 }, Array.from({ length: 1000 }, (_, at) => [`C${at % 250}`]));
    sheet.cells.write({ row: 1, column: 2, rows: 1000, columns: 1 }, 100);
    sheet.set('F1', '=LTV(A:A,C:C)');
    expect(await shows('F1')).toBe(400);
  });

  it('show a sentence where something unforeseen happens, and try to load again', async () => {
    const { excel } = open('ja', fails(code));
    const lost = await excel.invokeFunction('LTV_FORMULA', [1, 2, 3, null, null]);
    expect(lost).toEqual({ error: 7, message: expect.stringContaining('the line is gone') });
    expect(await excel.invokeFunction('LTV_FORMULA', [1, 2, 3, null, null])).toEqual({ value: 6 });
    const { excel: other } = open('ja', () => Promise.resolve({ answersIn: () => () => { throw new Error('a mistake of ours'); } }));
    expect(await other.invokeFunction('NPS', [[[9]], null, null])).toEqual({ error: 7, message: expect.stringContaining('a mistake of ours') });
  });

  it('are all there', async () => {
    const { excel } = open();
    const called = await Promise.all(['NOT_OURS', ...functionNames].map((name) => excel.invokeFunction(name, [null, null, null])));
    const failed = called.map((result) => 'error' in result && result.error === UNKNOWN);
    expect(failed).toEqual([true, ...functionNames.map(() => false)]);
  });
});

function fails(load: LoadAnswers): LoadAnswers {
  let first = true;
  return () => {
    if (!first) return load();
    first = false;
    return Promise.reject(new Error('the line is gone'));
  };
}
