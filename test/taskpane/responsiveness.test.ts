import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser, servePane, type ServedPane } from './page/serve-pane.ts';

const LINES = 100_000;
const LONGEST = 100;

const skipped = noBrowser ?? (process.env['OTOKUI_BENCH'] === undefined ? 'how quickly the pane answers is measured with OTOKUI_BENCH=1, on a machine that does nothing else' : null);
if (skipped !== null) console.warn(`Skipped: ${skipped}`);

declare global {
  interface Window {
    /** When each task longer than 50 ms began, and how long it was. */
    longTasks: [number, number][];
  }
}

describe.skipIf(skipped !== null)('the pane with a long order sheet', () => {
  let pane: ServedPane;
  beforeAll(async () => {
    pane = await servePane();
  });
  afterAll(() => pane.close());

  it(`answers within ${String(LONGEST)} ms while ${LINES.toLocaleString('en-US')} lines are read, analysed and written`, async () => {
    const page = await pane.browser.newPage({ viewport: { width: 350, height: 600 } });
    await page.addInitScript(() => {
      window.longTasks = [];
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) window.longTasks.push([Math.round(startTime), Math.round(duration)]);
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(`${pane.address}/test-page.html?lines=${String(LINES)}`);
    await page.getByText('シートの読み方').waitFor();
    const from = await page.evaluate(() => performance.now());
    await page.getByRole('button', { name: '分析する' }).click();
    await page.locator('.lists').waitFor({ timeout: 120_000 });
    const { tasks, to, paint } = await page.evaluate(() => ({ tasks: window.longTasks, to: performance.now(), paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 }));
    const working = tasks.filter(([start]) => start >= from).map(([, duration]) => duration);
    console.log(`first paint ${paint.toFixed(0)} ms · ${LINES.toLocaleString('en-US')} lines in ${((to - from) / 1000).toFixed(1)} s · tasks over 50 ms: ${working.length === 0 ? 'none' : `${working.join(', ')} ms`}`);
    expect(Math.max(0, ...working)).toBeLessThan(LONGEST);
  });
});
