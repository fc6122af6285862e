import type { Decision } from '../../report/card/decision-plan.ts';
import type { CustomerCard } from '../../report/card/customer-card.ts';
import type { VisitedRow } from '../../report/card/find-person.ts';
import type { SheetId } from '../../report/plan.ts';
import type { RunResult } from '../../report/run-result.ts';
import type { SettingRow } from '../../report/settings/setting-rows.ts';
import type { SettingChange } from '../../report/settings/settings-plan.ts';
import type { IntakeOptions, TableName } from '../../inputs/intake.ts';
import type { Preview } from '../../inputs/preview.ts';
import type { SheetRow } from '../../inputs/sheet-row.ts';
import type { Wire } from '../../shared/calls/wire.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Language } from '../../text/say.ts';
import type { PlanPart } from '../../report/plan-parts.ts';
import type { PlaybookCalls, PlaybookSheet } from './playbook-calls.ts';

/** What the pane can ask of its engine. Everything here crosses to a worker: plain data, in messages small enough to be read at once. */
export interface EngineCalls extends PlaybookCalls {
  /** Begins anew: what was read before is forgotten. */
  begin(language: Language, file: string): void;
  /** How tables would be read, by their first rows. */
  preview(tables: readonly TableHead[]): readonly TablePreview[];
  /** Rows of a sheet of ours, from the top; again for more. */
  own(id: SheetId, name: string, rows: readonly SheetRow[]): void;
  /** These sheets of ours are read again: what `own` or `readOwn` has brought of them is forgotten. */
  ownAgain(ids: readonly SheetId[]): void;
  /** What the shop has written onto these, as they were read last, goes from now on. */
  takeUp(sheets: readonly PlaybookSheet[]): void;
  /** Begins a table of the user's; `rows` takes its rows, `endTable` closes it. */
  table(name: TableName, options: IntakeOptions): void;
  rows(rows: readonly SheetRow[]): void;
  endTable(): void;
  /** From now on rows can be read on this line, which answers `RowCalls`. */
  connect(line: Wire): void;
  /** Reads a sheet of ours by the line; what `own` does otherwise. */
  readOwn(id: SheetId, name: string): Promise<void>;
  /** Reads a table by the line, and tells how many rows it has read. */
  readTable(name: TableName, options: IntakeOptions): Promise<void>;
  /** Works out everything from what was read. */
  analyse(): RunResult;
  /** From the next workbook on the rows of tables are kept as they stand, as a copy needs them. */
  keepRows(): void;
  /** Makes an anonymised copy of what was read, and searches it. */
  copy(): Promise<CopyMade>;
  /** Sends the plan of what was worked out, in parts. */
  plan(): void;
  /** Null: the row is about nobody we know. */
  card(row: VisitedRow): CustomerCard | null;
  /** Sends the plan that keeps a decision; false: there is nothing to decide by this name. */
  decide(hash: string, decision: Decision): boolean;
  /** Sends the plan that brings the workbook's template up to date, and answers its version; 0, and no plan: it is no template. */
  updateTemplate(): number;
  settings(): readonly SettingRow[];
  /** Sends the plan that keeps the changes; or says which cannot be, by path, and sends nothing. */
  changeSettings(changes: readonly SettingChange[]): readonly string[];
  /**
   * Takes a text file that is to become a sheet; answers why it cannot, in words, or nothing.
   *
   * @param before how many were taken before it; 0 begins anew
   */
  takeText(before: number, file: string, bytes: ArrayBuffer): readonly string[];
  /** Sends the text files taken as sheets, those with the same header as one. */
  sendTexts(): void;
  /** Sends the sample shop as sheets. */
  sample(): void;
  sentences(problems: readonly Problem[]): readonly string[];
}

export interface CopyMade {
  readonly bytes: ArrayBuffer;
  readonly people: number;
  /** Customers whose figures are not quite those of the workbook. */
  readonly changed: number;
}

export interface TableHead {
  readonly sheet: string;
  readonly rows: readonly SheetRow[];
  readonly options: IntakeOptions;
}

export interface TablePreview {
  readonly sheet: string;
  readonly preview: Preview;
  /** Its problems in words, but for days in doubt: those the pane asks about. */
  readonly sentences: readonly string[];
  readonly daysInDoubt: boolean;
}

/** What comes before the answer of a long call. */
export type Part =
  | PlanPart
  | { readonly kind: 'step'; readonly step: 'customers' | 'measures' | 'report' }
  | { readonly kind: 'read'; readonly rows: number }
  | { readonly kind: 'inserted'; readonly name: string; readonly numberColumns: readonly number[]; readonly rows: number }
  | { readonly kind: 'insertedRows'; readonly rows: readonly (readonly CellValue[])[] };
