import type { CellValue } from '../shared/cell.ts';
import type { Area } from '../report/plan.ts';
import type { Page } from '../shared/calls/pages.ts';
import type { Host, SheetRow, Watch } from './host.ts';

/** A workbook that somebody is looking at: what a pane beside it asks for more than a command does. */
export interface LiveHost extends Host {
  /** The workbook's name as the user knows it. */
  readonly name: string;
  /** Counts the changes of sheets since the workbook was opened; null: the user may change them without our knowing. */
  readonly changes: number | null;
  /** Brings a rectangle of a sheet, as the sheet is called now, before the user's eyes. */
  select(sheet: string, area: Area): Promise<void>;
  /** Tells of each row that the user goes to; returns how to stop. */
  watchSelection(onRow: (row: SelectedRow) => void): Promise<() => Promise<void>>;
  /** What the pane has kept in the workbook under this name; null: nothing. No personal data. */
  recall(name: string): Promise<string | null>;
  remember(name: string, text: string): Promise<void>;
  /** Adds a sheet that belongs to the user, as if they had pasted it; texts stay texts. Returns the name it got. */
  insert(sheet: InsertedSheet, watch?: Watch): Promise<string>;
  /** Cells that call our functions keep their values and lose their formulas, on all sheets. */
  turnIntoValues(watch?: Watch): Promise<TurnedIntoValues>;
  /**
   * Gives the user a file of its own, apart from this workbook: another workbook, or a list as CSV.
   *
   * @param name what it may be called
   * @param make called once it is known where to
   */
  handOver(name: string, kind: HandedKind, make: () => Promise<ArrayBuffer>): Promise<HandedOver>;
  /** Puts back what the last `apply` or `turnIntoValues` changed that changed anything; null: there is nothing to put back. */
  undo(): Promise<Undone | null>;
}

export interface SelectedRow {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** The row's cells from the sheet's first column on. */
  readonly cells: readonly CellValue[];
}

export interface InsertedSheet {
  /** The name wanted; where it is taken, a number goes behind it. */
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Columns whose numbers are days, and such as hold numbers; all others are texts. */
  readonly dayColumns: readonly number[];
  readonly numberColumns: readonly number[];
}

export interface TurnedIntoValues {
  readonly cells: number;
  /** Cells left as they are: they show an error, or their sheet is protected. */
  readonly waiting: number;
}

export type HandedKind = 'workbook' | 'list';

export type HandedOver =
  /** As a new workbook, not saved yet. */
  | { readonly kind: 'opened' }
  | { readonly kind: 'saved' | 'downloaded'; readonly name: string }
  /** The user has thought better of it. */
  | { readonly kind: 'stayed' };

export interface Undone {
  readonly cells: number;
  /** Sheets that the run had added and that are gone again. */
  readonly sheets: readonly string[];
  /** Cells left as they are, since somebody has changed them after the run. */
  readonly kept: number;
}

/** What a workbook that lives in a worker of ours answers to other workers, past the page. */
export interface RowCalls {
  /** Some rows of a sheet from the one at this place in its list on; empty rows are passed over. */
  rows(sheet: string, from: number): Promise<Page<SheetRow>>;
}
