import type { CellValue } from './cell-value.ts';
import type { Worksheet } from './worksheet.ts';

export interface WorkbookOptions {
  readonly name: string;
  readonly date1904: boolean;
  readonly readOnly: boolean;
  /** The year of days typed without one. */
  readonly year: number;
  /** The words of Excel's language for what it names itself. */
  readonly columnWord: string;
  readonly tableWord: string;
  readonly sheetWord: string;
  readonly chartWord: string;
  readonly seriesWord: string;
  /** Gives a formula's value, or a matrix that spills over the empty cells below and beside; undefined: unknown, the cell shows #NAME?. */
  readonly calculate?: (formula: string, sheet: Worksheet, row: number, column: number) => CellValue | readonly (readonly CellValue[])[] | undefined;
}

export const JAPANESE_WORKBOOK: WorkbookOptions = {
  name: 'Book1.xlsx', date1904: false, readOnly: false, year: 2024,
  columnWord: '列', tableWord: 'テーブル', sheetWord: 'Sheet', chartWord: 'グラフ', seriesWord: '系列',
};
