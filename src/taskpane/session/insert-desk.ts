import type { InsertedSheet } from '../../hosts/live-host.ts';
import { Refused, type Engine } from '../engine/engine.ts';
import type { Task } from '../state/state.ts';
import { insertSheets } from './insert-sheets.ts';
import { sheetsFrom } from './receive.ts';
import type { SessionParts } from './session-parts.ts';
import type { Shift } from './shift.ts';
import { throttled } from './throttled.ts';

/** A file that the user has brought: a `File` of the page is one. */
export interface BroughtFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What is to be inserted, and what cannot be: why, in words. */
interface Brought {
  readonly sheets: readonly InsertedSheet[];
  /** How many became sheets; 0: none came from files. */
  readonly files: number;
  readonly refused: readonly string[];
}

/** Sheets that come into the workbook: the sample shop, or files that the user has brought. */
export class InsertDesk {
  private readonly parts: SessionParts;
  private readonly shift: Shift;
  private readonly reader: Engine;
  private readonly lookAgain: () => Promise<void>;

  /** @param lookAgain at the workbook, once something has come */
  constructor(parts: SessionParts, shift: Shift, reader: Engine, lookAgain: () => Promise<void>) {
    this.parts = parts;
    this.shift = shift;
    this.reader = reader;
    this.lookAgain = lookAgain;
  }

  async sample(): Promise<void> {
    await this.insert(this.parts.say('pane.sample'), async () => ({ sheets: await sheetsFrom(this.reader, 'sample'), files: 0, refused: [] }));
  }

  /** Files with the same header become one sheet. What cannot be read is said, and the others still go in. */
  async files(files: readonly BroughtFile[]): Promise<void> {
    await this.insert(files[0]?.name ?? '', async (cancel) => {
      const refused: (readonly string[])[] = [];
      for (const file of files) {
        cancel.throwIfAborted();
        refused.push(await this.reader.ask('takeText', refused.length, file.name, await file.arrayBuffer()));
      }
      return { sheets: await sheetsFrom(this.reader, 'sendTexts'), files: refused.filter(({ length }) => length === 0).length, refused: refused.flat() };
    });
  }

  /** Inserts sheets and looks at the workbook again. */
  private async insert(name: string, bring: (cancel: AbortSignal) => Promise<Brought>): Promise<void> {
    const { host, dispatch } = this.parts;
    const names: string[] = [];
    let [files, refused]: [number, readonly string[]] = [0, []];
    await this.shift.work({ kind: 'insert', name, done: 0, total: 0 }, async (cancel) => {
      const tell = throttled((task: Task) => dispatch({ kind: 'worked', task }));
      try {
        const brought = await bring(cancel);
        ({ refused } = brought);
        if (brought.sheets.length === 0 && refused.length > 0) throw new Refused(refused);
        await insertSheets(host, brought.sheets, { cancel, onProgress: (sheet, cells, total) => tell({ kind: 'insert', name: sheet, done: cells, total }, sheet), onInserted: (sheet) => void names.push(sheet) });
        ({ files } = brought);
      } finally {
        if (names.length > 0) await this.lookAgain();
      }
    });
    if (names.length > 0) dispatch({ kind: 'news', news: { kind: 'inserted', sheets: names, files, refused } });
  }
}
