import type { CellValue } from '../../../shared/cell.ts';
import type { SheetRow } from '../../host.ts';
import { scanCells } from './cell-scan.ts';
import { cellValue, type CellContext } from './cell-value.ts';
import { plainText } from './rich-text.ts';
import { readRowTag } from './row-tag.ts';
import { splitItems } from './split-items.ts';
import { parseXml } from '../xml/tree.ts';

/** Reads a worksheet row by row while it streams in. Rows without a value are passed over. */
export async function readRows(
  pieces: AsyncIterable<string>, context: Omit<CellContext, 'prefix'>, onRow: (row: SheetRow) => void,
): Promise<void> {
  const { part } = context;
  let within: CellContext = { ...context, prefix: '' };
  let shell = '';
  let previous = -1;
  for await (const piece of splitItems(pieces, 'sheetData', 'row', part)) {
    if (piece.kind === 'before') within = { ...context, prefix: piece.prefix };
    if (piece.kind !== 'items') {
      shell += piece.text;
      continue;
    }
    for (const item of piece.items) {
      const xml = plainText(item);
      const tag = readRowTag(xml, previous, part);
      previous = tag.row;
      const cells: CellValue[] = [];
      scanCells(xml, tag.openEnd, within.prefix, part, (cell) => {
        const value = cellValue(xml, cell, within);
        if (value === null) return;
        while (cells.length < cell.column) cells.push(null);
        cells[cell.column] = value;
      });
      if (cells.length > 0) onRow({ number: tag.row + 1, hidden: tag.hidden, cells });
    }
  }
  parseXml(shell, part);
}
