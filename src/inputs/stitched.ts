import { foldHeader } from './fold.ts';
import { textOf } from './orders/pick.ts';
import type { SheetRow } from './sheet-row.ts';

/** The column that tells, in a sheet put together from several files, which file a row came from. */
const HEADERS = ['元のファイル', 'source file'].map(foldHeader);
/** More files than anybody has: a column of this name that holds something else. */
const MOST = 1000;

export interface Reading {
  readonly row: (row: SheetRow) => void;
  readonly end: () => void;
}

/** Where the sheet tells which file its rows came from; -1: it is one file's. */
export function stitchColumn(headers: readonly string[]): number {
  return headers.findIndex((header) => HEADERS.includes(foldHeader(header)));
}

/**
 * Reads a sheet of several files as if they had come one by one: only so can what stands in two of them be told from what a shop
 * sold twice.
 *
 * @param begin begins the reading of one file's rows
 */
export function readStitched(column: number, begin: (file: string) => Reading): Reading {
  const readings = new Map<string, Reading>();
  return {
    row: (row) => {
      const text = textOf(row.cells[column]);
      const file = readings.has(text) || readings.size < MOST ? text : '';
      let reading = readings.get(file);
      if (reading === undefined) readings.set(file, (reading = begin(file)));
      reading.row(row);
    },
    end: () => {
      for (const { end } of readings.values()) end();
    },
  };
}
