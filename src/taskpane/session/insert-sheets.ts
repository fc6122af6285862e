import type { InsertedSheet, LiveHost } from '../../hosts/live-host.ts';

export interface InsertWatch {
  readonly cancel: AbortSignal;
  /** Which sheet is on its way, and how far; in cells. */
  readonly onProgress: (sheet: string, done: number, total: number) => void;
  /** A sheet has arrived, under this name. */
  readonly onInserted: (name: string) => void;
}

/** Adds sheets as if the user had pasted them. */
export async function insertSheets(host: LiveHost, sheets: readonly InsertedSheet[], { cancel, onProgress, onInserted }: InsertWatch): Promise<void> {
  for (const sheet of sheets) {
    cancel.throwIfAborted();
    onProgress(sheet.name, 0, 0);
    onInserted(await host.insert(sheet, { cancel, onProgress: (done, total) => onProgress(sheet.name, done, total) }));
  }
}
