import type { Applied } from '../../hosts/host.ts';
import type { LiveHost } from '../../hosts/live-host.ts';
import type { RunResult } from '../../report/run-result.ts';
import type { Engine } from '../engine/engine.ts';
import { PlanAssembly } from '../../report/plan-parts.ts';
import type { Part } from '../engine/protocol.ts';
import type { FoundTable } from './find-inputs.ts';
import { receivePlan } from './receive.ts';
import { sendOwnSheets } from './send-own-sheets.ts';
import { RowSender } from './send-rows.ts';

/** What a run is doing. Done and total are rows or cells. */
export type Progress =
  | { readonly step: 'reading'; readonly sheet: string; readonly done: number }
  | { readonly step: 'customers' | 'measures' | 'report' }
  | { readonly step: 'writing'; readonly done: number; readonly total: number };

export interface RunWatch {
  readonly cancel: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export interface RunOutcome {
  readonly result: RunResult;
  readonly applied: Applied;
}

/** Told after so many rows. */
const TELL_EVERY = 1_000;

/** The whole way: sheets → engine → plan → sheets. All or nothing is written. */
export async function run(host: LiveHost, engine: Engine, language: 'ja' | 'en', tables: readonly FoundTable[], { cancel, onProgress }: RunWatch): Promise<RunOutcome> {
  const stop = (): void => engine.stop();
  cancel.addEventListener('abort', stop);
  try {
    await engine.ask('begin', language, host.name);
    await sendOwnSheets(host, engine);
    for (const table of tables) await sendTable(host, engine, table, { cancel, onProgress });
    const onStep = (part: Part): void => {
      if (part.kind === 'step') onProgress({ step: part.step });
    };
    const result = await engine.stream(onStep, 'analyse');
    const assembly = new PlanAssembly();
    await engine.stream((part) => receivePlan(assembly, part, onStep), 'plan');
    cancel.throwIfAborted();
    onProgress({ step: 'writing', done: 0, total: 0 });
    const applied = await host.apply(assembly.plan(), { cancel, onProgress: (done, total) => onProgress({ step: 'writing', done, total }) });
    return { result, applied };
  } finally {
    cancel.removeEventListener('abort', stop);
  }
}

async function sendTable(host: LiveHost, engine: Engine, { sheet, choice }: FoundTable, { cancel, onProgress }: RunWatch): Promise<void> {
  onProgress({ step: 'reading', sheet, done: 0 });
  const { layout, columns, dayOrder } = choice;
  await engine.ask('table', { file: host.name, sheet, encoding: null }, { layout, columns, dayOrder });
  const sender = new RowSender((rows) => engine.ask('rows', rows));
  await host.read(sheet, (row) => {
    sender.push(row);
    if (sender.rows % TELL_EVERY === 0) onProgress({ step: 'reading', sheet, done: sender.rows });
  }, { cancel });
  await sender.end();
  await engine.ask('endTable');
  cancel.throwIfAborted();
}
