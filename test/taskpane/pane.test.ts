import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cp932Table, encodeCp932 } from '../../src/shared/cp932.ts';
import { noBrowser } from '../office/transports/wac.ts';
import { PanePage, type PageOptions } from './page/pane-page.ts';
import { servePane, type ServedPane } from './page/serve-pane.ts';

const ORDERS = '注文番号,注文日,お名前,メールアドレス,電話番号,金額\r\n0001,2026/10/01,髙橋 花子,a@example.com,09012345678,1000\r\n0002,2026/10/02,髙橋 花子,a@example.com,09012345678,2500\r\n0003,2026/10/03,鈴木 一郎,b@example.com,09087654321,800\r\n';

if (noBrowser !== null) console.warn(`Skipped: ${noBrowser}`);

describe.skipIf(noBrowser !== null)('the pane in a browser', () => {
  let pane: ServedPane;
  let page: Page;
  let opened: PanePage;
  let errors: readonly string[] = [];

  beforeAll(async () => {
    pane = await servePane();
  });
  afterAll(() => pane.close());

  async function open(options?: PageOptions): Promise<void> {
    opened = await PanePage.open(pane, options);
    ({ page, errors } = opened);
  }

  const wrong = (): Promise<string[]> => opened.wrong();
  const heading = (): Promise<string> => opened.heading();
  const press = (...keys: string[]): Promise<void> => opened.press(...keys);
  const tabTo = (words: string): Promise<void> => opened.tabTo(words);
  const drop = (name: string, bytes: Uint8Array): Promise<void> => opened.drop(name, bytes);

  it('goes from the sample shop to the result, a list, the card, the settings and back by keyboard alone', async () => {
    await open();
    expect(await heading()).toBe('注文データを入れましょう');
    await tabTo('見本のお店を入れる');
    await press('Enter');
    await page.getByText('シートの読み方').waitFor();
    await tabTo('分析する');
    await press('Enter');
    await page.getByText('今日すること').waitFor();
    expect(await heading()).toMatch(/^2,912件の注文から、9\d\d人のお客様が見つかりました。$/);
    await tabTo('今日ご案内できる方');
    await press('Enter');
    await page.getByText(/人の行を選びました/).waitFor();
    expect(await page.evaluate(() => window.workbook.selected.at(-1)?.sheet)).toBe('CRM_次の一手');
    await page.evaluate(() => window.workbook.visit('CRM_次の一手', 8));
    await tabTo('様を選んでいます');
    await press('Enter');
    await page.getByRole('heading', { name: 'できごと' }).waitFor();
    expect(await heading()).toMatch(/ 様$/);
    await tabTo('設定');
    await press('Enter');
    await tabTo('ランク');
    await press('Enter');
    await page.locator('details[open] input').first().focus();
    await press('End', 'Backspace', 'Backspace', '2', '7');
    await tabTo('保存する');
    await press('Enter');
    await page.getByText('設定を保存しました').waitFor();
    await tabTo('取り消す');
    await press('Enter');
    await page.getByText('元に戻しました').waitFor();
    expect(errors).toEqual([]);
  });

  it('takes a dropped CSV in Shift_JIS, and keeps its zeros', async () => {
    await open();
    const table = cp932Table((bytes) => new TextDecoder('shift_jis').decode(bytes));
    await drop('注文.csv', encodeCp932(ORDERS, table));
    await page.getByText('シートの読み方').waitFor();
    await expect.poll(() => page.locator('.rows').innerText()).toContain('髙橋 花子');
    expect(await page.locator('.rows').innerText()).toContain('0001');
    await page.getByRole('button', { name: '分析する' }).click();
    await page.getByText('3件の注文から、2人のお客様が見つかりました。').waitFor();
    expect(errors).toEqual([]);
  });

  it('makes an anonymised copy by keyboard, in its worker', async () => {
    await open();
    await drop('注文.csv', new TextEncoder().encode(ORDERS));
    await page.getByRole('button', { name: '分析する' }).waitFor();
    await page.getByRole('button', { name: 'ヘルプ' }).click();
    await tabTo('匿名化コピーをつくる');
    await press('Enter');
    await page.getByText('2人のお客様を番号に置きかえ、「匿名化コピー.xlsx」に保存しました。').waitFor();
    expect(await page.evaluate(() => window.workbook.handed.map(({ name, bytes }) => [name, bytes.length > 10_000]))).toEqual([['匿名化コピー.xlsx', true]]);
    expect(await wrong()).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('corrects a reading, and remembers it', async () => {
    await open();
    await drop('売上.csv', new TextEncoder().encode('No,いつ,だれ,いくら\n1,2026/10/01,佐藤,1000\n'));
    await page.getByText('使いません（知らない表です）').waitFor();
    await page.getByText('読み方を直す').click();
    await page.getByLabel('注文日').selectOption('いつ');
    await page.getByLabel('金額').selectOption('いくら');
    await page.getByLabel('お名前').selectOption('だれ');
    await expect.poll(() => page.locator('.rows').innerText()).toContain('2026/10/1');
    expect(await page.evaluate(() => window.workbook.recall('reading'))).toContain('いくら');
    expect(await wrong()).toEqual([]);
  });

  it('stops when asked', async () => {
    await open({ query: '?lines=200000' });
    await page.getByRole('button', { name: '分析する' }).click();
    await page.getByText('「注文」を読んでいます').waitFor();
    await page.getByRole('button', { name: 'やめる' }).click();
    await page.getByText('やめました。ブックは変わっていません。').waitFor();
    expect(await heading()).toBe('シートの読み方');
    expect(errors).toEqual([]);
  });

  it('says where, what and what to do when data are broken', async () => {
    await open();
    await drop('注文.csv', new TextEncoder().encode('注文番号,注文日,金額\n1,31/02/24,100\n'));
    await page.getByText('シートの読み方').waitFor();
    await page.getByRole('button', { name: '分析する' }).click();
    await page.getByText('日付が読めません（31/02/24）').waitFor();
    expect(await wrong()).toEqual([]);
    await page.getByRole('button', { name: '戻る' }).click();
    await page.getByText('シートの読み方').waitFor();
    await drop('写真.png', new Uint8Array([0, 1, 2, 0]));
    await page.getByText('写真.png：CSVやExcelのファイルとして読めません').waitFor();
  });

  it('offers to begin anew where a view breaks', async () => {
    await open();
    await page.evaluate(async () => {
      const shown = await window.pane;
      // Something that no view can show.
      shown?.store.dispatch({ kind: 'opened', tables: [null] as never, analysedBefore: false, template: null });
    });
    await page.getByRole('alert').waitFor();
    expect(await wrong()).toEqual([]);
    await page.getByRole('button').click();
    await page.getByRole('heading', { level: 2 }).waitFor();
    expect(await heading()).toBe('注文データを入れましょう');
  });

  it.each([{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }, { colorScheme: 'light', query: '?lang=en' }, { colorScheme: 'light', query: '?theme=dark' }] as const)('has nothing that axe finds wrong in any state: %o', async (options) => {
    await open(options);
    const states: [string, string[]][] = [];
    const look = async (state: string): Promise<void> => void states.push([state, await wrong()]);
    const step = (at: number): Promise<void> => opened.step(at);
    const place = (at: number): Promise<void> => opened.place(at);
    await look('empty');
    await drop('売上.csv', new TextEncoder().encode('No,いつ,だれ,いくら\n1,31/02/24,佐藤,1000\n'));
    await page.locator('.sheet').first().waitFor();
    await page.locator('.correction > summary').first().click();
    await page.locator('.correction select').first().selectOption({ index: 1 });
    await look('a reading to correct');
    await page.goto(page.url());
    await page.getByRole('heading', { level: 2 }).waitFor();
    await drop('写真.png', new Uint8Array([0, 1, 2, 0]));
    await page.locator('main .sentences, main [role="alert"], main p').first().waitFor();
    await look('a problem');
    await page.goto(page.url());
    await page.getByRole('heading', { level: 2 }).waitFor();
    for (const at of [1, 2, 3, 4]) {
      await step(at);
      await look(`no result at step ${at}`);
    }
    await place(1);
    await page.getByRole('heading', { level: 2 }).waitFor();
    await look('card asleep');
    await step(0);
    await page.locator('main .fui-Button').first().click();
    await page.locator('.sheet').first().waitFor();
    await page.locator('.correction > summary').first().click();
    await look('found');
    await page.evaluate(async () => {
      const shown = await window.pane;
      const state = shown?.store.state();
      if (shown !== undefined && state !== undefined) shown.store.dispatch({ kind: 'opened', tables: state.tables, analysedBefore: false, template: { kind: 'shop', version: 0, rows: 100, sample: true, brand: { name: '', color: null, words: [] } } });
    });
    await page.locator('main .fui-Button').first().waitFor();
    await look('an older template');
    await page.locator('.actions button').first().click();
    await page.locator('.progress').waitFor();
    await look('working');
    await page.locator('.lists').waitFor();
    await look('result');
    const sheet = await page.evaluate(async () => (await window.workbook.sheets()).find(({ own }) => own === 'next')?.name ?? '');
    await place(1);
    await look('card waiting');
    await page.evaluate((name) => window.workbook.visit(name, 8), sheet);
    await page.locator('.card').waitFor();
    await look('card');
    await place(2);
    for (const group of await page.locator('details.sheet summary').all()) await group.click();
    await look('settings');
    await place(3);
    await page.locator('.how').waitFor();
    await look('help');
    expect(states.filter(([, found]) => found.length > 0)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('shows its name without scripts, and asks for nothing outside but Excel\'s own library', async () => {
    const context = await pane.browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${pane.address}/taskpane.html`);
    expect(await still.locator('body').innerText()).toContain('スクリプトを有効に');
    const html = await (await still.request.get(`${pane.address}/taskpane.html`)).text();
    expect(html).toContain("connect-src 'none'");
    expect([...html.matchAll(/(?:src|href)="?(https?:[^" >]+)/g)].map(([, address]) => address)).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  });

  it('loads nothing from outside while it works', async () => {
    await open();
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(pane.address) && !request.url().startsWith('data:')) outside.push(request.url());
    });
    await page.locator('main .fui-Button').first().click();
    await page.locator('.sheet').first().waitFor();
    await page.locator('.actions button').first().click();
    await page.locator('.lists').waitFor();
    expect(outside).toEqual([]);
  });
});
