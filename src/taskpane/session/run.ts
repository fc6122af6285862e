import type { Applied } from '../../hosts/host.ts';
import type { LiveHost } from '../../hosts/live-host.ts';
import type { RunResult } from '../../report/run-result.ts';
import { PlanAssembly } from '../../report/plan-parts.ts';
import type { Part } from '../engine/protocol.ts';
import type { ReadyEngine } from './ahead.ts';
import { receivePlan } from './receive.ts';

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

/** The whole way: sheets → engine → plan → sheets. All or nothing is written. */
export async function run(host: LiveHost, { engine, read }: ReadyEngine, { cancel, onProgress }: RunWatch): Promise<RunOutcome> {
  const stop = (): void => engine.stop();
  cancel.addEventListener('abort', stop);
  try {
    await read(onProgress, cancel);
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
