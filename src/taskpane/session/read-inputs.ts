import type { Cancel } from '../../hosts/host.ts';
import type { LiveHost } from '../../hosts/live-host.ts';
import type { TableName } from '../../inputs/intake.ts';
import { keptSheets } from '../../report/kept-sheets.ts';
import type { Language } from '../../text/say.ts';
import type { Engine } from '../engine/engine.ts';
import type { FoundTable } from './find-inputs.ts';
import type { Progress } from './run.ts';
import { sendOwnSheets } from './send-own-sheets.ts';
import { RowSender } from './send-rows.ts';

/** What a run reads: these tables, and what an earlier one has left in the workbook. */
export interface RunInputs {
  readonly host: LiveHost;
  readonly language: Language;
  readonly tables: readonly FoundTable[];
}

/** Told after so many rows. */
const TELL_EVERY = 1_000;

/** Gives the engine everything, through the page. */
export async function sendInputs(engine: Engine, { host, language, tables }: RunInputs, onProgress: (progress: Progress) => void, cancel: Cancel): Promise<void> {
  await engine.ask('begin', language, host.name);
  await sendOwnSheets(host, engine);
  for (const table of tables) {
    const { sheet } = table;
    onProgress({ step: 'reading', sheet, done: 0 });
    await engine.ask('table', ...tableOf(host, table));
    const sender = new RowSender((rows) => engine.ask('rows', rows));
    await host.read(sheet, (row) => {
      sender.push(row);
      if (sender.rows % TELL_EVERY === 0) onProgress({ step: 'reading', sheet, done: sender.rows });
    }, { cancel });
    await sender.end();
    await engine.ask('endTable');
    cancel.throwIfAborted();
  }
}

/** Has the engine read everything by its line. */
export async function readInputs(engine: Engine, { host, language, tables }: RunInputs, onProgress: (progress: Progress) => void): Promise<void> {
  await engine.ask('begin', language, host.name);
  // The workbook answers this only when everything before it is done, such as typing.
  for (const { name, own } of await host.sheets()) {
    if (own === null) continue;
    if (keptSheets.includes(own)) await engine.ask('readOwn', own, name);
    else await engine.ask('own', own, name, []);
  }
  for (const table of tables) {
    const { sheet } = table;
    onProgress({ step: 'reading', sheet, done: 0 });
    await engine.stream((part) => {
      if (part.kind === 'read') onProgress({ step: 'reading', sheet, done: part.rows });
    }, 'readTable', ...tableOf(host, table));
  }
}

function tableOf(host: LiveHost, { sheet, choice: { layout, columns, dayOrder } }: FoundTable): [TableName, { layout: typeof layout; columns: typeof columns; dayOrder: typeof dayOrder }] {
  return [{ file: host.name, sheet, encoding: null }, { layout, columns, dayOrder }];
}
