import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { columnLetters } from '../../src/hosts/sheet/address.ts';
import { FAULTS } from '../office/faults.ts';
import { openExcelInChromium, type ExcelInChromium } from '../office/open-excel-in-chromium.ts';
import { noBrowser } from '../office/transports/wac.ts';
import { applyFilters, sortTable } from '../office/workbook/table-order.ts';
import { wholeState } from '../hosts/excel/whole-state.ts';
import { readCells } from '../office/read-cells.ts';
import { aSession } from './a-session.ts';
import { buildPane } from './page/build-pane.ts';
import { rowsOf } from '../hosts/contract.ts';

if (noBrowser !== null) console.warn(`Skipped: ${noBrowser}`);

describe.skipIf(noBrowser !== null)('the pane in Excel on the web', () => {
  let folder: string;
  let excel: ExcelInChromium | null = null;

  beforeAll(async () => {
    folder = await buildPane();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  afterEach(async () => {
    await excel?.close();
    excel = null;
  });

  async function open(): Promise<ExcelInChromium> {
    excel = await openExcelInChromium({
      name: 'お店.xlsx',
      files: (path) => {
        const file = join(folder, path);
        return existsSync(file) ? readFileSync(file) : null;
      },
    });
    await excel.pane.getByRole('heading', { level: 2 }).waitFor();
    return excel;
  }

  /** Tab by Tab to the control that says so, and Enter. */
  async function choose({ page, pane }: ExcelInChromium, words: string): Promise<void> {
    let before: string | null = null;
    for (let at = 0; at < 120; at++) {
      const said = await pane.evaluate(() => {
        const { activeElement: control } = document;
        return control?.matches('button, summary, select, input') === true ? (control.getAttribute('aria-label') ?? control.textContent) : '';
      });
      if (said.includes(words)) return page.keyboard.press('Enter');
      // After the last control the focus goes to Excel, and comes back to the first one by F6.
      if (said === before) await pane.locator('button').first().focus();
      else await page.keyboard.press('Tab');
      before = said;
    }
    throw new Error(`no Tab leads to ${words}`);
  }

  const heading = ({ pane }: ExcelInChromium): Promise<string> => pane.getByRole('heading', { level: 2 }).innerText();

  it('goes the whole way by keyboard alone: sample, analysis, card, new orders, cancel, undo', async () => {
    const it = await open();
    const { pane, workbook } = it;
    expect(await heading(it)).toBe('注文データを入れましょう');
    await choose(it, '見本のお店を入れる');
    await pane.getByText('シートの読み方').waitFor({ timeout: 60_000 });

    await choose(it, '分析する');
    await pane.getByText('今日すること').waitFor({ timeout: 60_000 });
    expect(await heading(it)).toMatch(/^2,912件の注文から、9\d\d人のお客様が見つかりました。$/);
    const beside = aSession();
    await beside.session.open();
    await beside.session.inserts.sample();
    await beside.session.analyse();
    for (const { name } of await beside.host.sheets()) {
      const written = new Map((await rowsOf(beside.host, name)).flatMap(([row, ...cells]) => cells.flatMap((value, at) => (value === null ? [] : [[`${columnLetters(at)}${String(row)}`, comparable(value)] as const]))));
      expect(new Map([...readCells(workbook.sheet(name))].map(([address, { value }]) => [address, comparable(value)])), name).toEqual(written);
    }

    await choose(it, '今日ご案内できる方');
    await pane.getByText(/人の行を選びました/).waitFor();
    expect(workbook.active.name).toBe('CRM_次の一手');
    workbook.sheet('CRM_次の一手').select('C8');
    await choose(it, '様を選んでいます');
    await pane.getByRole('heading', { name: 'できごと' }).waitFor();
    expect(await heading(it)).toMatch(/ 様$/);

    const orders = workbook.sheet('自社サイト_注文');
    const sheet = workbook.sheet('CRM_顧客');
    const table = workbook.table('OtokuiCustomers');
    sheet.insertColumns(2);
    sheet.set('C6', '担当');
    sheet.set('C7', '青木');
    sheet.recolour('A7:D7', '#FFEE00');
    const coloured = sheet.get('A7');
    sortTable(table, [{ key: 0, ascending: false }]);
    table.column('担当').filter = ['青木'];
    applyFilters(table);
    const last = orders.cells.grid.used(true);
    const row = last?.rows ?? 0;
    for (let column = 0; column < (last?.columns ?? 0); column++) {
      const value = orders.get(`${columnLetters(column)}${String(row)}`);
      const text = typeof value === 'string' ? value : null;
      orders.set(`${columnLetters(column)}${String(row + 1)}`, column === 0 ? "'新しい注文-1" : text === null ? Number(value ?? 0) : `'${text}`);
    }
    const edited = wholeState(it);
    await choose(it, '統合');
    await choose(it, '分析する');
    await pane.getByText('2,913件の注文から').waitFor({ timeout: 60_000 });
    expect(wholeState(it)).not.toEqual(edited);
    const mine = [...readCells(sheet)].find(([, { value }]) => value === coloured)?.[0].slice(1) ?? '';
    expect([sheet.get(`C${mine}`), sheet.style(`A${mine}`).fillColor, table.column('担当').filter]).toEqual(['青木', '#FFEE00', ['青木']]);

    await choose(it, '取り消す');
    await pane.getByText('元に戻しました').waitFor({ timeout: 60_000 });
    expect(wholeState(it)).toEqual(edited);
    expect(it.blocked).toEqual([]);
    await it.idle();
    expect(it.references.count).toBe(0);
  }, 240_000);

  it('stops half-way when やめる is pressed, and the workbook is as it was', async () => {
    const it = await open();
    const { pane, faults } = it;
    await choose(it, '見本のお店を入れる');
    await pane.getByText('シートの読み方').waitFor({ timeout: 60_000 });
    const before = wholeState(it);
    // Excel stands still in the middle of the writing, until the key has been pressed.
    let stands = false;
    faults.before(62, () => {
      stands = true;
      it.startEditing();
    });
    await choose(it, '分析する');
    await expect.poll(() => stands, { timeout: 60_000 }).toBe(true);
    await choose(it, 'やめる');
    await pane.getByText('止めています').waitFor();
    it.stopEditing();
    await pane.getByText('やめました。ブックは変わっていません。').waitFor({ timeout: 60_000 });
    expect(wholeState(it)).toEqual(before);
  }, 120_000);

  it('does what the ribbon’s buttons say, and comes again with the workbook', async () => {
    const it = await open();
    const { pane, workbook } = it;
    await it.invokeCommand('help');
    await pane.getByText('データは外に出ません').first().waitFor();
    await pane.getByRole('button', { name: '進めかた' }).click();
    await pane.getByRole('button', { name: '見本のお店を入れる' }).click();
    await pane.getByText('シートの読み方').waitFor({ timeout: 60_000 });
    const before = wholeState(it);
    await it.invokeCommand('refresh');
    await pane.getByText('今日すること').waitFor({ timeout: 60_000 });
    expect(workbook.sheets.some(({ name }) => name === 'CRM_顧客')).toBe(true);
    expect(await it.page.evaluate(() => JSON.stringify(window.excelOnTheWeb.savedSettings))).toContain('Office.AutoShowTaskpaneWithDocument');
    await it.invokeCommand('undo');
    await pane.getByText('元に戻しました').waitFor({ timeout: 60_000 });
    expect(wholeState(it)).toEqual(before);
  }, 120_000);

  it('waits while a cell is edited, says so, and goes on when it is done', async () => {
    const it = await open();
    const { pane, faults } = it;
    await pane.getByRole('button', { name: '見本のお店を入れる' }).click();
    await pane.getByText('シートの読み方').waitFor({ timeout: 60_000 });
    faults.before(70, () => it.startEditing());
    await pane.getByRole('button', { name: '分析する' }).click();
    await pane.getByText('セルを編集中でしたら、Enterキーを押して').waitFor({ timeout: 60_000 });
    it.stopEditing();
    await pane.getByText('今日すること').waitFor({ timeout: 60_000 });
  }, 120_000);

  it('says what to do when Excel refuses, and the workbook is as it was', async () => {
    const it = await open();
    const { pane, faults } = it;
    await choose(it, '見本のお店を入れる');
    await pane.getByText('シートの読み方').waitFor({ timeout: 60_000 });
    const before = wholeState(it);
    faults.at(70, FAULTS.accessDenied);
    await choose(it, '分析する');
    await pane.getByText('保護を解除してから、もう一度お試しください').waitFor({ timeout: 60_000 });
    expect(wholeState(it)).toEqual(before);
  }, 120_000);
});

/** Two JavaScript engines reckon powers and logarithms alike but for the last bits. */
function comparable(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(13)) : value;
}
