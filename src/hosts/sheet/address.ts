import type { Area } from '../../report/plan.ts';

/** Rows and columns count from 0, as in the plan. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

export function rangeName(range: Area): string {
  return `${cellName(range.row, range.column)}:${cellName(range.lastRow, range.lastColumn)}`;
}

export function absoluteName(row: number, column: number): string {
  return `$${columnLetters(column)}$${String(row + 1)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/** `$B$3` or `B3`; null when the text is anything else. */
export function parseCell(text: string): CellAddress | null {
  const match = CELL.exec(text);
  const letters = match?.[1];
  if (match === null || letters === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row < 1 || row > MAX_ROWS || column > MAX_COLUMNS ? null : { row: row - 1, column: column - 1 };
}

/** `A1:C9` or a single cell; null for whole rows, whole columns and anything else. */
export function parseRange(text: string): Area | null {
  const [first = '', last = first, ...rest] = text.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  if (from === null || to === null || rest.length > 0) return null;
  return { row: from.row, column: from.column, lastRow: to.row, lastColumn: to.column };
}

/** A sheet's name as formulas write it. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export interface SheetReference {
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** `'My sheet'!$A$1` or `Data!$A$1`; null for #REF! and whatever is not one sheet's cell. */
export function parseSheetReference(text: string): SheetReference | null {
  const at = text.lastIndexOf('!');
  if (at < 1) return null;
  const written = text.slice(0, at);
  const cell = parseCell(text.slice(at + 1).split(':')[0] ?? '');
  if (cell === null || written.startsWith('#')) return null;
  const quoted = written.startsWith("'") && written.endsWith("'") && written.length > 2;
  return { sheet: quoted ? written.slice(1, -1).replaceAll("''", "'") : written, cell };
}
