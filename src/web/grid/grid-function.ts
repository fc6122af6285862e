import type { CellValue } from '../../shared/cell.ts';

/** A function of ours that formulas of the grid may call. */
export interface GridFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly help: string; readonly optional: boolean }[];
  readonly example: string;
  /**
   * @param args each a value, or the rows of a range; null: blank, or left out
   * @throws Error whose message is an error value, such as `#N/A`: the cell shows it
   */
  call(args: readonly (CellValue | CellValue[][])[]): CellValue | CellValue[][];
}
