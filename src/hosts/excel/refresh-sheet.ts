import type { SheetSpec } from '../../report/plan.ts';
import type { GrownTable } from '../refresh/table-comparison.ts';
import { sameValue } from '../refresh/same-value.ts';
import type { ReadRow } from '../refresh/standing.ts';
import { UnusableWorkbook } from '../unusable-workbook.ts';
import type { Capabilities } from './capabilities.ts';
import { editBlocks } from './edit-blocks.ts';
import { growTable } from './grow-table.ts';
import type { After, Change, Told } from './journal.ts';
import { dressEdits } from './dress-edits.ts';
import type { OwnSheet } from './own-sheets.ts';
import { isFormula, readChunks } from './read-cells.ts';
import { compareSheet, type RefreshOptions } from './sheet-comparison.ts';
import { writeBlock, type Block } from './write-block.ts';
import { writtenValue } from './written-value.ts';

/** How often a sheet is compared anew because somebody typed into it meanwhile. */
const TRIES = 3;

/**
 * Brings a sheet of ours up to date where it stands: the cells whose value differs and nothing else. Right before writing, the
 * cells are read again: somebody else may have typed.
 *
 * @param changes what is changed is noted here first
 * @param goOn asked after each round trip; throws to stop
 * @returns how many cells changed
 */
export async function refreshSheet(
  context: Excel.RequestContext, own: OwnSheet, spec: SheetSpec, options: RefreshOptions, can: Capabilities, changes: Change[], goOn: () => void,
): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(own.worksheet);
  for (let tries = 1; ; tries++) {
    const { edits, grown, stood } = await compareSheet(context, sheet, own, spec, options, goOn);
    if (edits.empty) return 0;
    await refuseProtected(context, sheet, own.name);
    const blocks = editBlocks(edits);
    const before = await readAgain(context, sheet, blocks, stood);
    if (before === null) {
      if (tries === TRIES) throw new UnusableWorkbook('excel-busy', { sheet: own.name });
      continue;
    }
    for (const table of grown) await growTable(context, sheet, own, table, can, changes);
    await dressEdits(context, sheet, edits, grown);
    for (const [at, block] of blocks.entries()) {
      changes.push({ kind: 'cells', sheet: own.worksheet, row: block.row, column: block.column, before: before[at] ?? [], after: valuesOf(block) });
      await writeBlock(context, sheet, block, goOn);
    }
    await fillFormulas(context, sheet, own, grown, changes);
    return edits.count;
  }
}

async function refuseProtected(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string): Promise<void> {
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.protection.protected) throw new UnusableWorkbook('workbook-protected', { sheet: name });
}

/** What stands in the blocks now, ready to be told to Excel again; null: it is not what was compared. */
async function readAgain(context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly Block[], stood: ReadonlyMap<number, ReadRow>): Promise<Told[][][] | null> {
  const changed: number[] = [];
  const all: Told[][][] = [];
  for (const block of blocks) {
    const before: Told[][] = [];
    await readChunks(context, sheet, block, ['values', 'formulas'], ({ row, column, values, formulas }) => {
      values.forEach((cells, at) => {
        before.push(cells.map((value, index) => {
          const formula = formulas?.[at]?.[index];
          const cell = stood.get(row + at)?.[column + index];
          const known = isFormula(formula, value) ? cell?.formula === formula : (cell?.formula ?? '') === '' && sameValue(cell?.value ?? null, value);
          if (!known && block.value(row + at - block.row, index) !== undefined) changed.push(row + at);
          return isFormula(formula, value) ? formula : writtenValue(value);
        }));
      });
    });
    all.push(before);
  }
  return changed.length === 0 ? all : null;
}

function valuesOf(block: Block): After[][] {
  return Array.from({ length: block.rows }, (_, row) => Array.from({ length: block.columns }, (__, column) => block.value(row, column)));
}

/** Columns of the user's that fill themselves by a formula do so in new rows too. */
async function fillFormulas(context: Excel.RequestContext, sheet: Excel.Worksheet, own: OwnSheet, grown: readonly GrownTable[], changes: Change[]): Promise<void> {
  for (const { table, oldLastRow, lastRow } of grown) {
    if (table.existing === null || lastRow <= oldLastRow) continue;
    table.existing.formulas.forEach((formula, index) => {
      const column = table.left + index;
      if (formula === null || table.columns.includes(column)) return;
      const rows = lastRow - oldLastRow;
      changes.push({ kind: 'formulas', sheet: own.worksheet, row: oldLastRow + 1, column, rows });
      sheet.getRangeByIndexes(oldLastRow + 1, column, rows, 1).copyFrom(sheet.getRangeByIndexes(oldLastRow, column, 1, 1), 'Formulas');
    });
  }
  await context.sync();
}
