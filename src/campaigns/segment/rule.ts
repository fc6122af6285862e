import type { CellValue } from '../../shared/cell.ts';

/** A column of the customer table, as a condition asks about it. */
export interface SegmentColumn {
  /** Its header. */
  readonly name: string;
  readonly kind: 'number' | 'day' | 'text';
  /** One a person. */
  readonly values: ArrayLike<CellValue>;
}

export const tests = ['is', 'is-not', 'at-least', 'at-most', 'more', 'less', 'contains', 'blank', 'filled'] as const;
export type Test = (typeof tests)[number];

export interface Condition {
  /** The column's header. */
  readonly column: string;
  readonly test: Test;
  /** Any of these as they were written; none for `blank` and `filled`. */
  readonly values: readonly string[];
}

/** Any of these (または), each of them all of its conditions (かつ). Nothing in it is true of nobody. */
export type Rule = readonly (readonly Condition[])[];
