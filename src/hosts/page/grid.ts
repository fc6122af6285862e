import type { Area } from '../../report/plan.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { SelectedRow } from '../live-host.ts';
import type { CellLook, RowView, SheetView } from './sheet-view.ts';

/** What shows a workbook to the user, and tells what they do with it. It holds no truth: the workbook does. */
export interface Grid {
  /** The sheets as they are now, in order, without their rows; sheets that are gone disappear, new ones appear empty, others stay. */
  arrange(sheets: readonly SheetView[], looks: readonly CellLook[]): void;
  /** A sheet's rows anew, all of them; the user may go on working meanwhile. */
  fill(sheet: string, rows: AsyncIterable<readonly RowView[]>): Promise<void>;
  /** Brings a rectangle before the user's eyes and selects it. */
  select(sheet: string, area: Area): void;
  /** Tells of each row that the user goes to; returns how to stop. */
  watchSelection(onRow: (row: SelectedRow) => void): () => void;
  /** Tells of what the user types, and of what formulas that count on it show now. */
  watchTyping(onTyped: (sheet: string, cells: readonly TypedCell[]) => void): () => void;
  /** Ends what is being typed, as Enter would. Done when that has been told, with what formulas make of it. */
  settle(): Promise<void>;
  close(): void;
}

/** What stands in a cell since the user has typed there. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  /** What the cell shows; of a formula, its result. */
  readonly value: CellValue;
  /** With the equals sign; null: no formula. */
  readonly formula: string | null;
}
