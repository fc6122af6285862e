import type { ICellData } from '@univerjs/core';
import { SetRangeValuesCommand, SetWorksheetRowCountMutation, SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { type GridCore, UNIT } from './grid-core.ts';
import { pastedRows } from './pasted-rows.ts';
import { typedValue } from './typed-value.ts';
import { SPARE } from './worksheet-data.ts';

/** Writes a text from the clipboard where the selection begins: values only, as if each had been typed. */
export function paste(core: GridCore, text: string): void {
  const sheet = core.active;
  const worksheet = sheet === null ? null : core.worksheet(sheet);
  const selected = core.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (sheet === null || worksheet === null || selected === undefined) return;
  const rows = pastedRows(text);
  const { startRow, startColumn } = selected;
  // One value fills the whole selection, as it does in Excel.
  const one = rows.length === 1 && rows[0]?.length === 1;
  const endRow = one ? selected.endRow : startRow + rows.length - 1;
  const widest = Math.max(...rows.map((row) => row.length));
  const endColumn = one ? selected.endColumn : Math.min(startColumn + widest, worksheet.getColumnCount()) - 1;
  if (endRow >= worksheet.getRowCount()) core.execute(SetWorksheetRowCountMutation.id, { subUnitId: sheet.id, rowCount: endRow + SPARE.rows });
  const value: Record<number, Record<number, ICellData>> = {};
  for (let row = startRow; row <= endRow; row++) {
    const cells: Record<number, ICellData> = {};
    const pasted = one ? rows[0] : rows[row - startRow];
    for (let column = startColumn; column <= endColumn; column++) {
      const typed = one ? pasted?.[0] : pasted?.[column - startColumn];
      if (typed === undefined) continue;
      const format = worksheet.getComposedCellStyle(row, column).n?.pattern;
      cells[column] = typed === '' ? { v: null, f: null, si: null } : { ...typedValue(typed, format), f: null, si: null };
    }
    value[row] = cells;
  }
  void core.commands.executeCommand(SetRangeValuesCommand.id, { unitId: UNIT, subUnitId: sheet.id, value });
}
