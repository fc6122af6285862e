import type { CellValue } from '../shared/cell.ts';

/** One row of a sheet or of a text file. */
export interface SheetRow {
  /** As the user counts it: the first row is 1. */
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly CellValue[];
}
