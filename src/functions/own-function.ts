import type { CellValue } from '../shared/cell.ts';

/** What a cell hands to a function: one value, or the rows of a range. */
export type Argument = CellValue | readonly (readonly CellValue[])[];

/** A function of ours that a cell may call. */
export interface OwnFunction {
  readonly name: string;
  /** @throws FunctionError where there is no answer */
  run(values: readonly (Argument | undefined)[]): CellValue;
}

/** What a cell shows where there is no answer. */
export class FunctionError extends Error {
  readonly code: '#VALUE!' | '#NUM!' | '#DIV/0!' | '#N/A';

  constructor(code: FunctionError['code']) {
    super(code);
    this.name = 'FunctionError';
    this.code = code;
  }
}
