import type { Cells } from './orders/pick.ts';

/** How the first cell of a row begins that only shows how a template's sheet is filled. */
export const exampleMarks = ['例-', 'EXAMPLE-'] as const;

/** @example isExampleRow(['例-1', 1000]) // true */
export function isExampleRow(cells: Cells): boolean {
  const first = cells[0];
  return typeof first === 'string' && (first.startsWith(exampleMarks[0]) || first.startsWith(exampleMarks[1]));
}

/** The example rows of one sheet, to be cleared away when the first real ones have come. */
export interface ExampleRows {
  readonly file: string;
  readonly sheet: string | null;
  /** As the user counts them. */
  readonly rows: number[];
  /** How many cells the widest of them has. */
  width: number;
}
