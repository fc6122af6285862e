import type { ReadCell, ReadRow } from '../../refresh/standing.ts';
import { scanCells } from '../worksheet/cell-scan.ts';
import { cellValue, type CellContext } from '../worksheet/cell-value.ts';
import { walkRows, type SheetShell } from '../worksheet/walk-rows.ts';

/** Goes through a worksheet's rows. `onRow` may return true to say it has seen enough. */
export function scanSheet(
  pieces: AsyncIterable<string>, context: Omit<CellContext, 'prefix'>, onRow: (row: number, cells: ReadRow) => boolean,
): Promise<SheetShell> {
  const { part } = context;
  const within: CellContext & { prefix: string } = { ...context, prefix: '' };
  return walkRows(pieces, part, ({ xml, row, openEnd, prefix }) => {
    within.prefix = prefix;
    const cells: (ReadCell | undefined)[] = [];
    scanCells(xml, openEnd, prefix, part, (cell) => {
      const formula = cell.formulaStart < 0 ? '' : xml.slice(cell.formulaStart, cell.formulaEnd);
      cells[cell.column] = { value: cellValue(xml, cell, within), style: cell.style, formula };
    });
    return onRow(row, cells);
  });
}
