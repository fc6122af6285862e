import type { CellSpec, ColumnSpec, SheetSpec, TableSpec } from '../../../report/plan.ts';
import { columnLetters } from '../../sheet/address.ts';
import { cellContent, cellXml } from '../worksheet/write-cell.ts';
import { storedValue } from '../../sheet/stored-value.ts';
import { tableArea } from '../../sheet/table-area.ts';

/** The style number of the cell at a place, as the `s` attribute is to say it. */
export type StyleAt = (row: number, column: number) => string;

const ROWS_A_PIECE = 500;

/** The sheet's rows as worksheet XML, a few hundred at a time: no object is made per cell. */
export function* sheetRows(sheet: SheetSpec, styleAt: StyleAt): Generator<string> {
  const cells = new Map<number, CellSpec[]>();
  for (const cell of sheet.cells) cells.set(cell.row, [...(cells.get(cell.row) ?? []), cell]);
  const tables = sheet.tables.toSorted((a, b) => a.column - b.column).map((table) => tableWriter(table, styleAt));
  const lastRow = lastRowOf(sheet);
  let piece = '';
  for (let row = 0; row <= lastRow; row += 1) {
    const parts: { column: number; xml: string }[] = [];
    for (const table of tables) {
      if (row >= table.firstRow && row <= table.lastRow) parts.push({ column: table.column, xml: table.row(row) });
    }
    for (const cell of cells.get(row) ?? []) {
      const reference = columnLetters(cell.column) + String(row + 1);
      parts.push({ column: cell.column, xml: cellXml(reference, styleAt(row, cell.column), storedValue(cell.value)) });
    }
    if (parts.length > 1) parts.sort((a, b) => a.column - b.column);
    const height = sheet.heights.get(row);
    if (parts.length > 0 || height !== undefined) {
      const high = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
      piece += `<row r="${String(row + 1)}"${high}>${parts.map((part) => part.xml).join('')}</row>`;
    }
    if (row % ROWS_A_PIECE === ROWS_A_PIECE - 1) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

/** The last row that holds anything or has a height of its own; -1: there is none. */
export function lastRowOf(sheet: SheetSpec): number {
  const rows = [...sheet.cells.map(({ row }) => row), ...sheet.heights.keys(), ...sheet.tables.map((table) => tableArea(table).lastRow)];
  return rows.reduce((last, row) => Math.max(last, row), -1);
}

interface TableWriter {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  row(row: number): string;
}

function tableWriter(table: TableSpec, styleAt: StyleAt): TableWriter {
  const { row: firstRow, lastRow, column } = tableArea(table);
  const columns = table.columns.map((spec, index) => ({
    spec,
    open: `<c r="${columnLetters(column + index)}`,
    style: `" s="${styleAt(firstRow + 1, column + index)}"`,
    headerStyle: styleAt(firstRow, column + index),
    letters: columnLetters(column + index),
  }));
  return {
    column, firstRow, lastRow,
    row(row) {
      const number = String(row + 1);
      if (row === firstRow) {
        return columns.map(({ spec, letters, headerStyle }) => cellXml(letters + number, headerStyle, storedValue(spec.header))).join('');
      }
      let xml = '';
      for (const { spec, open, style } of columns) {
        const { type, inner } = cellContent(valueAt(spec, table, row - firstRow - 1), '');
        xml += inner === '' ? `${open}${number}${style}/>` : `${open}${number}${style}${type}>${inner}</c>`;
      }
      return xml;
    },
  };
}

function valueAt(column: ColumnSpec, table: TableSpec, index: number): ReturnType<typeof storedValue> {
  return index < table.rows ? storedValue(column.values[index] ?? null) : null;
}
