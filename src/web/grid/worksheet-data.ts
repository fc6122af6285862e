import type { IColumnData, IFreeze, IObjectArrayPrimitiveType, IRange, IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { Area } from '../../report/plan.ts';
import type { SheetView } from '../../hosts/page/sheet-view.ts';
import { columnPixels, pointPixels } from './pixels.ts';

/** Rows and columns below and beside the last filled ones, for the user to go on writing and for tables that functions spill. */
export const SPARE = { rows: 1_000, columns: 26 } as const;
const LEAST = { rows: 60, columns: 20 } as const;

/** Where the sheet is scrolled to is not said: the library keeps that. */
export type SheetData = Omit<IWorksheetData, 'zoomRatio' | 'scrollTop' | 'scrollLeft'>;

/** A sheet of the grid's library, without its cells. */
export function worksheetData(view: SheetView, id: string): SheetData {
  return {
    id,
    name: view.name,
    tabColor: view.tabColor ?? '',
    hidden: view.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    showGridlines: view.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: freezeOf(view.freeze),
    rowCount: LEAST.rows,
    columnCount: columnCount(view, 0),
    defaultColumnWidth: columnPixels(view.defaultWidth),
    defaultRowHeight: pointPixels(view.defaultHeight),
    columnData: columnData(view),
    mergeData: view.merges.map(rangeOf),
    cellData: {},
    rowData: {},
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** The first rows and columns that stay where they are. -1: none. */
export function freezeOf({ rows, columns }: SheetView['freeze']): IFreeze {
  return { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}

export function columnData({ widths }: SheetView): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { column, lastColumn, width, hidden } of widths) {
    // A width for all columns to the right end of Excel's sheet is the default there, not thousands of columns here.
    for (let at = column; at <= Math.min(lastColumn, 255); at++) data[at] = { w: columnPixels(width), ...(hidden ? { hd: BooleanNumber.TRUE } : {}) };
  }
  return data;
}

/** @param filled how many columns its rows have */
export function columnCount({ merges, charts, rules }: SheetView, filled: number): number {
  const areas = [...merges, ...charts.map(({ anchor }) => anchor), ...rules.flatMap((rule) => rule.areas)];
  const last = Math.max(filled - 1, ...areas.map((area) => Math.min(area.lastColumn, 255)));
  return Math.max(LEAST.columns, last + 1 + SPARE.columns);
}

/** @param filled how many rows it has */
export function rowCount({ merges, charts }: SheetView, filled: number): number {
  const last = Math.max(filled - 1, ...[...merges, ...charts.map(({ anchor }) => anchor)].map((area) => area.lastRow));
  return Math.max(LEAST.rows, last + 1 + SPARE.rows);
}

export function rangeOf({ row, column, lastRow, lastColumn }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: lastRow, endColumn: lastColumn };
}
