import { isInputSheet } from '../../report/input-sheet.ts';
import type { Engine } from '../engine/engine.ts';
import { usable, type FoundTable } from './find-inputs.ts';
import { sendInputs } from './read-inputs.ts';
import type { SessionParts } from './session-parts.ts';
import type { Shift } from './shift.ts';

/** The copy that may be handed to somebody else: read anew, made and searched in an engine of its own. */
export class CopyDesk {
  private readonly parts: SessionParts;
  private readonly shift: Shift;

  constructor(parts: SessionParts, shift: Shift) {
    this.parts = parts;
    this.shift = shift;
  }

  async make(): Promise<void> {
    const { host, startEngine, dispatch, state, say } = this.parts;
    const tables = usable(state().tables);
    if (!tables.some(({ preview }) => preview.kind === 'orders')) {
      dispatch({ kind: 'news', news: { kind: 'nothingToCopy' } });
      return;
    }
    await this.shift.work({ kind: 'copy' }, async (cancel) => {
      const engine = startEngine();
      const stop = (): void => engine.stop();
      cancel.addEventListener('abort', stop);
      try {
        let made = { people: 0, changed: 0 };
        // The page asks where to at once: browsers answer only for a moment after a key or a click.
        const handed = await host.handOver(say('pane.copy.file'), 'workbook', async () => {
          const { bytes, ...figures } = await this.copy(engine, tables, cancel);
          made = figures;
          return bytes;
        });
        if (handed.kind === 'stayed') dispatch({ kind: 'returned', news: { kind: 'cancelled' } });
        else dispatch({ kind: 'copied', handed, ...made, leftOut: await this.leftOut(tables) });
      } finally {
        cancel.removeEventListener('abort', stop);
        engine.stop();
      }
    });
  }

  private async copy(engine: Engine, tables: readonly FoundTable[], cancel: AbortSignal) {
    const { host, say } = this.parts;
    await engine.ask('keepRows');
    await sendInputs(engine, { host, language: say.language, tables }, () => undefined, cancel);
    return engine.ask('copy');
  }

  /** The user's sheets that are not in the copy. */
  private async leftOut(tables: readonly FoundTable[]): Promise<readonly string[]> {
    const read = new Set(tables.map(({ sheet }) => sheet));
    return (await this.parts.host.sheets()).filter(({ name, own }) => (own === null || isInputSheet(own)) && !read.has(name)).map(({ name }) => name);
  }
}
