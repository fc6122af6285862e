import type { LiveHost } from '../../hosts/live-host.ts';
import { ownSheets } from '../../hosts/own-sheets.ts';
import type { SheetId } from '../../report/plan.ts';
import type { Engine } from '../engine/engine.ts';
import { RowSender } from './send-rows.ts';

/** Gives the engine what an earlier run left in the workbook. */
export async function sendOwnSheets(host: LiveHost, engine: Engine, wanted?: readonly SheetId[]): Promise<void> {
  for (const [id, { name, rows }] of await ownSheets(host, wanted)) {
    const sender = new RowSender((batch) => engine.ask('own', id, name, batch));
    await engine.ask('own', id, name, []);
    for (const row of rows) sender.push(row);
    await sender.end();
  }
}
