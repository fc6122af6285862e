import type { CellValue } from '../../shared/cell.ts';
import { callsFunction } from '../../functions/calls-function.ts';
import type { Watch } from '../host.ts';
import { isErrorValue } from '../sheet/error-value.ts';
import type { TurnedIntoValues } from '../live-host.ts';
import type { Capabilities } from './capabilities.ts';
import type { Change, Told } from './journal.ts';
import { isFormula, readChunks, usedArea, type ReadChunk } from './read-cells.ts';
import { writtenValue } from './written-value.ts';

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}

/** Cells that call our functions keep the values they show and lose their formulas, on every sheet that is not protected. */
export async function turnIntoValues(context: Excel.RequestContext, can: Capabilities, changes: Change[], { cancel }: Watch): Promise<TurnedIntoValues> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/protection/protected');
  await context.sync();
  const done = { cells: 0, waiting: 0 };
  for (const sheet of worksheets.items) {
    const area = await usedArea(context, sheet);
    if (area === null) continue;
    const found: Cell[] = [];
    await readChunks(context, sheet, area, ['values', 'formulas'], (chunk) => void found.push(...cellsIn(chunk)));
    // An error is no value to keep: it may only be that the add-in is not there, or still works.
    const ready = sheet.protection.protected ? [] : found.filter(({ value }) => !isErrorValue(value));
    done.waiting += found.length - ready.length;
    cancel?.throwIfAborted();
    await settle(context, sheet, ready, can, changes);
    done.cells += ready.length;
  }
  return done;
}

function cellsIn({ row, column, values, formulas }: ReadChunk): Cell[] {
  return values.flatMap((cells, down) => cells.flatMap((value, across) => {
    const formula = formulas?.[down]?.[across];
    return isFormula(formula, value) && callsFunction(formula) ? [{ row: row + down, column: column + across, formula, value }] : [];
  }));
}

async function settle(context: Excel.RequestContext, sheet: Excel.Worksheet, cells: readonly Cell[], can: Capabilities, changes: Change[]): Promise<void> {
  if (cells.length === 0) return;
  const spilled = cells.map(({ row, column }) => {
    if (!can.spills) return null;
    const range = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
    range.load('values');
    return range;
  });
  await context.sync();
  const blocks = cells.map((cell, at) => {
    const range = spilled[at];
    return { ...cell, after: range === null || range === undefined || range.isNullObject ? [[cell.value]] : (range.values as CellValue[][]) };
  });
  for (const { row, column, formula, after } of blocks.filter((block) => !blocks.some((other) => covers(other, block)))) {
    const before: Told[][] = after.map((line, down) => line.map((_, across) => (down === 0 && across === 0 ? formula : '')));
    changes.push({ kind: 'cells', sheet: sheet.id, row, column, before, after });
    // The whole of what had spilled at once: without its formula the rest would be gone.
    sheet.getRangeByIndexes(row, column, after.length, after[0]?.length ?? 1).values = after.map((line) => line.map(writtenValue));
  }
  await context.sync();
}

type Block = Cell & { readonly after: readonly (readonly CellValue[])[] };

/** Whether a cell is one of those that another's formula has filled. */
function covers(other: Block, { row, column }: Cell): boolean {
  const [down, across] = [row - other.row, column - other.column];
  return (down > 0 || across > 0) && down >= 0 && across >= 0 && down < other.after.length && across < (other.after[0]?.length ?? 0);
}
