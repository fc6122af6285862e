import type { Area } from '../../report/plan.ts';
import type { CellValue } from '../../shared/cell.ts';

/** A cell as it stands in the user's workbook. */
export interface ReadCell {
  readonly value: CellValue;
  /** The host's own number for its look; -1: none. */
  readonly style: number;
  /** The formula as the host writes it; '' for a plain value. */
  readonly formula: string;
}

/** A row's cells by column; holes where there are none. */
export type ReadRow = readonly (ReadCell | undefined)[];

export function holdsSomething(cell: ReadCell | undefined): boolean {
  return cell !== undefined && (cell.formula !== '' || (cell.value !== null && cell.value !== ''));
}

/** A table as it stands in the user's workbook, whoever made it. */
export interface StandingTable {
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly headers: readonly string[];
  /** By column: the formula a new row gets there; null: none. */
  readonly formulas: readonly (string | null)[];
}

/** Headers are compared with their line ends made alike. */
export function headerText(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
