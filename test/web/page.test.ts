import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FileHost } from '../../src/hosts/file/file-host.ts';
import { templateBytes } from '../../src/cli/write-template.ts';
import { amazonFile } from '../../src/sample/amazon-file.ts';
import { shopHistory } from '../../src/sample/shop-history.ts';
import { ownAddIn } from '../../src/templates/add-in.ts';
import { templateKindSpecs } from '../../src/templates/kinds.ts';
import { noBrand } from '../../src/templates/template.ts';
import { cp932Table, encodeCp932 } from '../../src/shared/cp932.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import type { Desk } from '../../src/web/desk.ts';
import { columnLetters } from '../../src/hosts/sheet/address.ts';
import { rowsOf } from '../hosts/contract.ts';
import { userFile } from '../hosts/file/edited-file.ts';
import { noBrowser } from '../office/transports/wac.ts';
import { servePage, type ServedPage } from './served-page.ts';

declare global {
  interface Window {
    desk?: Desk;
    showSaveFilePicker?: () => Promise<FileSystemFileHandle>;
    savedInto?: FileSystemFileHandle;
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ORDERS = '注文番号,注文日,お名前,メールアドレス,電話番号,金額\r\n0001,2026/10/01,髙橋 花子,a@example.com,09012345678,1000\r\n0002,2026/10/02,髙橋 花子,a@example.com,09012345678,2500\r\n0003,2026/10/03,鈴木 一郎,b@example.com,09087654321,800\r\n';

/** Whether the shown figures stand in the sheet, one below the other or side by side. */
function standIn(rows: readonly (readonly CellValue[])[], shown: readonly string[]): boolean {
  const same = (value: CellValue | undefined, text: string): boolean => {
    if (text === '–') return value === undefined || value === null || value === '–';
    const share = text.endsWith('%');
    const figure = Number(text.replace(/[,%¥]/g, '')) / (share ? 100 : 1);
    return typeof value === 'number' && Math.abs(value - figure) <= (share ? 0.0051 : 0.51);
  };
  const columns = Math.max(...rows.map((row) => row.length));
  return shown.length > 0 && rows.some((_, from) => Array.from({ length: columns - 1 }, (__, at) => at + 1).some((column) => shown.every((text, on) => same(rows[from + on]?.[column], text)) || shown.every((text, on) => same(rows[from]?.[column + on], text))));
}

interface Violation { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }

if (noBrowser !== null) console.warn(`Skipped: ${noBrowser}`);

describe.skipIf(noBrowser !== null)('the page in a browser', () => {
  let served: ServedPage;
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    served = await servePage();
  }, 180_000);
  afterAll(() => served.close());
  afterEach(() => context.close());

  async function open(options: BrowserContextOptions = {}): Promise<void> {
    context = await served.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP', acceptDownloads: true, ...options });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    errors.length = 0;
    requests.length = 0;
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    context.on('request', (request) => requests.push(request.url()));
    await page.goto(served.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }

  const button = (name: string | RegExp): ReturnType<Page['getByRole']> => page.getByRole('button', { name });
  const shown = (): Promise<void> => page.evaluate(() => window.desk?.host?.shown());
  /** Where the user is in the grid and what stands there, as it is said aloud: 'A8 一覧を開く →'. */
  const cellSaid = async (): Promise<string> => (await page.locator('.otokui-cell').textContent()) ?? '';
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

  async function tabTo(words: string): Promise<void> {
    for (let at = 0; at < 60; at++) {
      if ((await focused()).startsWith(words)) return;
      await press('Tab');
    }
    throw new Error(`no Tab leads to ${words}`);
  }

  async function drop(...files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<void> {
    await page.evaluate((given) => {
      const data = new DataTransfer();
      for (const [name, content] of given) data.items.add(new File([Uint8Array.from(content)], name));
      for (const kind of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
    }, files.map(([name, bytes]) => [name, [...bytes]] as const));
  }

  /** Goes to a cell of a sheet, as a link would. */
  async function goTo(sheet: string, row: number, column: number): Promise<void> {
    await page.evaluate(([name, atRow, atColumn]) => window.desk?.host?.select(name, { row: atRow, column: atColumn, lastRow: atRow, lastColumn: atColumn }), [sheet, row, column] as const);
    await page.locator('#grid canvas[role="application"]').focus();
    await expect.poll(cellSaid).toMatch(new RegExp(`^${columnLetters(column)}${String(row + 1)} `));
  }

  /** Saves as a browser does that cannot ask where, and opens what was saved. */
  async function saved(): Promise<{ readonly name: string; readonly file: FileHost }> {
    await page.evaluate(() => delete window.showSaveFilePicker);
    const [download] = await Promise.all([page.waitForEvent('download'), press('Control+s')]);
    const file = new FileHost(new Uint8Array(await readFile(await download.path())));
    return { name: download.suggestedFilename(), file };
  }

  async function wrong(): Promise<string[]> {
    await page.evaluate(axeSource);
    const found = await page.evaluate(async () => ((await (window as unknown as { axe: { run: () => Promise<{ violations: readonly Violation[] }> } }).axe.run()).violations));
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`);
  }

  async function analyse(): Promise<void> {
    await button('分析する').click();
    await page.getByText('今日すること').waitFor();
    await shown();
  }

  it('opens a template with its pictures, takes many reports at once, and puts the shop where the sample was', async () => {
    await open();
    const bytes = await templateBytes({ kind: 'amazon', language: 'ja', settings: templateKindSpecs.amazon.settings, brand: noBrand, logo: null, rows: 3_000 }, ownAddIn);
    await drop(['amazon.xlsx', bytes]);
    await page.getByText('見本（架空のお店）の数字が入っています').waitFor();
    await shown();
    await page.getByText('「かんたん集計」は数式が多いため').waitFor();
    expect(await page.locator('#grid img').evaluateAll((pictures) => pictures.map((picture) => [picture.getAttribute('alt'), (picture as HTMLImageElement).naturalWidth > 0]))).toEqual(
      ['「注文」シートに注文を貼り付けているところの絵', '「分析する」のボタンを押しているところの絵', '次の一手の表を見ているところの絵'].map((alt) => [alt, true]),
    );
    expect(await wrong()).toEqual([]);
    const { header, rows } = amazonFile(4, shopHistory(4).orders.filter(({ person }) => person.number % 20 === 0));
    const month = header.indexOf('shipment-date');
    const months = new Map<string, string[][]>();
    for (const row of rows) months.set(row[month]?.slice(0, 7) ?? '', [...(months.get(row[month]?.slice(0, 7) ?? '') ?? []), row]);
    await drop(...[...months].map(([name, lines]) => [`出荷_${name}.txt`, new TextEncoder().encode([header, ...lines].map((line) => line.join('\t')).join('\r\n'))] as const));
    await page.getByText(`${String(months.size)}個のファイルを、1枚のシートにまとめて入れました`).waitFor();
    await analyse();
    expect(await page.getByText('見本（架空のお店）の数字が入っています').count()).toBe(0);
    const { file } = await saved();
    const people = new Set(rows.map((row) => row[header.indexOf('buyer-email')]));
    expect(await rowsOf(file, 'CRM_顧客')).toHaveLength(people.size + 4);
    const guide = await rowsOf(file, 'はじめに');
    expect(guide[0]?.[1]).toBe('Amazonのお客様を知る');
    expect(errors).toEqual([]);
  }, 120_000);

  it('goes from the sample shop to a saved workbook that says what the page says', async () => {
    await open();
    await button('見本のお店で試す').click();
    await analyse();
    await button('ダッシュボードを開く').click();
    await page.locator('#grid [role="img"]').first().waitFor();
    const [, orders = '', people = ''] = /^([\d,]+)件の注文から、([\d,]+)人の/.exec(await page.locator('#pane h2').innerText()) ?? [];
    const figures = await page.locator('#grid [role="img"]').evaluateAll((charts) => charts.map((chart) => [...(chart.parentElement?.querySelectorAll('tbody tr') ?? [])].map((line) => line.querySelector('td')?.textContent ?? '')));
    const { name, file } = await saved();
    expect(name).toBe('見本のお店.xlsx');
    await page.getByText('ダウンロードのフォルダーに保存しました').waitFor();
    await page.getByText('保存してあります').waitFor();

    // What the page reads, sheet by sheet, is what the file says.
    for (const sheet of await file.sheets()) {
      const inPage = await page.evaluate(async (wanted) => {
        const rows: unknown[] = [];
        await window.desk?.host?.read(wanted, ({ number, cells }) => void rows.push([number, ...cells.slice(0, cells.findLastIndex((value) => value !== null) + 1)]));
        return rows;
      }, sheet.name);
      expect([sheet.name, inPage]).toEqual([sheet.name, await rowsOf(file, sheet.name)]);
    }
    // And what is seen is that: the first lines of the grid, the answer of the pane, the figures of the charts.
    const dashboard = await rowsOf(file, 'CRM_ダッシュボード');
    await goTo('CRM_ダッシュボード', 1, 0);
    await expect.poll(cellSaid).toBe(`A2 ${String(dashboard[1]?.[1])}`);
    expect(dashboard[2]?.[1]).toContain(`${orders}件の注文`);
    expect(await rowsOf(file, 'CRM_顧客')).toHaveLength(Number(people.replace(',', '')) + 4);
    // Each chart's first series is a run of cells in the file.
    expect(figures).toHaveLength(4);
    for (const [at, sheet] of ['CRM_LTV', 'CRM_ステージ', 'CRM_LTV', 'CRM_LTV'].entries()) expect([at, standIn(await rowsOf(file, sheet) as CellValue[][], figures[at] ?? [])]).toEqual([at, true]);
    expect(errors).toEqual([]);
  });

  it('opens a dropped CSV in Shift_JIS, and keeps its zeros', async () => {
    await open();
    const table = cp932Table((bytes) => new TextDecoder('shift_jis').decode(bytes));
    await drop(['注文.csv', encodeCp932(ORDERS, table)]);
    await page.getByText('シートの読み方').waitFor();
    await expect.poll(() => page.locator('.rows').innerText()).toContain('髙橋 花子');
    await shown();
    await goTo('注文', 1, 0);
    await expect.poll(cellSaid).toBe('A2 0001');
    await button('分析する').click();
    await page.getByText('3件の注文から、2人のお客様が見つかりました。').waitFor();
    const { name, file } = await saved();
    expect(name).toBe('注文.xlsx');
    expect((await rowsOf(file, '注文'))[1]).toEqual([2, '0001', '2026/10/01', '髙橋 花子', 'a@example.com', '09012345678', 1000]);
    expect(errors).toEqual([]);
  });

  it('works out a function that is typed, keeps what is typed, and hands both to the file', async () => {
    await open();
    await drop(['声.xlsx', (await userFile([{ name: '声', rows: [['お名前', 'おすすめ度'], ['青井', 10], ['赤木', 9], ['黄田', 8], ['緑川', 3]] }])) ?? new Uint8Array()]);
    await page.getByText('保存してあります').waitFor();
    await shown();
    await goTo('声', 6, 1);
    await page.keyboard.type('=NPS(B1:B5)');
    await press('Enter');
    await page.getByText('まだ保存していない変更があります').waitFor();
    await goTo('声', 4, 1);
    await page.keyboard.type('10');
    await press('Enter');
    await goTo('声', 7, 0);
    await page.keyboard.type('=1+1は文字');
    await press('Escape');
    await page.keyboard.type('メモ');
    // Saved while it is still being typed.
    const { file } = await saved();
    expect(await rowsOf(file, '声')).toEqual([[1, 'お名前', 'おすすめ度'], [2, '青井', 10], [3, '赤木', 9], [4, '黄田', 8], [5, '緑川', 10], [7, null, 75], [8, 'メモ']]);
    expect(errors).toEqual([]);
  });

  it('spills the tables of our functions, takes whole columns, and shows an error where there is no answer', async () => {
    await open();
    await drop(['注文.csv', new TextEncoder().encode(ORDERS)]);
    await page.getByText('シートの読み方').waitFor();
    await shown();
    const typed = async (formula: string, column: number): Promise<void> => {
      await goTo('注文', 0, column);
      await page.keyboard.type(formula);
      await press('Enter');
    };
    // What stands in a cell is said when one comes to it; working it out takes a moment.
    const stands = (row: number, column: number) => expect.poll(async () => {
      await goTo('注文', 9, column);
      await goTo('注文', row, column);
      await page.waitForTimeout(150);
      return cellSaid();
    });
    await typed('=RFM(A:A,B:B,F:F)', 7);
    await stands(1, 7).toBe('H2 0001');
    await stands(0, 14).toBe('O1 セグメント');
    await typed('=LTV(D:D,F:F)', 18);
    await stands(0, 18).toBe('S1 2150');
    await typed('=PAYBACK(9000,F2:F4)', 20);
    await stands(0, 20).toBe('U1 #N/A');
    expect(errors).toEqual([]);
  });

  it('is used by the keyboard alone', async () => {
    await open();
    await tabTo('見本のお店で試す');
    await press('Enter');
    await page.getByText('シートの読み方').waitFor();
    await shown();
    await page.locator('#grid canvas[role="application"]').waitFor();
    for (let at = 0; at < 4 && !(await page.evaluate(() => document.getElementById('pane')?.contains(document.activeElement))); at++) await press('F6');
    await tabTo('分析する');
    await press('Enter');
    await page.getByText('今日すること').waitFor();
    await shown();
    await tabTo('ダッシュボードを開く');
    await press('Enter');
    await expect.poll(cellSaid).toMatch(/^A1 /);
    for (let at = 0; at < 4 && !(await page.evaluate(() => document.getElementById('grid')?.contains(document.activeElement))); at++) await press('F6');
    // A link of the dashboard: Enter goes where it leads.
    for (let at = 0; at < 7; at++) await press('ArrowDown');
    await expect.poll(cellSaid).toMatch(/^A8 一覧を開く/);
    await press('Enter');
    await expect.poll(cellSaid).not.toMatch(/^A8 /);
    // The card follows the row.
    for (let at = 0; at < 8; at++) await press('ArrowDown');
    await press('F6');
    for (let at = 0; at < 3 && !(await page.evaluate(() => document.getElementById('pane')?.contains(document.activeElement))); at++) await press('F6');
    await tabTo('お客様');
    await press('Enter');
    await page.locator('#pane .card').waitFor();
    expect(errors).toEqual([]);
  });

  it('follows the row that is selected with the customer card', async () => {
    await open();
    await drop(['注文.csv', new TextEncoder().encode(ORDERS)]);
    await analyse();
    await page.locator('.places button').nth(1).click();
    await goTo('注文', 3, 1);
    await page.locator('#pane').getByText('鈴木 一郎').first().waitFor();
    await goTo('注文', 1, 1);
    await page.locator('#pane').getByText('髙橋 花子').first().waitFor();
  });

  it('says what is wrong with a broken file, and what was open stays open', async () => {
    await open();
    await drop(['こわれた.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])]);
    await page.getByText('開けませんでした').waitFor();
    expect(await page.locator('.notices').innerText()).toContain('こわれた.xlsx');
    expect(await wrong()).toEqual([]);
    await button('閉じる').click();
    await drop(['注文.csv', new TextEncoder().encode(ORDERS)]);
    await page.getByText('シートの読み方').waitFor();
    await shown();
    await drop(['秘密.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])]);
    // The orders are not saved: that is asked first.
    await button('保存しないで続ける').click();
    await page.getByText('開けませんでした').waitFor();
    expect(await page.locator('#bar').innerText()).toContain('注文.xlsx');
    await goTo('注文', 1, 0);
    await expect.poll(cellSaid).toBe('A2 0001');
    expect(errors).toEqual([]);
  });

  it('asks before changes are lost', async () => {
    await open();
    await drop(['注文.csv', new TextEncoder().encode(ORDERS)]);
    await page.getByText('まだ保存していない変更があります').waitFor();
    await shown();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    // A browser asks only those who have done something.
    await page.locator('#pane h2').click();
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await drop(['声.xlsx', (await userFile([{ name: '声', rows: [['x']] }])) ?? new Uint8Array()]);
    await page.getByRole('dialog').waitFor();
    expect(await wrong()).toEqual([]);
    await button('続けるのをやめる').click();
    expect(await page.locator('#bar').innerText()).toContain('注文.xlsx');
  });

  it('writes into the file that the user has chosen, and there again', async () => {
    await open();
    await drop(['注文.csv', new TextEncoder().encode(ORDERS)]);
    await page.getByText('まだ保存していない変更があります').waitFor();
    await shown();
    await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      window.savedInto = await folder.getFileHandle('台帳.xlsx', { create: true });
      window.showSaveFilePicker = () => Promise.resolve(window.savedInto as FileSystemFileHandle);
    });
    await button('保存').click();
    await page.getByText('「台帳.xlsx」に保存しました。').waitFor();
    await page.evaluate(() => {
      window.showSaveFilePicker = () => Promise.reject(new Error('asked again'));
    });
    await goTo('注文', 1, 2);
    await page.keyboard.type('佐藤');
    await press('Enter', 'Control+s');
    await page.getByText('保存してあります').waitFor();
    const bytes = await page.evaluate(async () => [...new Uint8Array(await ((await window.savedInto?.getFile())?.arrayBuffer() ?? new ArrayBuffer(0)))]);
    expect((await rowsOf(new FileHost(Uint8Array.from(bytes)), '注文'))[1]?.[3]).toBe('佐藤');
    expect(errors).toEqual([]);
  });

  it('refuses what it could not keep, and says so', async () => {
    await open();
    await drop(['注文.csv', new TextEncoder().encode(ORDERS)]);
    await page.getByText('シートの読み方').waitFor();
    await shown();
    await goTo('注文', 1, 2);
    await press('Control+b');
    await page.getByText('この画面で変えられるのは、セルの値と式だけです').waitFor();
  });

  it('asks nobody outside, and works without a network once it was opened', async () => {
    await open();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.reload();
    await drop(['注文.csv', new TextEncoder().encode(ORDERS)]);
    await analyse();
    expect(requests.filter((url) => !url.startsWith(`${served.address}/`) && !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('shows its first screen without the grid', async () => {
    await open();
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js') && !name.includes('service-worker')).map((entry) => (entry as PerformanceResourceTiming).decodedBodySize));
    expect(loaded).toHaveLength(1);
    expect(loaded[0]).toBeLessThan(400_000);
  });

  it.each([
    { viewport: { width: 1280, height: 800 } },
    { viewport: { width: 800, height: 600 } },
    { viewport: { width: 640, height: 400 }, colorScheme: 'dark' },
    { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
    { viewport: { width: 1280, height: 800 }, locale: 'en-GB' },
  ] as const)('has nothing that axe finds wrong, and nothing to scroll sideways: %o', async (options) => {
    await open(options);
    const states: (readonly [string, string[]])[] = [['welcome', await wrong()]];
    await page.locator('.trial button').click();
    await page.locator('#pane .sheet').first().waitFor();
    await shown();
    states.push(['sheets', await wrong()]);
    await page.locator('#pane .actions button').first().click();
    await page.locator('#pane .lists').waitFor();
    await shown();
    await page.locator('#pane .actions button').first().click();
    await page.locator('#grid [role="img"]').first().waitFor();
    states.push(['dashboard', await wrong()]);
    expect(states).toEqual([['welcome', []], ['sheets', []], ['dashboard', []]]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(errors).toEqual([]);
  });
}, 120_000);
