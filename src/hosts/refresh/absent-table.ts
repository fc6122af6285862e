import type { TableSpec } from '../../report/plan.ts';
import { cellName, type CellAddress } from '../sheet/address.ts';
import { tableArea } from '../sheet/table-area.ts';
import { UnusableWorkbook } from '../unusable-workbook.ts';
import { storedValue } from '../sheet/stored-value.ts';
import type { SheetEdits } from './sheet-edits.ts';
import { holdsSomething, type ReadRow } from './standing.ts';

/**
 * A table the user deleted comes back at its first place, as plain cells.
 * @returns what to show every row of the sheet, so that nothing of the user's is written over
 */
export function writeAbsentTable(
  table: TableSpec, origin: CellAddress, edits: SheetEdits, sheet: string,
): (row: number, cells: ReadRow) => void {
  const area = tableArea(table);
  const top = origin.row + area.row;
  const left = origin.column + area.column;
  table.columns.forEach((column, index) => {
    edits.put(top, left + index, column.header, column.headerLook);
    for (let row = 0; row < table.rows; row += 1) {
      const value = storedValue(column.values[row] ?? null);
      if (value !== null) edits.put(top + 1 + row, left + index, value, column.look);
    }
  });
  return (row, cells) => {
    if (row < top || row > origin.row + area.lastRow) return;
    for (let column = left; column <= origin.column + area.lastColumn; column += 1) {
      if (holdsSomething(cells[column])) {
        throw new UnusableWorkbook('table-blocked', { sheet, table: table.name, cell: cellName(row, column) });
      }
    }
  };
}
