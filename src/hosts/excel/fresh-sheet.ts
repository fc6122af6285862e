import type { SheetSpec, TableSpec } from '../../report/plan.ts';
import { linkTarget, type Locations } from '../sheet/locations.ts';
import { columnArea, tableArea } from '../sheet/table-area.ts';
import { lookAreas } from './look-areas.ts';
import { applyLook } from './looks.ts';
import { formulaText } from '../sheet/formula-text.ts';
import { layOut } from './page.ts';
import { rangeOf } from './range-of.ts';
import { addRules } from './rules.ts';
import { addValidations } from './validations.ts';
import { quietly, writeBlock } from './write-block.ts';
import type { FormulaValue } from './written-value.ts';

/** Fills a new, empty sheet with everything but its charts: those draw from other sheets too. */
export async function writeFreshSheet(
  context: Excel.RequestContext, sheet: Excel.Worksheet, spec: SheetSpec, tableNames: ReadonlyMap<TableSpec, string>, locations: Locations, onCells: (cells: number) => void,
): Promise<void> {
  dress(sheet, spec);
  quietly(context);
  await context.sync();
  await writeCells(context, sheet, spec, locations, onCells);
  for (const table of spec.tables) await writeTable(context, sheet, table, onCells);
  for (const table of spec.tables) makeTable(sheet, table, tableNames.get(table) ?? table.name);
  addLinks(sheet, spec, locations);
  addRules(sheet, spec);
  addValidations(sheet, spec);
  layOut(sheet, spec);
  quietly(context);
  await context.sync();
}

/** Formats stand before the values come, so that a text that looks like a number stays one. */
function dress(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const table of spec.tables) {
    table.columns.forEach((column, index) => {
      applyLook(sheet.getRangeByIndexes(table.row, table.column + index, 1, 1), column.headerLook);
      applyLook(rangeOf(sheet, columnArea(table, index)), column.look);
    });
  }
  for (const { row, column, rows, look } of [...(spec.fields ?? []), ...(spec.fills ?? [])]) applyLook(sheet.getRangeByIndexes(row, column, rows, 1), look);
  for (const { look, area } of lookAreas(spec.cells)) applyLook(rangeOf(sheet, area), look);
}

async function writeCells(context: Excel.RequestContext, sheet: Excel.Worksheet, spec: SheetSpec, locations: Locations, onCells: (cells: number) => void): Promise<void> {
  const formulaAt = (formula: string, row: number): FormulaValue => ({ formula: `=${formulaText(formula, row, locations)}` });
  const cells = new Map(spec.cells.map(({ row, column, value, formula }) => [`${String(row)},${String(column)}`, formula === undefined ? value : formulaAt(formula, row)]));
  for (const fill of spec.fills ?? []) {
    await writeBlock(context, sheet, { row: fill.row, column: fill.column, rows: fill.rows, columns: 1, value: (at) => formulaAt(fill.formula, fill.row + at) }, () => undefined);
  }
  const rows = Math.max(0, ...spec.cells.map(({ row }) => row + 1));
  const columns = Math.max(0, ...spec.cells.map(({ column }) => column + 1));
  if (rows === 0) return;
  await writeBlock(context, sheet, { row: 0, column: 0, rows, columns, value: (row, column) => cells.get(`${String(row)},${String(column)}`) ?? undefined }, () => undefined);
  onCells(spec.cells.length);
}

async function writeTable(context: Excel.RequestContext, sheet: Excel.Worksheet, table: TableSpec, onCells: (cells: number) => void): Promise<void> {
  const { row, column } = tableArea(table);
  const { columns } = table;
  await writeBlock(context, sheet, {
    row, column, rows: table.rows + 1, columns: columns.length,
    value: (at, index) => (at === 0 ? columns[index]?.header : (columns[index]?.values[at - 1] ?? undefined)),
  }, (rows) => onCells(rows * columns.length));
}

function makeTable(sheet: Excel.Worksheet, spec: TableSpec, name: string): void {
  const table = sheet.tables.add(rangeOf(sheet, tableArea(spec)), true);
  table.name = name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

function addLinks(sheet: Excel.Worksheet, spec: SheetSpec, locations: Locations): void {
  for (const { row, column, link, value, look } of spec.cells) {
    const target = link === undefined ? null : linkTarget(link, locations);
    if (target === null) continue;
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.hyperlink = { documentReference: target, textToDisplay: String(value ?? '') };
    // A link brings its own blue.
    applyLook(cell, look);
  }
}
