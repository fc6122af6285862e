import type { CellValue } from '../shared/cell.ts';
import type { Problem } from '../shared/problem.ts';

/** Why a workbook cannot be used. The sentences for these live in `text/`. */
export type UnusableCode =
  | 'workbook-encrypted'
  | 'workbook-legacy'
  | 'workbook-not-zip'
  | 'workbook-broken'
  | 'workbook-too-large'
  | 'workbook-entities'
  | 'workbook-protected'
  | 'workbook-too-many-rows'
  | 'copy-tells'
  | 'copy-cell-tells'
  | 'table-blocked'
  | 'table-key-missing'
  | 'excel-editing'
  | 'excel-read-only'
  | 'excel-too-large'
  | 'excel-busy'
  | 'excel-lost'
  | 'excel-failed'
  | 'excel-half-done';

/** A refusal: nothing was written. `values` holds what the sentence names (part, sheet, cell, table, column). */
export class UnusableWorkbook extends Error {
  readonly code: UnusableCode;
  readonly values: Readonly<Record<string, CellValue>>;

  constructor(code: UnusableCode, values: Readonly<Record<string, CellValue>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'UnusableWorkbook';
    this.code = code;
    this.values = values;
  }
}

/** The refusal as a problem of this workbook, with the sheet it is about where there is one. */
export function workbookProblem({ code, values }: UnusableWorkbook, file: string): Problem {
  const { sheet = null } = values;
  return { code, place: { file, sheet: typeof sheet === 'string' ? sheet : null, row: null, column: null }, values };
}

/** The part cannot be understood: the commonest refusal, so it has a short way to say it. */
export function broken(part: string, cause?: unknown): UnusableWorkbook {
  return new UnusableWorkbook('workbook-broken', { part }, cause === undefined ? undefined : { cause });
}
