import type { WorkbookCaller } from '../hosts/page/workbook-caller.ts';
import type { Engine } from '../taskpane/engine/engine.ts';

/** The engine reads the workbook by a line between the two: the page has enough to do. */
export function connected(engine: Engine, workbook: WorkbookCaller): Engine {
  const { port1, port2 } = new MessageChannel();
  // Where it cannot be, everything goes through the page.
  workbook.ask('connect', port1).catch(() => undefined);
  engine.ask('connect', port2).catch(() => undefined);
  return engine;
}
