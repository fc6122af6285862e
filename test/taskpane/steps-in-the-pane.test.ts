import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser } from '../office/transports/wac.ts';
import { PanePage, type PageOptions } from './page/pane-page.ts';
import { servePane, type ServedPane } from './page/serve-pane.ts';

const ORDERS = '注文番号,注文日,お名前,メールアドレス,電話番号,金額\r\n1,2026/10/01,佐藤 花子,hanako@example.com,09000000001,1000\r\n2,2026/10/02,佐藤 花子,hanako@example.com,09000000001,2500\r\n3,2026/10/03,鈴木 一郎,ichiro@example.com,09000000002,800\r\n';

if (noBrowser !== null) console.warn(`Skipped: ${noBrowser}`);

describe.skipIf(noBrowser !== null)('the steps after the analysis, in a browser', () => {
  let pane: ServedPane;
  let opened: PanePage;
  let page: Page;

  beforeAll(async () => {
    pane = await servePane();
  });
  afterAll(() => pane.close());

  async function open(options?: PageOptions): Promise<void> {
    opened = await PanePage.open(pane, options);
    ({ page } = opened);
    await opened.analyseSample();
  }

  const tabTo = (words: string): Promise<void> => opened.tabTo(words);
  const press = (...keys: string[]): Promise<void> => opened.press(...keys);
  const news = (): Promise<string> => page.locator('.news').innerText();
  const ownSheets = (): Promise<readonly string[]> => page.evaluate(async () => (await window.workbook.sheets()).map(({ name }) => name));

  it('make a segment and its list by keyboard alone', async () => {
    await open();
    await tabTo('セグメント');
    await press('Enter');
    await page.getByRole('heading', { name: 'どの方々に、ご案内しますか' }).waitFor();
    await tabTo('新しいセグメント');
    await press('Enter');
    await page.getByLabel('名前').waitFor();
    await tabTo('名前');
    await page.keyboard.type('二回以上の方');
    await tabTo('欄');
    while ((await page.getByLabel('欄').inputValue()) !== '購入回数') await press('ArrowDown');
    await tabTo('値');
    await page.keyboard.type('2');
    await expect.poll(() => page.locator('.counted').innerText()).toMatch(/^\d+人　[\d,]+円$/);
    expect(await page.getByLabel('条件', { exact: true }).inputValue()).toBe('購入回数 ≧ 2');
    await tabTo('保存する');
    await press('Enter');
    await expect.poll(news).toContain('「二回以上の方」を保存しました。');
    await tabTo('二回以上の方');
    await press('Enter');
    await page.getByRole('table', { name: '届く方と、控える方' }).waitFor();
    expect(await opened.heading()).toBe('二回以上の方');
    const people = (await page.locator('.who td').allInnerTexts()).map((text) => Number(text.replace(/\D/g, '')));
    expect(people.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(people.at(-1));
    await tabTo('CSVで保存');
    await press('Enter');
    await expect.poll(news).toContain(`${String(people[0])}人のリストを「配信リスト_二回以上の方.csv」に保存しました。`);
    expect(await page.evaluate(() => new TextDecoder('shift_jis').decode(window.workbook.handed[0]?.bytes).split('\r\n')[0])).toBe('顧客ID,お名前,メールアドレス');
    await tabTo('シートに書き出す');
    await press('Enter');
    await expect.poll(news).toContain('「配信リスト_二回以上の方」に書き出しました');
    expect(await ownSheets()).toContain('配信リスト_二回以上の方');
    expect(opened.errors).toEqual([]);
  });

  it('follow what is typed as conditions, keep the fields while it cannot be read, and never move the text', async () => {
    await open();
    await opened.step(2);
    await page.getByRole('button', { name: '新しいセグメント' }).click();
    const text = page.getByLabel('条件', { exact: true });
    const top = (): Promise<number | undefined> => text.boundingBox().then((box) => box?.y);
    const before = await top();
    await text.fill('ランク = A、B かつ 経過日数 ≧ 90 または 最終購入日 > 2026/1/1');
    await expect.poll(() => page.locator('fieldset').count()).toBe(3);
    expect(await page.locator('fieldset').nth(2).locator('input').inputValue()).toBe('2026-01-01');
    await text.fill('ランク = A、B かつ 経過日数 ≧ あ');
    await page.getByText('「あ」を数として読めませんでした。').waitFor();
    expect(await page.locator('fieldset').count()).toBe(3);
    expect(await page.locator('fieldset:disabled').count()).toBe(3);
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(0);
    expect(await top()).toBe(before);
    await text.fill('ランク = A');
    await page.locator('fieldset select').nth(2).selectOption('is-not');
    expect(await text.inputValue()).toBe('ランク ≠ A');
  });

  it('begin a campaign by keyboard, name what is missing only when asked, and take it back', async () => {
    await open();
    await opened.step(3);
    await page.getByText('次にやる3つ').waitFor();
    await page.locator('.lists button').first().focus();
    await press('Enter');
    await expect.poll(() => page.locator('.counted').innerText()).toMatch(/^届ける \d+人・対照 \d+人$/);
    expect(await page.locator('[aria-invalid="true"], .lacking').count()).toBe(0);
    await tabTo('この施策を始める');
    await press('Enter');
    await page.getByText('何のための施策かを書いてください。').waitFor();
    expect(await page.locator('.counted').innerText()).toBe('あと3か所を決めると、始められます。');
    expect(await opened.focused()).toContain('目的');
    await page.keyboard.type('また来ていただく');
    await tabTo('見る割合（KPI）');
    await press('ArrowDown');
    await tabTo('やめる条件');
    await press('ArrowDown');
    await tabTo('この施策を始める');
    await press('Enter');
    await page.getByRole('heading', { name: 'を始めました' }).waitFor();
    expect(await ownSheets()).toContain('CRM_配信先');
    await tabTo('配信リストをつくる');
    await press('Enter');
    await page.getByRole('table').waitFor();
    await opened.step(4);
    await page.getByText('観察の途中です').waitFor();
    await opened.step(3);
    await page.getByRole('button', { name: '戻る' }).click();
    await tabTo('取り消す');
    await press('Enter');
    await expect.poll(news).toContain('元に戻しました');
    expect(await ownSheets()).not.toContain('CRM_配信先');
    expect(opened.errors).toEqual([]);
  });

  it('leave a campaign that is being written as it is while the user looks elsewhere', async () => {
    await open();
    await opened.step(2);
    await page.getByRole('button', { name: /2回目を待っている方/ }).click();
    await page.getByRole('button', { name: 'この方々への施策を書く' }).click();
    await page.getByLabel('目的').fill('また来ていただく');
    await opened.step(0);
    await opened.step(3);
    expect(await page.getByLabel('目的').inputValue()).toBe('また来ていただく');
    expect(await page.getByLabel('施策の名前').inputValue()).toBe('2回目のご案内 – 2回目を待っている方');
  });

  it('say what more data would tell, and add a sheet for it', async () => {
    opened = await PanePage.open(pane);
    ({ page } = opened);
    await opened.drop('注文.csv', new TextEncoder().encode(ORDERS));
    await page.getByRole('button', { name: '分析する' }).click();
    await page.locator('ul.lists').waitFor();
    await opened.step(0);
    await tabTo('このデータがあると');
    await press('Enter');
    await page.locator('.unlocks details').first().waitFor();
    await tabTo('なしアンケート');
    await press('Enter');
    await page.getByText('お友達に薦めたい度合い').waitFor();
    expect(await opened.wrong()).toEqual([]);
    await tabTo('シートを用意する: アンケート');
    await press('Enter');
    await expect.poll(news).toContain('「アンケート」を用意しました。');
    expect(await page.evaluate(() => window.workbook.selected.at(-1)?.sheet)).toBe('アンケート');
    expect(await page.locator('.sheet-name', { hasText: 'アンケート' }).count()).toBe(1);
    await tabTo('取り消す');
    await press('Enter');
    await expect.poll(ownSheets).not.toContain('アンケート');
    expect(opened.errors).toEqual([]);
  });

  it('say where there is nobody to address', async () => {
    opened = await PanePage.open(pane);
    ({ page } = opened);
    await opened.drop('注文.csv', new TextEncoder().encode('注文番号,注文日,金額\r\n1,2026/10/01,1000\r\n'));
    await page.getByRole('button', { name: '分析する' }).click();
    await page.getByText('1件の注文を読みました。').waitFor();
    for (const at of [2, 3, 4]) {
      await opened.step(at);
      expect(await page.locator('main').innerText()).toContain('お客様');
      expect(await page.locator('main .actions button').innerText()).toBe('「統合」へ');
    }
  });

  it.each([{ colorScheme: 'light' }, { colorScheme: 'dark', query: '?lang=en' }, { forcedColors: 'active' }, { width: 175, height: 300 }] as const)('have nothing that axe finds wrong, nor anything too wide, on any screen: %o', async (options) => {
    await open(options);
    const screens: [string, string[], number][] = [];
    // Half as wide is twice as large: what axe finds does not depend on it.
    const narrow = 'width' in options;
    const look = async (screen: string): Promise<void> => void screens.push([screen, narrow ? [] : await opened.wrong(), await opened.wider()]);
    const counted = (): Promise<void> => page.locator('.counting').waitFor({ state: 'detached' });
    const back = (): Promise<void> => page.locator('.back').click();
    await opened.step(0);
    await page.locator('.unlocks > summary').click();
    await page.locator('.unlocks details').first().waitFor();
    for (const input of await page.locator('.unlocks details summary').all()) await input.click();
    await look('unlocks');
    await opened.step(2);
    await page.locator('.lists').first().waitFor();
    await page.locator('.parting summary').click();
    await look('segments');
    await page.locator('.lists button').nth(1).click();
    await page.locator('.who').waitFor();
    await page.locator('.correction summary').click();
    await page.locator('.checks input').first().waitFor();
    await look('list');
    await page.locator('main select').nth(1).selectOption('dm');
    await page.locator('.actions button:not([aria-disabled="true"])').first().waitFor();
    await look('list by letter');
    await back();
    await page.locator('.actions button').first().click();
    await look('a new segment');
    await page.locator('textarea').first().fill('query' in options ? 'Rank = A, B and Recency ≧ 90 or Last > 2026/1/1' : 'ランク = A、B かつ 経過日数 ≧ 90 または 最終購入日 > 2026/1/1');
    await page.locator('.counted strong').waitFor();
    await counted();
    await look('a segment');
    await page.locator('textarea').first().fill('???');
    await page.locator('fieldset:disabled').first().waitFor();
    await page.locator('.counted strong').waitFor({ state: 'detached' });
    await counted();
    await look('conditions that cannot be read');
    await opened.step(3);
    await page.locator('.lists button').first().click();
    await page.locator('.counted strong').waitFor();
    await counted();
    await look('a campaign');
    await page.locator('.actions button').first().click();
    await page.locator('[aria-invalid="true"]').first().waitFor();
    await look('a campaign with something missing');
    await page.evaluate(async () => {
      const shown = await window.pane;
      await shown?.session.campaigns.write({ purpose: 'x', kpi: 'purchase', stop: 'optOut' });
      await shown?.session.campaigns.begin();
    });
    await page.locator('.actions button').nth(2).waitFor();
    await look('a campaign that has begun');
    await page.locator('.actions button').first().click();
    await page.locator('.who').waitFor();
    await look('its list');
    await opened.step(4);
    await page.locator('.matrix').waitFor();
    await look('how it went');
    expect(screens.filter(([, wrong, wider]) => wrong.length > 0 || wider > 0)).toEqual([]);
    expect(screens).toHaveLength(12);
    expect(opened.errors).toEqual([]);
  });
});
