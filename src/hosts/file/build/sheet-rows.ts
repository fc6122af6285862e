import type { CellSpec, ColumnSpec, FillSpec, SheetSpec, TableSpec } from '../../../report/plan.ts';
import { columnLetters } from '../../sheet/address.ts';
import { storedFormula } from '../formulas/stored-formula.ts';
import { cellContent, cellXml, filledXml, formulaXml } from '../worksheet/write-cell.ts';
import { formulaText } from '../../sheet/formula-text.ts';
import type { Locations } from '../../sheet/locations.ts';
import { storedValue } from '../../sheet/stored-value.ts';
import { tableArea } from '../../sheet/table-area.ts';

/** The style number of the cell at a place, as the `s` attribute is to say it. */
export type StyleAt = (row: number, column: number) => string;

const ROWS_A_PIECE = 500;

/** The sheet's rows as worksheet XML, a few hundred at a time: no object is made per cell. */
export function* sheetRows(sheet: SheetSpec, styleAt: StyleAt, locations: Locations): Generator<string> {
  const cells = new Map<number, CellSpec[]>();
  for (const cell of sheet.cells) cells.set(cell.row, [...(cells.get(cell.row) ?? []), cell]);
  const tables = sheet.tables.toSorted((a, b) => a.column - b.column).map((table) => tableWriter(table, styleAt));
  const fills = (sheet.fills ?? []).map((fill, group) => fillWriter(fill, group, styleAt, locations));
  const lastRow = lastRowOf(sheet);
  let piece = '';
  for (let row = 0; row <= lastRow; row += 1) {
    const parts: { column: number; xml: string }[] = [];
    for (const table of tables) {
      if (row >= table.firstRow && row <= table.lastRow) parts.push({ column: table.column, xml: table.row(row) });
    }
    for (const cell of cells.get(row) ?? []) {
      const reference = columnLetters(cell.column) + String(row + 1);
      const [style, value] = [styleAt(row, cell.column), storedValue(cell.value)];
      const xml = cell.formula === undefined ? cellXml(reference, style, value) : formulaXml(reference, style, storedFormula(formulaText(cell.formula, row, locations)), value);
      parts.push({ column: cell.column, xml });
    }
    for (const fill of fills) {
      if (row >= fill.firstRow && row <= fill.lastRow) parts.push({ column: fill.column, xml: fill.row(row) });
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
  const fills = (sheet.fills ?? []).map(({ row, rows: count }) => row + count - 1);
  const rows = [...sheet.cells.map(({ row }) => row), ...fills, ...sheet.heights.keys(), ...sheet.tables.map((table) => tableArea(table).lastRow)];
  return rows.reduce((last, row) => Math.max(last, row), -1);
}

/**
 * The column's formula stands in its first cell, the others lean on that one: a workbook of ten thousand formulas stays small. Excel
 * shares no formula that speaks of another sheet, and stumbles over files that do.
 */
function fillWriter({ row: firstRow, column, rows, formula, value }: FillSpec, group: number, styleAt: StyleAt, locations: Locations): TableWriter {
  const lastRow = firstRow + rows - 1;
  const letters = columnLetters(column);
  const textIn = (row: number): string => storedFormula(formulaText(formula, row, locations));
  const text = textIn(firstRow);
  const shown = storedValue(value);
  if (text.includes('!')) return { column, firstRow, lastRow, row: (row) => formulaXml(letters + String(row + 1), styleAt(firstRow, column), textIn(row), shown) };
  const area = `${letters}${String(firstRow + 1)}:${letters}${String(lastRow + 1)}`;
  return {
    column, firstRow, lastRow,
    row: (row) => filledXml(letters + String(row + 1), styleAt(firstRow, column), { group, formula: row === firstRow ? { text, area } : null }, shown),
  };
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
