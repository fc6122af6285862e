import type { CellValue } from './cell.ts';

/** Something that went wrong with what we were given: a code for `text/`, where, and the words to fill in. */
export interface Problem {
  readonly code: string;
  readonly place: Location;
  readonly values: Readonly<Record<string, CellValue>>;
}

export interface Location {
  readonly file: string;
  readonly sheet: string | null;
  /** As the user counts: from 1. */
  readonly row: number | null;
  /** The column's header. */
  readonly column: string | null;
}

/** A problem of a whole file. */
export function fileProblem(code: string, file: string, values: Problem['values'] = {}): Problem {
  return { code, place: { file, sheet: null, row: null, column: null }, values };
}
