import { UnusableWorkbook } from '../../hosts/unusable-workbook.ts';
import { Stopped } from '../../shared/calls/caller.ts';
import type { Engine } from '../engine/engine.ts';
import type { Task } from '../state/state.ts';
import { failureSentences } from './failure.ts';
import type { SessionParts } from './session-parts.ts';

/** One piece of work at a time, with its cancel; and what to show when something fails. */
export class Shift {
  private readonly parts: SessionParts;
  private readonly speaker: Engine;
  private stopping: AbortController | null = null;
  private readonly waiting: (() => void)[] = [];

  /** @param speaker knows the sentences for problems */
  constructor(parts: SessionParts, speaker: Engine) {
    this.parts = parts;
    this.speaker = speaker;
  }

  /** False: it failed, was stopped, or something else is going on. */
  async work(task: Task, act: (cancel: AbortSignal) => Promise<void>): Promise<boolean> {
    if (this.stopping !== null) return false;
    const stopping = new AbortController();
    this.stopping = stopping;
    this.parts.dispatch({ kind: 'began', task });
    try {
      return await this.guarded(() => act(stopping.signal), stopping.signal);
    } finally {
      this.end();
    }
  }

  /** The same for what is done in a moment: the screen stays, and what fails is said beside it. */
  async briefly(act: () => Promise<void>): Promise<void> {
    if (this.stopping !== null) return;
    this.stopping = new AbortController();
    try {
      await this.quietly(act);
    } finally {
      this.end();
    }
  }

  /** Done when nothing goes on. */
  async idle(): Promise<void> {
    while (this.busy) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  get busy(): boolean {
    return this.stopping !== null;
  }

  stop(): void {
    this.parts.dispatch({ kind: 'stopping' });
    this.stopping?.abort();
  }

  /** What fails becomes a screen of its own. */
  async guarded(act: () => Promise<void>, cancel?: AbortSignal): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      const halfDone = error instanceof UnusableWorkbook && error.code === 'excel-half-done';
      if (cancel?.aborted === true && !halfDone) this.parts.dispatch({ kind: 'returned', news: { kind: 'cancelled' } });
      else this.parts.dispatch({ kind: 'refused', sentences: await this.sentences(error), halfDone });
      return false;
    }
  }

  /** What fails is said beside what is shown. */
  async quietly(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Stopped)) this.parts.dispatch({ kind: 'news', news: { kind: 'failed', sentences: await this.sentences(error) } });
    }
  }

  private end(): void {
    this.stopping = null;
    for (const goOn of this.waiting.splice(0)) goOn();
  }

  private sentences(error: unknown): Promise<readonly string[]> {
    const { host, say } = this.parts;
    return failureSentences(error, this.speaker, host.name, say);
  }
}
