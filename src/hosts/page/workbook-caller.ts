import { Caller, type CallPort } from '../../shared/calls/caller.ts';
import { UnusableWorkbook } from '../unusable-workbook.ts';
import type { Page, Refusal, WorkbookCalls } from './workbook-calls.ts';

/** The workbook, elsewhere, while the page stays free. */
export class WorkbookCaller extends Caller<WorkbookCalls> {
  constructor(port: CallPort) {
    super(port, (why) => {
      const { code, values } = why as Refusal;
      return new UnusableWorkbook(code, values);
    });
  }
}

/** Piece after piece of a long list; the next one is asked for before this one is worked on. */
export async function* pages<Item>(ask: (from: number) => Promise<Page<Item>>): AsyncGenerator<readonly Item[]> {
  let page = ask(0);
  for (;;) {
    const { items, next } = await page;
    if (next !== null) {
      page = ask(next);
      // Whoever stops here asks no more: nobody minds how the last one ends.
      page.catch(() => undefined);
    }
    yield items;
    if (next === null) return;
  }
}
