import type { IRange } from '@univerjs/core';
import { ScrollToRangeOperation, SetSelectionsOperation, SetWorksheetActiveOperation, type ISelectionWithStyle } from '@univerjs/preset-sheets-core';
import type { Area } from '../../report/plan.ts';
import type { GridCore } from './grid-core.ts';
import type { OpenSheet } from './open-sheets.ts';
import { rangeOf } from './worksheet-data.ts';

/** Brings a rectangle of a sheet before the user's eyes and selects it. */
export function goTo(core: GridCore, name: string, area: Area): void {
  const sheet = core.sheets.named(name);
  const worksheet = sheet === null ? null : core.worksheet(sheet);
  if (sheet === null || worksheet === null) return;
  const range = rangeOf({
    row: Math.min(area.row, worksheet.getRowCount() - 1), lastRow: Math.min(area.lastRow, worksheet.getRowCount() - 1),
    column: Math.min(area.column, worksheet.getColumnCount() - 1), lastColumn: Math.min(area.lastColumn, worksheet.getColumnCount() - 1),
  });
  if (core.active !== sheet) core.execute(SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
  choose(core, sheet, range);
  core.execute(ScrollToRangeOperation.id, { range });
}

/** Selects the first cell of a rectangle on the sheet in front, and leaves the sheet where it is. */
export function selectCell(core: GridCore, { row, column }: Area): void {
  if (core.active !== null) choose(core, core.active, rangeOf({ row, column, lastRow: row, lastColumn: column }));
}

function choose(core: GridCore, { id: subUnitId }: OpenSheet, range: IRange): void {
  const { startRow, startColumn } = range;
  const selection: ISelectionWithStyle = {
    range, style: null,
    primary: { startRow, startColumn, endRow: startRow, endColumn: startColumn, actualRow: startRow, actualColumn: startColumn, isMerged: false, isMergedMainCell: false },
  };
  core.execute(SetSelectionsOperation.id, { subUnitId, selections: [selection] });
}
