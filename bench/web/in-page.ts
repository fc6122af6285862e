import type { Page } from 'playwright-core';
import type { Desk } from '../../src/web/desk.ts';
import type { ServedPage } from '../../test/web/served-page.ts';

declare global {
  interface Window {
    desk?: Desk;
    /** How long the page did not come to anything else, each time, since it was emptied. */
    gaps?: number[];
  }
}

/** How long the user looks for the file, in milliseconds. */
const CHOOSING = 1_500;

/** In milliseconds. */
export interface PageRun {
  /** From the choice of the file until the pane shows how it would be read. */
  readonly opened: number;
  /** Until its first rows can be seen, and until the grid has them all, from the same moment on. */
  readonly seen: number;
  readonly shown: number;
  /** From the press of 分析する until the result stands in the pane. */
  readonly analysed: number;
  readonly deafOpening: number;
  readonly deafAnalysing: number;
  readonly saved: number;
}

/** Until the first screen can be used, from the moment its address is asked for. */
export async function firstScreen({ browser, address }: ServedPage): Promise<number> {
  const context = await browser.newContext({ locale: 'ja-JP' });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).waitFor();
  const ready = await page.evaluate(() => performance.getEntriesByType('navigation').map((entry) => (entry as PerformanceNavigationTiming).domComplete)[0] ?? NaN);
  await context.close();
  return ready;
}

/** A file opened and analysed on a page that has just been loaded. */
export async function openAndAnalyse({ browser, address }: ServedPage, file: string): Promise<PageRun> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: 'ファイルを選ぶ' }).waitFor();
    await listen(page);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'ファイルを選ぶ' }).click()]);
    // Nobody finds a file faster.
    await page.waitForTimeout(CHOOSING);
    await deafest(page);
    const chosen = await page.evaluate(() => performance.now());
    await chooser.setFiles(file);
    const opened = await until(page, '分析する');
    const shown = opened + (await timed(page, () => window.desk?.host?.shown()));
    const seen = (await page.evaluate(() => performance.getEntriesByName('otokui:first-rows')[0]?.startTime ?? NaN)) - chosen;
    const deafOpening = await deafest(page);
    await page.getByRole('button', { name: '分析する' }).click();
    const analysed = await until(page, '今日すること');
    const deafAnalysing = await deafest(page);
    await page.evaluate(() => window.desk?.host?.shown());
    const saved = await timed(page, () => window.desk?.host?.bytes());
    return { opened, seen, shown, analysed, deafOpening, deafAnalysing, saved };
  } finally {
    await context.close();
  }
}

async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let before = performance.now();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      gaps.push(now - before);
      before = now;
      setTimeout(() => channel.port2.postMessage(null), 0);
    };
    channel.port2.postMessage(null);
    window.gaps = gaps;
  });
}

async function deafest(page: Page): Promise<number> {
  return page.evaluate(() => (window.gaps?.splice(0) ?? []).reduce((most, gap) => Math.max(most, gap), 0));
}

/** Until the page says so, seen from within: asking from outside takes its own time. */
async function until(page: Page, words: string): Promise<number> {
  return page.evaluate((wanted) => {
    const start = performance.now();
    return new Promise<number>((resolve) => {
      const look = (): void => {
        // `innerText` would lay the page out each time.
        if (document.getElementById('pane')?.textContent.includes(wanted) === true) resolve(performance.now() - start);
        else setTimeout(look, 20);
      };
      look();
    });
  }, words);
}

async function timed(page: Page, act: () => unknown): Promise<number> {
  return page.evaluate(`(async () => { const start = performance.now(); await (${act.toString()})(); return performance.now() - start; })()`);
}
