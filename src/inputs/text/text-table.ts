import type { CellValue } from '../../shared/cell.ts';
import { decodeWhole, type Encoding } from './decode.ts';
import { delimiterOf } from './delimiter.ts';
import { numberColumns } from './number-columns.ts';
import { recordsOf } from './records.ts';

/** A text file as a sheet can hold it. */
export interface TextTable {
  readonly encoding: Encoding;
  /** All of one length; the header first. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Columns that hold numbers; all others are texts. */
  readonly numberColumns: readonly number[];
}

/** What a sheet holds. */
export const SHEET_ROWS = 1_048_576;
const HEAD = 20_000;

/** Why a file did not become a table. */
export type TextTableRefusal = 'binary' | 'empty' | 'file-too-long';

/**
 * Reads a whole text file: CSV or TSV, in whatever encoding it comes.
 *
 * @throws UnclosedQuote
 * @example textTable(new TextEncoder().encode('注文番号,金額\n0012,1080\n')) // { encoding: 'utf-8', rows: [['注文番号', '金額'], ['0012', 1080]], numberColumns: [1] }
 */
export function textTable(bytes: Uint8Array, longest = SHEET_ROWS): TextTable | TextTableRefusal {
  const read = textRecords(bytes, longest);
  return typeof read === 'string' ? read : { encoding: read.encoding, ...typedRows(read.records) };
}

/**
 * The records of a whole text file, without blank ones at its end.
 *
 * @throws UnclosedQuote
 */
export function textRecords(bytes: Uint8Array, longest = SHEET_ROWS): { readonly encoding: Encoding; readonly records: readonly (readonly string[])[] } | TextTableRefusal {
  const decoded = decodeWhole(bytes);
  if (decoded === null) return 'binary';
  const { encoding, text } = decoded;
  const records: (readonly string[])[] = [];
  for (const batch of recordsOf([text], delimiterOf(text.slice(0, HEAD)))) {
    for (const record of batch) records.push(record);
    if (records.length > longest) return 'file-too-long';
  }
  while (records.length > 0 && isBlank(records.at(-1))) records.pop();
  return records.length === 0 ? 'empty' : { encoding, records };
}

/** Texts as a sheet holds them: numbers where nothing is lost by it, blanks empty, all rows of one length. */
export function typedRows(records: readonly (readonly string[])[]): Pick<TextTable, 'rows' | 'numberColumns'> {
  const [header = [], ...rest] = records;
  const width = records.reduce((most, { length }) => Math.max(most, length), 0);
  const numbers = numberColumns(header, rest);
  const rows = records.map((record) => {
    const cells: CellValue[] = [];
    for (let column = 0; column < width; column++) cells.push(record[column] === '' ? null : record[column] ?? null);
    return cells;
  });
  for (const column of numbers) {
    for (const cells of rows.slice(1)) if (cells[column] !== null) cells[column] = Number(cells[column]);
  }
  return { rows, numberColumns: numbers };
}

function isBlank(record: readonly string[] | undefined): boolean {
  return record?.every((value) => value === '') ?? true;
}
