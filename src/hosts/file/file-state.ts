import type { Draft } from './package/draft.ts';
import type { TypedSheet } from './typing/typed-sheet.ts';
import { readWorkbook, type Workbook } from './workbook/reader.ts';

/** What a file host holds at one moment. Nothing in it changes: to go back is to take an earlier one. */
export interface FileState {
  /** The workbook as a file; null: there is none, or it has changes that no zip holds yet. */
  readonly bytes: Uint8Array | null;
  /** Null: a new one, before anything is in it. */
  readonly workbook: (() => Promise<Workbook>) | null;
  readonly draft: Draft | null;
  /** How many changes lie one upon the other, each to be made again whenever a sheet is read. */
  readonly layers: number;
  /** Sheets that somebody has typed into, by part. */
  readonly typed: ReadonlyMap<string, TypedSheet>;
  /** Texts to be kept in the workbook that is not there yet. */
  readonly waiting: ReadonlyMap<string, string>;
}

const NOTHING: FileState = { bytes: null, workbook: null, draft: null, layers: 0, typed: new Map(), waiting: new Map() };

/** Bytes, which are opened when somebody first asks what is in them. */
export function stateOf(bytes: Uint8Array | null): FileState {
  if (bytes === null) return NOTHING;
  let opened: Promise<Workbook> | null = null;
  return { ...NOTHING, bytes, workbook: () => (opened ??= readWorkbook(bytes)) };
}

/** A workbook that is not zipped yet. */
export function unwritten(draft: Draft, workbook: Workbook, { layers, typed }: Pick<FileState, 'layers' | 'typed'>): FileState {
  return { bytes: null, workbook: () => Promise.resolve(workbook), draft, layers, typed, waiting: new Map() };
}
