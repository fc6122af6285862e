import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openExcelInChromium } from '../../test/office/open-excel-in-chromium.ts';
import { buildPane } from '../../test/taskpane/page/build-pane.ts';
import { orderSheet } from './order-sheet.ts';

export interface Answers {
  readonly seconds: number;
  /** The longest that the pane did not come to anything else, milliseconds, and how often longer than 100. */
  readonly longest: number;
  readonly over100: number;
}

/** How long the pane is deaf at most while so many lines are read, analysed and written, in Chromium and by Microsoft's client. */
export async function answersDuring(lines: number, seed: number): Promise<Answers> {
  const folder = await buildPane();
  const excel = await openExcelInChromium({
    name: 'bench.xlsx',
    files: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null),
  });
  try {
    const { pane, workbook } = excel;
    await pane.getByRole('heading', { level: 2 }).waitFor();
    const rows = orderSheet(lines, seed);
    workbook.sheet('Sheet1').set(`A1:F${String(rows.length)}`, rows);
    await pane.getByRole('button', { name: '見本のお店を入れる' }).waitFor();
    await excel.invokeCommand('help');
    await pane.evaluate(() => {
      const gaps: number[] = [];
      let before = performance.now();
      const tick = (): void => {
        const now = performance.now();
        gaps.push(now - before);
        before = now;
        setTimeout(tick, 0);
      };
      tick();
      Object.assign(window, { gaps });
    });
    const start = performance.now();
    await excel.invokeCommand('refresh');
    await pane.getByText('今日すること').waitFor({ timeout: 300_000 });
    const seconds = (performance.now() - start) / 1000;
    const gaps = await pane.evaluate(() => (window as unknown as { readonly gaps: readonly number[] }).gaps);
    return { seconds, longest: Math.max(...gaps), over100: gaps.filter((gap) => gap > 100).length };
  } finally {
    await excel.close();
    await rm(folder, { recursive: true, force: true });
  }
}
