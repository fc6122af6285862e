import type { PlanPart } from '../../report/plan-parts.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Wire } from '../../shared/calls/wire.ts';
import type { Applied, SheetInfo } from '../host.ts';
import type { InsertedSheet, RowCalls, TurnedIntoValues, Undone } from '../live-host.ts';
import type { Page } from '../../shared/calls/pages.ts';
import type { UnusableCode } from '../unusable-workbook.ts';
import type { TypedCell } from './grid.ts';
import type { CellLook, RowView, SheetView } from './sheet-view.ts';

/** What the page asks of its workbook, which lives in a worker. Everything here crosses as plain data, in messages small enough to be read at once. */
export interface WorkbookCalls extends RowCalls {
  /** Answers `RowCalls` on this line from now on. */
  connect(line: Wire): void;
  /** Null: a new workbook. */
  open(bytes: ArrayBuffer | null): Promise<void>;
  /** Fetches what writing takes, so that the first time takes no longer than others. */
  getReady(): Promise<void>;
  sheets(): Promise<readonly SheetInfo[]>;
  /** Every look that cells may have. */
  looks(): Promise<readonly CellLook[]>;
  /** A sheet as it is shown; known when all of it has been read. */
  view(sheet: string): Promise<SheetView>;
  /** Some rows of a sheet as they are shown. */
  rowViews(sheet: string, from: number): Promise<Page<RowView>>;
  /** A plan comes in parts, then `apply` writes it. */
  planPart(part: PlanPart): void;
  apply(): Promise<Applied>;
  /** A sheet of the user's comes in rows, then `endSheet` adds it. Returns the name it got. */
  beginSheet(head: Omit<InsertedSheet, 'rows'>): void;
  sheetRows(rows: readonly (readonly CellValue[])[]): void;
  endSheet(): Promise<string>;
  /** Returns cells that stay as they were: part of what one formula fills, or headers that a table cannot have. */
  type(sheet: string, cells: readonly TypedCell[]): Promise<readonly TypedCell[]>;
  recall(name: string): Promise<string | null>;
  remember(name: string, text: string): Promise<void>;
  undo(): Promise<Undone | null>;
  turnIntoValues(): Promise<TurnedIntoValues>;
  /** The workbook as a file. */
  bytes(): Promise<ArrayBuffer | null>;
}

/** Why the workbook refused, as it crosses. */
export interface Refusal {
  readonly code: UnusableCode;
  readonly values: Readonly<Record<string, CellValue>>;
}
