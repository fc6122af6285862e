import type { ReadCell, ReadRow } from '../../refresh/standing.ts';
import { scanCells } from '../worksheet/cell-scan.ts';
import { cellValue, type CellContext } from '../worksheet/cell-value.ts';
import { plainText } from '../worksheet/rich-text.ts';
import { readRowTag } from '../worksheet/row-tag.ts';
import { splitItems } from '../worksheet/split-items.ts';

/** A worksheet without its rows. */
export interface SheetShell {
  readonly before: string;
  readonly after: string;
}

/** Goes through a worksheet's rows. `onRow` may return true to say it has seen enough. */
export async function scanSheet(
  pieces: AsyncIterable<string>, context: Omit<CellContext, 'prefix'>, onRow: (row: number, cells: ReadRow) => boolean,
): Promise<SheetShell> {
  let within: CellContext = { ...context, prefix: '' };
  let [before, after] = ['', ''];
  let previous = -1;
  for await (const piece of splitItems(pieces, 'sheetData', 'row', context.part)) {
    if (piece.kind === 'before') {
      before = piece.text;
      within = { ...context, prefix: piece.prefix };
    } else if (piece.kind === 'after') after = piece.text;
    else for (const item of piece.items) {
      const xml = plainText(item);
      const { row, openEnd } = readRowTag(xml, previous, context.part);
      previous = row;
      const cells: (ReadCell | undefined)[] = [];
      scanCells(xml, openEnd, within.prefix, context.part, (cell) => {
        const formula = cell.formulaStart < 0 ? '' : xml.slice(cell.formulaStart, cell.formulaEnd);
        cells[cell.column] = { value: cellValue(xml, cell, within), style: cell.style, formula };
      });
      if (onRow(row, cells)) return { before, after };
    }
  }
  return { before, after };
}
