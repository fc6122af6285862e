import { addressOf } from './address.ts';
import { shifted, type Shift } from './anchor.ts';
import type { ChangeType } from './events.ts';
import { endColumn, endRow, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, overlaps, rectOf, type Rect } from './rect.ts';
import { Refusal } from './refusal.ts';
import type { Worksheet } from './worksheet.ts';

export type Direction = 'rows' | 'columns';

/** Makes room at `rect` by moving what stands there down ("rows") or to the right ("columns"). */
export function insertCells(sheet: Worksheet, rect: Rect, wished: Direction): void {
  assertShiftable(sheet, rect);
  const direction = possible(rect, wished);
  const down = direction === 'rows';
  const pushedOff = down
    ? { ...rect, row: MAX_ROWS - rect.rows, rows: rect.rows }
    : { ...rect, column: MAX_COLUMNS - rect.columns, columns: rect.columns };
  if (sheet.cells.grid.hasValues(pushedOff)) throw new Refusal('NonBlankCellOffSheet', 'Cells that are not empty would be pushed off the sheet.');
  const shift = shiftOf(rect, direction, 1);
  assertNoTableCut(sheet, rect, shift);
  if (down) sheet.cells.grid.insertRows(rect);
  else sheet.cells.grid.insertColumns(rect);
  if (down && isWholeRows(rect)) sheet.rows.insert(rect.row, rect.rows);
  if (!down && isWholeColumns(rect)) sheet.columns.insert(rect.column, rect.columns);
  finish(sheet, rect, shift);
}

/** Takes the cells out and moves what stands below up ("rows") or on the right to the left ("columns"). */
export function deleteCells(sheet: Worksheet, rect: Rect, wished: Direction): void {
  assertShiftable(sheet, rect);
  const direction = possible(rect, wished);
  const down = direction === 'rows';
  const shift = shiftOf(rect, direction, -1);
  assertNoTableCut(sheet, rect, shift);
  if (down) sheet.cells.grid.removeRows(rect);
  else sheet.cells.grid.removeColumns(rect);
  if (down && isWholeRows(rect)) sheet.rows.remove(rect.row, rect.rows);
  if (!down && isWholeColumns(rect)) sheet.columns.remove(rect.column, rect.columns);
  finish(sheet, rect, shift);
}

/** Whole rows move only up and down, whole columns only sideways, whatever was asked for. */
const possible = (rect: Rect, wished: Direction): Direction => isWholeRows(rect) ? 'rows' : isWholeColumns(rect) ? 'columns' : wished;

function shiftOf(rect: Rect, axis: Direction, sign: 1 | -1): Shift {
  return axis === 'rows'
    ? { axis, at: rect.row, count: sign * rect.rows, from: rect.column, to: endColumn(rect) }
    : { axis, at: rect.column, count: sign * rect.columns, from: rect.row, to: endRow(rect) };
}

function finish(sheet: Worksheet, rect: Rect, shift: Shift): void {
  const before = new Map(sheet.tables.items.map((table) => [table, table.rect]));
  for (const anchor of sheet.anchors) if (anchor.rect !== null) anchor.rect = shifted(anchor.rect, shift);
  for (const [table, rectBefore] of before) table.shifted(rectBefore, shift);
  sheet.tables.dropLost();
  sheet.workbook.events.fire({ kind: 'changed', sheet, address: addressOf(rect), change: changeType(rect, shift) });
}

function changeType(rect: Rect, { axis, count }: Shift): ChangeType {
  const done = count > 0 ? 'Inserted' : 'Deleted';
  if (axis === 'rows' && isWholeRows(rect)) return `Row${done}`;
  return axis === 'columns' && isWholeColumns(rect) ? `Column${done}` : `Cell${done}`;
}

function assertShiftable(sheet: Worksheet, rect: Rect): void {
  if (sheet.protected) throw new Refusal('AccessDenied', `The sheet ${sheet.name} is protected.`);
  if (isWholeRows(rect) && isWholeColumns(rect)) throw new Refusal('InvalidArgument', 'The whole sheet cannot be moved.');
}

/** Excel moves a table as a whole or not at all, and does not take its header row away from it. */
function assertNoTableCut(sheet: Worksheet, rect: Rect, shift: Shift): void {
  const moving = shift.axis === 'rows'
    ? rectOf(rect.row, rect.column, MAX_ROWS - rect.row, rect.columns)
    : rectOf(rect.row, rect.column, rect.rows, MAX_COLUMNS - rect.column);
  for (const table of sheet.tables.items) {
    const area = table.rect;
    if (!overlaps(area, moving)) continue;
    const inBand = shift.axis === 'rows'
      ? area.column >= shift.from && endColumn(area) <= shift.to
      : area.row >= shift.from && endRow(area) <= shift.to;
    const losesHeader = shift.axis === 'rows' && shift.count < 0 && table.showHeaders
      && area.row >= rect.row && area.row < endRow(rect) && endRow(area) > endRow(rect);
    if (!inBand || losesHeader) throw new Refusal('InsertDeleteConflict', `This would cut the table ${table.name}.`);
  }
}
