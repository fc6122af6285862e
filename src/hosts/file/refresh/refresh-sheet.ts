import type { SheetSpec, TableSpec } from '../../../report/plan.ts';
import { recalculateOnOpen } from '../graft/edit-workbook.ts';
import type { Draft } from '../package/draft.ts';
import { storedFormula } from '../formulas/stored-formula.ts';
import type { Locations } from '../../sheet/locations.ts';
import type { OwnSheet } from '../workbook/marks.ts';
import type { Workbook } from '../workbook/reader.ts';
import { dropCalcChain } from './calc-chain.ts';
import { editedArea } from './edited-area.ts';
import { editRows, type CellWriting } from './edit-rows.ts';
import { existingTables, type ExistingTable } from './existing-tables.ts';
import { extendShell } from './extend-shell.ts';
import { extendTablePart } from './extend-table-part.ts';
import { FixedCells } from '../../refresh/fixed-cells.ts';
import { locatePlainRange, matchTables, refuseLostKey, type LocatedTable } from '../../refresh/locate-tables.ts';
import { addLooks, newLooks } from './look-styles.ts';
import { storedIn } from './stored-in.ts';
import { SharedFormulas } from './shared-formulas.ts';
import { SheetEdits } from '../../refresh/sheet-edits.ts';
import { scanSheet } from './sheet-scan.ts';
import { TableComparison, type GrownTable } from '../../refresh/table-comparison.ts';
import { writeAbsentTable } from '../../refresh/absent-table.ts';

export interface RefreshOptions {
  readonly locations: Locations;
  readonly overSample: boolean;
}

/**
 * Brings a sheet of ours up to date where it stands: the cells whose value differs and nothing else.
 * @returns how many cells changed
 */
export async function refreshSheet(workbook: Workbook, draft: Draft, own: OwnSheet, spec: SheetSpec, { locations, overSample }: RefreshOptions): Promise<number> {
  const part = own.sheet.part ?? '';
  const name = own.sheet.name;
  const edits = new SheetEdits();
  const standing = await existingTables(workbook.base, part);
  const located = await locateAll(workbook, part, spec.tables, standing);
  for (const table of located.values()) refuseLostKey(table, name);
  const fixed = new FixedCells(spec, own.origin, edits, { locations, written: storedFormula });
  const comparisons = [...located.values()].map((table) => new TableComparison(table, edits, name, overSample));
  const absent = spec.tables.filter((table) => !located.has(table)).map((table) => writeAbsentTable(table, own.origin, edits, name));
  const formulas = new SharedFormulas();
  const shell = await scanSheet(workbook.base.pieces(part), await workbook.cellContext(part), (row, cells) => {
    fixed.row(row, cells);
    for (const comparison of comparisons) comparison.row(row, cells);
    for (const check of absent) check(row, cells);
    formulas.row(row, cells);
    return false;
  });
  fixed.finish();
  const grown = comparisons.map((comparison) => comparison.finish());
  const ours = (row: number, column: number): boolean => grown.some((table) => isOurColumn(table, row, column));
  const formulaLost = formulas.settle(edits, ours, name);
  if (edits.empty) return 0;

  const extended = extendShell(shell, part, name, grown, editedArea(edits.rows));
  const writing: CellWriting = { styleOf: await addLooks(draft, workbook.book, newLooks(edits)), stored: await storedIn(workbook, draft) };
  draft.put(part, () => editRows(workbook.base.pieces(part), extended, edits.rows, writing, part));
  for (const table of grown) {
    const existing = standing.find((each) => each === table.table.existing);
    const changed = existing === undefined ? null : extendTablePart(existing, table);
    if (existing !== undefined && changed !== null) draft.put(existing.part, changed);
  }
  if (formulaLost) await dropCalcChain(draft, workbook.book);
  draft.put(workbook.book.part, recalculateOnOpen(await draft.text(workbook.book.part), workbook.book.part));
  return edits.count;
}

/** By table object where there is one; else the sheet is searched for the header row. */
async function locateAll(workbook: Workbook, part: string, specs: readonly TableSpec[], standing: readonly ExistingTable[]): Promise<Map<TableSpec, LocatedTable>> {
  const located = matchTables(specs, standing);
  const missing = new Set(specs.filter((spec) => !located.has(spec)));
  if (missing.size === 0) return located;
  await scanSheet(workbook.base.pieces(part), await workbook.cellContext(part), (row, cells) => {
    for (const spec of missing) {
      const found = locatePlainRange(spec, row, cells);
      if (found === null) continue;
      located.set(spec, found);
      missing.delete(spec);
      break;
    }
    return missing.size === 0;
  });
  return located;
}

function isOurColumn({ table, lastRow }: GrownTable, row: number, column: number): boolean {
  const place = table.columns.indexOf(column);
  return place >= 0 && row >= table.firstRow && row <= lastRow && table.spec.columns[place]?.owner !== 'user';
}
