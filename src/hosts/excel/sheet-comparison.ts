import type { SheetSpec, TableSpec } from '../../report/plan.ts';
import type { CellValue } from '../../shared/cell.ts';
import { writeAbsentTable } from '../refresh/absent-table.ts';
import { FixedCells } from '../refresh/fixed-cells.ts';
import { locatePlainRange, matchTables, refuseLostKey, type LocatedTable } from '../refresh/locate-tables.ts';
import { SheetEdits } from '../refresh/sheet-edits.ts';
import type { ReadCell, ReadRow } from '../refresh/standing.ts';
import { TableComparison, type GrownTable } from '../refresh/table-comparison.ts';
import type { Locations } from '../sheet/locations.ts';
import type { OwnSheet } from './own-sheets.ts';
import { isFormula, readChunks, usedArea, type ReadChunk } from './read-cells.ts';
import { standingTables } from './standing-tables.ts';

/** What of a sheet differs from the plan, and what stood there when it was read. */
export interface SheetDifference {
  readonly edits: SheetEdits;
  readonly grown: readonly GrownTable[];
  /** Rows that are to change, as they stood. */
  readonly stood: ReadonlyMap<number, ReadRow>;
}

export interface RefreshOptions {
  readonly locations: Locations;
  readonly overSample: boolean;
}

export async function compareSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, own: OwnSheet, spec: SheetSpec, { locations, overSample }: RefreshOptions, goOn: () => void): Promise<SheetDifference> {
  const edits = new SheetEdits();
  const stood = new Map<number, ReadRow>();
  const area = await usedArea(context, sheet);
  const located = matchTables(spec.tables, await standingTables(context, sheet));
  const eachRow = async (onRow: (row: number, cells: ReadRow) => void): Promise<void> => {
    if (area !== null) await readChunks(context, sheet, area, ['values', 'formulas'], (chunk) => {
      rowsOf(chunk, onRow);
      goOn();
    });
  };
  await locatePlain(spec.tables, located, eachRow);
  for (const table of located.values()) refuseLostKey(table, own.name);
  const fixed = new FixedCells(spec, own.origin, edits, { locations, written: (formula) => `=${formula}` });
  const comparisons = [...located.values()].map((table) => new TableComparison(table, edits, own.name, overSample));
  const absent = spec.tables.filter((table) => !located.has(table)).map((table) => writeAbsentTable(table, own.origin, edits, own.name));
  await eachRow((row, cells) => {
    fixed.row(row, cells);
    for (const comparison of comparisons) comparison.row(row, cells);
    for (const check of absent) check(row, cells);
    if (edits.rows.has(row)) stood.set(row, cells);
  });
  fixed.finish();
  return { edits, grown: comparisons.map((comparison) => comparison.finish()), stood };
}

/** A table that the user turned into plain cells is looked for by its headers. */
async function locatePlain(specs: readonly TableSpec[], located: Map<TableSpec, LocatedTable>, eachRow: (onRow: (row: number, cells: ReadRow) => void) => Promise<void>): Promise<void> {
  const missing = new Set(specs.filter((spec) => !located.has(spec)));
  if (missing.size === 0) return;
  await eachRow((row, cells) => {
    for (const spec of missing) {
      const found = locatePlainRange(spec, row, cells);
      if (found === null) continue;
      located.set(spec, found);
      missing.delete(spec);
      return;
    }
  });
}

function rowsOf({ row, column, values, formulas }: ReadChunk, onRow: (row: number, cells: ReadRow) => void): void {
  values.forEach((cells, at) => {
    const read: (ReadCell | undefined)[] = [];
    cells.forEach((value, index) => {
      const cell = cellOf(value, formulas?.[at]?.[index]);
      if (cell !== undefined) read[column + index] = cell;
    });
    if (read.length > 0) onRow(row + at, read);
  });
}

function cellOf(value: CellValue, formula: CellValue | undefined): ReadCell | undefined {
  if (isFormula(formula, value)) return { value: value === '' ? null : value, style: -1, formula };
  return value === '' || value === null ? undefined : { value, style: -1, formula: '' };
}
