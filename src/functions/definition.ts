import type { CellValue } from '../shared/cell.ts';
import type { Speaker, TextKey } from '../text/say.ts';
import type { FunctionName } from './function-names.ts';

/** What a cell hands to a function: one value, or the rows of a range; undefined or null: left out. */
export type Argument = CellValue | readonly (readonly CellValue[])[] | undefined;

/** What its cell shows: one value, or rows that spill over the cells below and beside, the header first; null: blank. */
export type Result = CellValue | readonly (readonly CellValue[])[];

type NameIn<Key> = Key extends `parameter.${infer Name}.help` ? Name : never;
export type ParameterName = NameIn<TextKey>;

export interface Parameter {
  readonly name: ParameterName;
  readonly kind: 'range' | 'one';
  readonly optional: boolean;
}

/** A function of ours: what Excel, the page, the command, the help sheet and the README know of it. Its sentences are in src/text/ under its name. */
export interface FunctionDefinition {
  readonly name: FunctionName;
  /** Never reordered, and new ones last and optional: workbooks hold formulas. */
  readonly parameters: readonly Parameter[];
  /** What one would type, and what it shows for these values, numbers to four decimals and of a long table the first rows; a test runs it. */
  readonly example: { readonly formula: string; readonly values: readonly Argument[]; readonly result: Result };
  /** @throws FunctionError where there is no answer */
  readonly run: (values: readonly Argument[], say: Speaker) => Result;
}

export const range = (name: ParameterName): Parameter => ({ name, kind: 'range', optional: false });
export const one = (name: ParameterName): Parameter => ({ name, kind: 'one', optional: false });
export const optionalRange = (name: ParameterName): Parameter => ({ name, kind: 'range', optional: true });
export const optional = (name: ParameterName): Parameter => ({ name, kind: 'one', optional: true });

/** Cells one below the other, for examples. */
export function column(...cells: readonly CellValue[]): readonly (readonly CellValue[])[] {
  return cells.map((cell) => [cell]);
}
