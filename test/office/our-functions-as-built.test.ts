import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { functionNames } from '../../src/functions/function-names.ts';
import { buildPane } from '../taskpane/page/build-pane.ts';
import { runFunctionsScript } from './client/run-functions-script.ts';
import type { DeclaredFunction } from './function-cells.ts';
import { openExcelInChromium, type ExcelInChromium } from './open-excel-in-chromium.ts';
import { newSession } from './open-excel.ts';
import { connectBridge } from './transports/node-bridge.ts';
import { noBrowser } from './transports/wac.ts';

if (noBrowser !== null) console.warn(`Skipped: ${noBrowser}`);

/** Stands in the code of the functions alone, in no text. */
const OF_THE_TABLE = 'is not defined';

let folder: string;

beforeAll(async () => {
  folder = await buildPane();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const built = (file: string): string => readFileSync(join(folder, file), 'utf8');
const metadata = (file: string): readonly DeclaredFunction[] => (JSON.parse(built(file)) as { readonly functions: readonly DeclaredFunction[] }).functions;

describe('what is built for our functions', () => {
  it('is every file that the manifest names', () => {
    const named = [...readFileSync(join(import.meta.dirname, '..', '..', 'manifest.xml'), 'utf8').matchAll(/Value="https:\/\/localhost:3000\/([^"]+)"/g)].map(([, path = '']) => path).filter((path) => !path.startsWith('assets/'));
    expect(named).toEqual(expect.arrayContaining(['taskpane.html', 'functions.js', 'functions.json', 'functions.en.json']));
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    for (const file of ['functions.json', 'functions.en.json']) expect(metadata(file).map(({ id }) => id)).toEqual(functionNames);
  });

  it('has a script that answers alone, without a page', async () => {
    const session = newSession({});
    connectBridge(runFunctionsScript(built('functions.js')), session);
    expect(await session.invokeFunction('LTV_FORMULA', [5000, 3, 2, 0.4, 3000])).toEqual({ value: 9000 });
    expect(await session.invokeFunction('LTV', [null, null, null, null, null])).toEqual({ error: 7, message: '引数「顧客」がありません。' });
  });
});

describe.skipIf(noBrowser !== null)('our functions in Excel on the web', () => {
  let excel: ExcelInChromium | null = null;

  afterEach(async () => {
    await excel?.close();
    excel = null;
  });

  async function open(language: string, file: string, page = built('taskpane.html')): Promise<ExcelInChromium> {
    excel = await openExcelInChromium({
      language,
      functions: metadata(file),
      files: (path) => (path === 'taskpane.html' ? page : existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null),
    });
    // Excel asks once the client has told it that functions are ready.
    const { traffic } = excel;
    await expect.poll(() => traffic.requests, { timeout: 20_000 }).toBeGreaterThanOrEqual(2);
    excel.workbook.sheet('Sheet1').cells.write({ row: 0, column: 0, rows: 4, columns: 1 }, [[10], [9], [8], [3]]);
    return excel;
  }

  it('answer from the page: a value, a table, an error with its reason', async () => {
    const { workbook, invokeFunction, blocked } = await open('ja-JP', 'functions.json');
    const sheet = workbook.sheet('Sheet1');
    sheet.set('C1', '=NPS(A1:A4)');
    sheet.set('C3', '=NPS_TABLE(A1:A4)');
    await expect.poll(() => sheet.get('C1'), { timeout: 20_000 }).toBe(25);
    await expect.poll(() => [sheet.get('C3'), sheet.get('C4'), sheet.get('D4')]).toEqual(['グループ', '全体', 4]);
    sheet.set('A4', 10);
    await expect.poll(() => sheet.get('C1')).toBe(75);
    expect(await invokeFunction('LTV', [[['C1']], [[1], [2]], null, null, null])).toMatchObject({ error: 7, message: expect.stringContaining('範囲の長さがそろっていません') });
    expect(blocked).toEqual([]);
  });

  it('speak English in an English Excel', async () => {
    const { workbook } = await open('en-US', 'functions.en.json');
    const sheet = workbook.sheet('Sheet1');
    sheet.set('C3', '=NPS_TABLE(A1:A4)');
    await expect.poll(() => sheet.get('C3'), { timeout: 20_000 }).toBe('Group');
  });

  it('answer where the pane is never shown', async () => {
    const { pane, invokeFunction } = await open('ja-JP', 'functions.json', built('taskpane.html').replace('id="pane"', 'id="nothing"'));
    expect(await invokeFunction('LTV_FORMULA', [5000, 3, 2, 0.4, 3000])).toEqual({ value: 9000 });
    expect(await pane.getByRole('heading', { level: 2 }).count()).toBe(0);
  });

  it('load nothing of themselves until a cell asks', async () => {
    const { pane, invokeFunction } = await open('ja-JP', 'functions.json');
    await pane.getByRole('heading', { level: 2 }).waitFor();
    const loaded = async (): Promise<boolean> => {
      const scripts = await pane.evaluate(() => [...document.scripts].map(({ src }) => src).concat(performance.getEntriesByType('resource').filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'script').map(({ name }) => name)));
      return scripts.map((address) => address.split('/').at(-1) ?? '').some((name) => name.endsWith('.js') && existsSync(join(folder, name)) && built(name).includes(OF_THE_TABLE));
    };
    expect(await loaded()).toBe(false);
    expect(await invokeFunction('CHURN', [100, 5])).toEqual({ value: 0.05 });
    expect(await loaded()).toBe(true);
  });
});
