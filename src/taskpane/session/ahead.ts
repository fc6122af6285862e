import type { Cancel } from '../../hosts/host.ts';
import type { Engine } from '../engine/engine.ts';
import type { FoundTable } from './find-inputs.ts';
import { readInputs, sendInputs, type RunInputs } from './read-inputs.ts';
import type { Progress } from './run.ts';
import type { SessionParts } from './session-parts.ts';

type OnProgress = (progress: Progress) => void;

/** An engine for one run. */
export interface ReadyEngine {
  readonly engine: Engine;
  /** Done when it has read everything. */
  readonly read: (onProgress: OnProgress, cancel: Cancel) => Promise<void>;
}

interface Next {
  readonly engine: Engine;
  /** What is being read, in which state of the workbook; null: nothing yet. */
  readonly of: string | null;
  /** Whether it could all be read. */
  readonly reading: (onProgress: OnProgress) => Promise<boolean>;
}

/**
 * Keeps an engine ready for the next run: a worker takes a moment to start. Where the host counts the changes of its sheets,
 * the engine reads them while the user still looks at how they would be read.
 */
export class Ahead {
  private readonly parts: SessionParts;
  private next: Next | null = null;

  constructor(parts: SessionParts) {
    this.parts = parts;
  }

  /** To be called when it is known how the sheets would be read. What was read before and is still so is kept. */
  begin(tables: readonly FoundTable[]): Next {
    const { host, startEngine } = this.parts;
    const of = host.changes === null ? null : JSON.stringify([host.changes, tables.map(({ sheet, choice }) => [sheet, choice])]);
    if (this.next?.of === of) return this.next;
    this.stop();
    const engine = startEngine();
    return (this.next = { engine, of, reading: of === null ? () => Promise.resolve(false) : begun(engine, this.inputs(tables)) });
  }

  /** The engine for a run of these tables. */
  take(tables: readonly FoundTable[]): ReadyEngine {
    const { engine, reading } = this.begin(tables);
    this.next = null;
    return {
      engine,
      read: async (onProgress, cancel) => {
        if (await reading(onProgress)) return;
        // What fails by the line fails again through the page, which knows how to say why.
        cancel.throwIfAborted();
        await sendInputs(engine, this.inputs(tables), onProgress, cancel);
      },
    };
  }

  stop(): void {
    this.next?.engine.stop();
    this.next = null;
  }

  private inputs(tables: readonly FoundTable[]): RunInputs {
    const { host, say } = this.parts;
    return { host, language: say.language, tables };
  }
}

function begun(engine: Engine, inputs: RunInputs): Next['reading'] {
  let last: Progress | null = null;
  let tell: OnProgress = () => undefined;
  const read = readInputs(engine, inputs, (progress) => {
    last = progress;
    tell(progress);
  }).then(() => true, () => false);
  return (onProgress) => {
    tell = onProgress;
    if (last !== null) onProgress(last);
    return read;
  };
}
