import type { CellValue } from '../../shared/cell.ts';
import { sameValue } from '../refresh/same-value.ts';
import type { Area } from '../../report/plan.ts';
import { storedValue } from '../sheet/stored-value.ts';
import type { Undone } from '../live-host.ts';
import { bytesOf, inChunks } from './chunks.ts';
import type { Capabilities } from './capabilities.ts';
import { rangeOf } from './range-of.ts';
import { resizeTable } from './resize-table.ts';
import { quietly } from './write-block.ts';
import { isFormulaValue, type FormulaValue } from './written-value.ts';

/** As Excel is to be told it: a formula, or a value behind an apostrophe where it needs one. */
export type Told = string | number | boolean;

/** What a cell was given; undefined: it was left alone. */
export type After = CellValue | FormulaValue | undefined;

/** What a run changed, so that it can be put back: because it failed, was cancelled, or the user says 取り消す. */
export type Change =
  /** Noted before it is added, its ID when Excel has told it. `others`: the sheets there were, none of which is ours to delete. */
  | { readonly kind: 'sheet'; readonly name: string; id: string | null; readonly others: ReadonlySet<string> }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'cells'; readonly sheet: string; readonly row: number; readonly column: number; readonly before: readonly (readonly Told[])[]; readonly after: readonly (readonly After[])[] }
  /** A column of the user's that filled itself: rows that held nothing before. */
  | { readonly kind: 'formulas'; readonly sheet: string; readonly row: number; readonly column: number; readonly rows: number }
  | { readonly kind: 'table'; readonly sheet: string; readonly table: string; readonly before: Area; readonly after: Area };

/**
 * Takes changes back, the last one first. A cell that somebody has changed since stays as it is.
 *
 * @param changes emptied as far as it has been put back, so that a second try goes on where the first one stopped
 */
export async function putBack(context: Excel.RequestContext, changes: Change[], can: Capabilities): Promise<Undone> {
  const undone = { cells: 0, sheets: [] as string[], kept: 0 };
  for (let change = changes.at(-1); change !== undefined; change = changes.at(-1)) {
    await putOneBack(context, change, can, undone);
    changes.pop();
  }
  return undone;
}

async function putOneBack(context: Excel.RequestContext, change: Change, can: Capabilities, undone: { cells: number; sheets: string[]; kept: number }): Promise<void> {
  switch (change.kind) {
    case 'name': {
      const name = context.workbook.names.getItemOrNullObject(change.name);
      await context.sync();
      if (name.isNullObject) return;
      name.delete();
      return context.sync();
    }
    case 'sheet': {
      const sheet = context.workbook.worksheets.getItemOrNullObject(change.id ?? change.name);
      sheet.load('id');
      await context.sync();
      if (sheet.isNullObject || change.others.has(sheet.id)) return;
      // A sheet that is hidden so deeply cannot be deleted.
      sheet.visibility = 'Visible';
      sheet.delete();
      await context.sync();
      undone.sheets.push(change.name);
      return;
    }
    case 'table': {
      const table = context.workbook.worksheets.getItem(change.sheet).tables.getItemOrNullObject(change.table);
      await context.sync();
      if (table.isNullObject) return;
      return shrink(context, context.workbook.worksheets.getItem(change.sheet), table, change, can);
    }
    case 'formulas': {
      const cells = context.workbook.worksheets.getItem(change.sheet).getRangeByIndexes(change.row, change.column, change.rows, 1);
      cells.load('formulas');
      await context.sync();
      cells.formulas = (cells.formulas as Told[][]).map(([formula]) => [typeof formula === 'string' && formula.startsWith('=') ? '' : null]);
      return context.sync();
    }
    case 'cells': return putCellsBack(context, change, undone);
  }
}

/** The table ends where it ended before; what lies behind it loses the look it had got. */
async function shrink(context: Excel.RequestContext, sheet: Excel.Worksheet, table: Excel.Table, { before, after }: Extract<Change, { kind: 'table' }>, can: Capabilities): Promise<void> {
  const range = table.getRange();
  range.load(['rowCount', 'columnCount']);
  await context.sync();
  // Noted before it was done: it may never have come to it.
  if (range.rowCount === before.lastRow - before.row + 1 && range.columnCount === before.lastColumn - before.column + 1) return;
  resizeTable(sheet, table, after, before, can);
  if (can.resizesTables && after.lastRow > before.lastRow) undress(rangeOf(sheet, { ...after, row: before.lastRow + 1 }));
  if (can.resizesTables && after.lastColumn > before.lastColumn) undress(rangeOf(sheet, { ...after, column: before.lastColumn + 1 }));
  await context.sync();
}

function undress(range: Excel.Range): void {
  range.clear('Formats');
  range.dataValidation.clear();
}

async function putCellsBack(context: Excel.RequestContext, change: Extract<Change, { kind: 'cells' }>, undone: { cells: number; kept: number }): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  const width = change.before[0]?.length ?? 0;
  await inChunks(change.before.length, (row) => (change.before[row] ?? []).reduce<number>((sum, value) => sum + bytesOf(value), 0), async (from, to) => {
    const range = sheet.getRangeByIndexes(change.row + from, change.column, to - from, width);
    range.load(['values', 'formulas']);
    await context.sync();
    const formulas = range.formulas as Told[][];
    let [cells, kept] = [0, 0];
    const told = (range.values as Told[][]).map((row, at) => row.map((stands, column) => {
      const after = change.after[from + at]?.[column];
      if (after === undefined) return null;
      if (isFormulaValue(after) ? !String(formulas[at]?.[column]).startsWith('=') : !sameValue(stands, storedValue(after))) {
        kept += 1;
        return null;
      }
      cells += 1;
      return change.before[from + at]?.[column] ?? '';
    }));
    quietly(context);
    range.values = told;
    await context.sync();
    undone.cells += cells;
    undone.kept += kept;
  });
}
