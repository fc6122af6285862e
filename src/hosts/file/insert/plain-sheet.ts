import type { CellValue } from '../../../shared/cell.ts';
import type { InsertedSheet } from '../../live-host.ts';
import { columnLetters, rangeName } from '../../sheet/address.ts';
import { storedValue } from '../../sheet/stored-value.ts';
import { cellXml } from '../worksheet/write-cell.ts';
import { columnWidths } from './column-widths.ts';

/** How a column's cells are written: their style number, and what is taken from each number. */
export interface ColumnWriting {
  readonly style: number;
  readonly less: number;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ROWS_A_PIECE = 500;

/** A worksheet of rows and nothing else, its first row always in sight. Its text is drawn when it is needed. */
export function plainSheet({ rows }: InsertedSheet, columns: readonly ColumnWriting[]): () => Generator<string> {
  const widths = columnWidths(rows, columns.length);
  return function* text() {
    yield shellBefore(rows.length, widths);
    yield* rowTexts(rows, columns);
    yield '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
  };
}

function shellBefore(rows: number, widths: readonly number[]): string {
  const extent = rangeName({ row: 0, column: 0, lastRow: Math.max(rows - 1, 0), lastColumn: Math.max(widths.length - 1, 0) });
  const columns = widths.map((width, index) => `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`).join('');
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    + `<worksheet xmlns="${MAIN}"><dimension ref="${extent}"/><sheetViews><sheetView workbookViewId="0">`
    + '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>'
    + `<sheetFormatPr defaultRowHeight="18.75" customHeight="1"/>${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>`;
}

function* rowTexts(rows: InsertedSheet['rows'], columns: readonly ColumnWriting[]): Generator<string> {
  const letters = columns.map((_, column) => columnLetters(column));
  let piece = '';
  for (const [row, cells] of rows.entries()) {
    const number = String(row + 1);
    let xml = '';
    for (const [column, value] of cells.entries()) {
      const { style = 0, less = 0 } = columns[column] ?? {};
      const stored = storedValue(typeof value === 'number' ? value - less : value);
      if (stored !== null) xml += cellXml((letters[column] ?? '') + number, String(style), stored);
    }
    if (xml !== '') piece += `<row r="${number}">${xml}</row>`;
    if (row % ROWS_A_PIECE !== ROWS_A_PIECE - 1) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** How many columns the widest row fills. */
export function countColumns(rows: readonly (readonly CellValue[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}
