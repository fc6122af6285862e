import type { LiveHost } from '../../hosts/live-host.ts';
import { Stopped } from '../../shared/calls/caller.ts';
import type { Engine } from '../engine/engine.ts';
import type { PlaybookSheet } from '../engine/playbook-calls.ts';
import { sendOwnSheets } from './send-own-sheets.ts';

/** The engine that holds the last analysis, and what is asked of it. */
export class LastAnalysis {
  private engine: Engine | null = null;

  /** From now on questions are about this one; null: about none. */
  takeOver(engine: Engine | null): void {
    this.engine?.stop();
    this.engine = engine;
  }

  /** What the analysis answers; undefined: there is none, or another has come in the meantime. */
  async about<Result>(act: (engine: Engine) => Promise<Result>): Promise<Result | undefined> {
    const { engine } = this;
    if (engine === null) return undefined;
    try {
      const result = await act(engine);
      return engine === this.engine ? result : undefined;
    } catch (error) {
      if (error instanceof Stopped) return undefined;
      throw error;
    }
  }

  /** Tells it what the shop has written onto these sheets since. */
  async reread(host: LiveHost, sheets: readonly PlaybookSheet[]): Promise<void> {
    await this.about(async (engine) => {
      await engine.ask('ownAgain', sheets);
      await sendOwnSheets(host, engine, sheets);
      await engine.ask('takeUp', sheets);
    });
  }
}
