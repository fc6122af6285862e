import type { CellValue } from '../shared/cell.ts';

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
  | 'table-blocked'
  | 'table-key-missing';

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

/** The part cannot be understood: the commonest refusal, so it has a short way to say it. */
export function broken(part: string, cause?: unknown): UnusableWorkbook {
  return new UnusableWorkbook('workbook-broken', { part }, cause === undefined ? undefined : { cause });
}
