import type { Look } from '../../report/plan.ts';
import type { GrownTable } from '../refresh/table-comparison.ts';
import type { SheetEdits } from '../refresh/sheet-edits.ts';
import { lookAreas } from './look-areas.ts';
import { applyLook } from './looks.ts';
import { rangeOf } from './range-of.ts';

/** Cells that had nothing in them yet get the look the plan has for them; rows behind a table have theirs from the table. */
export async function dressEdits(context: Excel.RequestContext, sheet: Excel.Worksheet, edits: SheetEdits, grown: readonly GrownTable[]): Promise<void> {
  const within = (row: number, column: number): boolean =>
    grown.some(({ table, oldLastRow, lastRow }) => oldLastRow >= table.firstRow && row > oldLastRow && row <= lastRow && column >= table.left && column <= table.right);
  const cells = [...edits.rows].flatMap(([row, columns]) => [...columns].flatMap(([column, { style }]) => (isLook(style) && !within(row, column) ? [{ row, column, value: null, look: style }] : [])));
  for (const { look, area } of lookAreas(cells)) applyLook(rangeOf(sheet, area), look);
  await context.sync();
}

function isLook(style: number | Look | null): style is Look {
  return typeof style === 'object' && style !== null;
}
