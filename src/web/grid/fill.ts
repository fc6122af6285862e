import type { ICellData, IRowData, ObjectMatrix } from '@univerjs/core';
import { BooleanNumber, IUndoRedoService } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { RowView } from '../../hosts/page/sheet-view.ts';
import { replaceAll } from './arrange.ts';
import type { FormulaIndex } from './formula-index.ts';
import { type GridCore, UNIT } from './grid-core.ts';
import type { OpenSheet } from './open-sheets.ts';
import { pointPixels } from './pixels.ts';
import { rowCells } from './row-cells.ts';
import { timeSlices } from '../../hosts/page/time-slices.ts';
import { columnCount, rowCount } from './worksheet-data.ts';

/** The page answers the user at least this often. */
const SLICE = 12;

interface Filled {
  readonly cells: (readonly [row: number, cells: Record<number, ICellData>])[];
  readonly heights: Record<number, Partial<IRowData>>;
  readonly formulas: (readonly [row: number, column: number])[];
  rows: number;
  columns: number;
}

/** Marks the moment when a sheet that was empty shows its first rows. */
const FIRST_ROWS = 'otokui:first-rows';

/**
 * Puts a sheet's rows into the grid, built in slices of time: in an empty sheet the first of them at once, then all in one go.
 * Nothing is calculated, nothing can be undone.
 *
 * @returns false: the sheet is gone, or a newer filling has begun
 */
export async function fill(core: GridCore, sheet: OpenSheet, rows: AsyncIterable<readonly RowView[]>, styleIds: readonly string[], formulas: FormulaIndex): Promise<boolean> {
  const filling = ++sheet.filling;
  const filled: Filled = { cells: [], heights: {}, formulas: [], rows: 0, columns: 0 };
  const breathe = timeSlices(SLICE);
  for await (const batch of rows) {
    for (const row of batch) {
      add(filled, row, styleIds);
      const pause = breathe();
      if (pause !== null) await pause;
    }
    if (sheet.filling !== filling) return false;
    if (sheet.rows === 0 && place(core, sheet, filled, formulas)) performance.mark(FIRST_ROWS);
  }
  return sheet.filling === filling && place(core, sheet, filled, formulas);
}

/** False: the sheet is gone. */
function place(core: GridCore, sheet: OpenSheet, filled: Filled, formulas: FormulaIndex): boolean {
  const worksheet = core.worksheet(sheet);
  if (worksheet === null) return false;
  const config = worksheet.getConfig();
  const matrix = worksheet.getCellMatrix() as ObjectMatrix<ICellData>;
  matrix.reset();
  for (const [row, cells] of filled.cells) matrix.setRow(row, cells);
  // Formulas read the cells from here.
  config.cellData = matrix.getMatrix();
  formulas.refill(sheet, filled.formulas);
  replaceAll(config.rowData, filled.heights);
  sheet.rows = filled.rows;
  sheet.columns = filled.columns;
  config.rowCount = rowCount(sheet.view, filled.rows);
  config.columnCount = columnCount(sheet.view, filled.columns);
  forgetSpills(core, sheet);
  // What was typed before would be put back into other cells than it was typed into.
  core.injector.get(IUndoRedoService).clearUndoRedo(UNIT);
  core.redraw(sheet);
  return true;
}

function add(filled: Filled, view: RowView, styleIds: readonly string[]): void {
  filled.cells.push([view.row, rowCells(view, styleIds)]);
  for (const [column] of view.formulas) filled.formulas.push([view.row, column]);
  if (view.height !== null || view.hidden) {
    filled.heights[view.row] = { ...(view.height === null ? {} : { h: pointPixels(view.height), ia: BooleanNumber.FALSE }), ...(view.hidden ? { hd: BooleanNumber.TRUE } : {}) };
  }
  filled.rows = Math.max(filled.rows, view.row + 1);
  filled.columns = Math.max(filled.columns, view.values.length, view.looks.length);
}

/** What formulas spilled over the old cells. */
function forgetSpills(core: GridCore, sheet: OpenSheet): void {
  const model = core.injector.get(FormulaDataModel);
  for (const spills of [model.getArrayFormulaRange()[UNIT], model.getArrayFormulaCellData()[UNIT]]) {
    if (spills != null) Reflect.deleteProperty(spills, sheet.id);
  }
}
