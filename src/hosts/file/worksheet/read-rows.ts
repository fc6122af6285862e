import type { CellValue } from '../../../shared/cell.ts';
import type { SheetRow } from '../../host.ts';
import { parseXml } from '../xml/tree.ts';
import { scanCells } from './cell-scan.ts';
import { cellValue, type CellContext } from './cell-value.ts';
import { walkRows } from './walk-rows.ts';

/** Reads a worksheet row by row while it streams in. Rows without a value are passed over. */
export async function readRows(
  pieces: AsyncIterable<string>, context: Omit<CellContext, 'prefix'>, onRow: (row: SheetRow) => void,
): Promise<void> {
  const { part } = context;
  const within: CellContext & { prefix: string } = { ...context, prefix: '' };
  const { before, after } = await walkRows(pieces, part, ({ xml, row, hidden, openEnd, prefix }) => {
    within.prefix = prefix;
    const cells: CellValue[] = [];
    scanCells(xml, openEnd, prefix, part, (cell) => {
      const value = cellValue(xml, cell, within);
      if (value === null) return;
      while (cells.length < cell.column) cells.push(null);
      cells[cell.column] = value;
    });
    if (cells.length > 0) onRow({ number: row + 1, hidden, cells });
    return false;
  });
  parseXml(before + after, part);
}
