import type { CellValue } from '../../shared/cell.ts';
import type { SheetRow, Watch } from '../host.ts';
import { DAYS_1904, showsDate } from '../sheet/date-system.ts';
import { readChunks, usedArea, type ReadChunk } from './read-cells.ts';

/** A sheet's rows from the top, empty ones passed over; days as serial numbers from 1900 whatever the workbook counts from. */
export async function readSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, in1904: boolean, onRow: (row: SheetRow) => void, { cancel, onProgress }: Watch): Promise<void> {
  const area = await usedArea(context, sheet);
  if (area === null) return;
  const before = new Array<CellValue>(area.column).fill(null);
  await readChunks(context, sheet, area, in1904 ? ['values', 'rowHidden', 'numberFormat'] : ['values', 'rowHidden'], async (chunk) => {
    const hidden = await hiddenRows(context, sheet, chunk, area.columns);
    chunk.values.forEach((values, at) => {
      const cells = values.map((value, column) => (value === '' ? null : from1904(value, chunk.formats?.[at]?.[column])));
      if (cells.some((value) => value !== null)) onRow({ number: chunk.row + at + 1, hidden: hidden(at), cells: [...before, ...cells] });
    });
    onProgress?.(chunk.row - area.row + chunk.values.length, area.rows);
    cancel?.throwIfAborted();
  });
}

function from1904(value: CellValue, format: string | undefined): CellValue {
  return format !== undefined && typeof value === 'number' && showsDate(format) ? value + DAYS_1904 : value;
}

/** Excel says of a range that all its rows are hidden, or none; of a mixed one (null) they are asked one by one. */
async function hiddenRows(context: Excel.RequestContext, sheet: Excel.Worksheet, { row, column, values, range }: ReadChunk, columns: number): Promise<(at: number) => boolean> {
  const all = range.rowHidden as boolean | null;
  if (all !== null) return () => all;
  const rows = values.map((_, at) => {
    const each = sheet.getRangeByIndexes(row + at, column, 1, columns);
    each.load('rowHidden');
    return each;
  });
  await context.sync();
  return (at) => rows[at]?.rowHidden === true;
}
