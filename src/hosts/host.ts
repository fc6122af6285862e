import type { SheetRow } from '../inputs/sheet-row.ts';
import type { Plan, SheetId } from '../report/plan.ts';

/** The port: all that the software asks of a place where sheets live. */
export interface Host {
  /** Every sheet, in the user's order, our own among them. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** One sheet, row by row from the top; empty rows are passed over. */
  read(sheet: string, onRow: (row: SheetRow) => void, watch?: Watch): Promise<void>;
  /** Writes the plan: new sheets whole, our earlier ones in place, nobody else's ever. All or nothing. */
  apply(plan: Plan, watch?: Watch): Promise<Applied>;
}

/** Progress and cancel of long work. */
export interface Watch {
  readonly cancel?: Cancel;
  /** In cells when writing, in rows when reading. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Asked between two steps of long work; an AbortSignal is one. */
export interface Cancel {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

export interface SheetInfo {
  readonly name: string;
  /** Which of our own sheets it is; null: the user's. */
  readonly own: SheetId | null;
  readonly hidden: boolean;
}

export interface Applied {
  /** How many cells were written or changed. */
  readonly cells: number;
  /** The sheets as they are called now, by mark. */
  readonly names: ReadonlyMap<SheetId, string>;
}

export type { SheetRow };
