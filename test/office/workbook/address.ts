import { endColumn, endRow, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, onSheet, type Rect } from './rect.ts';
import { invalidArgument } from './refusal.ts';

/** 0 → A, 26 → AA */
function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A → 0, AA → 26 */
const columnIndex = (name: string): number => Array.from(name.toUpperCase(), (letter) => letter.charCodeAt(0) - 64).reduce((sum, digit) => sum * 26 + digit, 0) - 1;

/** Whether the text would be read as a cell: then it can be no name of a table or range. */
export function looksLikeCell(text: string): boolean {
  const a1 = /^([a-z]{1,3})(\d{1,7})$/i.exec(text);
  if (a1 !== null) return columnIndex(a1[1] ?? '') < MAX_COLUMNS && Number(a1[2]) >= 1 && Number(a1[2]) <= MAX_ROWS;
  return /^(r(\d+)?(c(\d+)?)?|c(\d+)?)$/i.test(text);
}

/** Sheet names stand in quotes unless they are plain words; Japanese words are plain. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** B2:C3 */
export function addressOf(rect: Rect): string {
  if (isWholeColumns(rect)) return `${columnName(rect.column)}:${columnName(endColumn(rect) - 1)}`;
  if (isWholeRows(rect)) return `${rect.row + 1}:${endRow(rect)}`;
  const first = `${columnName(rect.column)}${rect.row + 1}`;
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${columnName(endColumn(rect) - 1)}${endRow(rect)}`;
}

/** $B$2:$C$3 */
export const absoluteAddressOf = (rect: Rect): string => addressOf(rect).replace(/([A-Z]+|\d+)/g, '$$$1');

export interface SheetAddress {
  /** Null: the address names no sheet. */
  readonly sheet: string | null;
  readonly cells: string;
}

/** 'My sheet'!A1 → My sheet, A1 */
export function splitSheet(address: string): SheetAddress {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: null, cells: address };
  const sheet = address.slice(0, at);
  return { sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, cells: address.slice(at + 1) };
}

/**
 * B2, B2:C3, B:C or 2:3, with or without dollar signs.
 *
 * @throws {Refusal} InvalidArgument for anything else
 */
export function parseCells(cells: string): Rect {
  const rect = readCells(cells);
  if (rect === null || !onSheet(rect)) throw invalidArgument(`"${cells}" is no address.`);
  return rect;
}

export function readCells(cells: string): Rect | null {
  const plain = cells.replaceAll('$', '');
  const block = /^([a-z]{1,3})(\d+)(?::([a-z]{1,3})(\d+))?$/i.exec(plain);
  if (block !== null) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = block;
    return between(Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = /^([a-z]{1,3}):([a-z]{1,3})$/i.exec(plain);
  if (columns !== null) return between(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows !== null) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

const between = (rowA: number, columnA: number, rowB: number, columnB: number): Rect => ({
  row: Math.min(rowA, rowB), column: Math.min(columnA, columnB), rows: Math.abs(rowA - rowB) + 1, columns: Math.abs(columnA - columnB) + 1,
});
