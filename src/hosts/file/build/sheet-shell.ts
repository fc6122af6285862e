import type { Cell, WriteSheet } from 'hucre/xlsx';
import type { CellSpec, Look, SheetSpec, TableSpec } from '../../../report/plan.ts';
import { rangeName } from '../../sheet/address.ts';
import { sheetChart } from './charts.ts';
import { linkTarget, type Locations } from '../../sheet/locations.ts';
import { cellStyle, hex } from './looks.ts';
import { sheetImage } from './pictures.ts';
import { sheetNotes } from './notes.ts';
import { conditionalRules } from './rules.ts';
import { tableArea } from '../../sheet/table-area.ts';
import { dataValidations } from './validations.ts';

/** Everything about a sheet but its values: those are streamed in later (see `sheet-rows.ts`). */
export function sheetShell(sheet: SheetSpec, name: string, tableNames: ReadonlyMap<TableSpec, string>, locations: Locations): WriteSheet {
  return {
    name,
    rows: [],
    columns: sheet.widths.map((width) => ({ width })),
    cells: sampleCells(sheet, locations),
    tables: sheet.tables.map((table) => tableDefinition(table, tableNames.get(table) ?? table.name)),
    conditionalRules: conditionalRules(sheet),
    dataValidations: dataValidations(sheet),
    charts: sheet.charts.map((chart) => sheetChart(chart, locations)),
    ...(sheet.pictures === undefined ? {} : { images: sheet.pictures.map(sheetImage) }),
    ...(sheet.freeze.rows > 0 || sheet.freeze.columns > 0 ? { freezePane: { ...sheet.freeze } } : {}),
    view: { showGridLines: false, ...(sheet.tabColor === null ? {} : { tabColor: { rgb: hex(sheet.tabColor) } }) },
    pageSetup: {
      paperSize: 'a4', orientation: sheet.print.landscape ? 'landscape' : 'portrait',
      fitToPage: true, fitToWidth: 1, fitToHeight: 0,
    },
    headerFooter: { oddFooter: '&C&P / &N' },
    ...(sheet.hidden ? { veryHidden: true } : sheet.tucked === true ? { hidden: true } : {}),
  };
}

/** One empty cell for each look in use: it fixes the style numbers, and carries links and notes. */
function sampleCells(sheet: SheetSpec, locations: Locations): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const add = (row: number, column: number, look: Look): Partial<Cell> => {
    const cell: Partial<Cell> = { value: null, style: cellStyle(look) };
    cells.set(`${String(row)},${String(column)}`, cell);
    return cell;
  };
  for (const { row, column, look } of [...(sheet.fills ?? []), ...(sheet.fields ?? [])]) add(row, column, look);
  for (const cell of sheet.cells) addLink(add(cell.row, cell.column, cell.look), cell, locations);
  for (const table of sheet.tables) {
    table.columns.forEach((column, index) => {
      add(table.row, table.column + index, column.headerLook);
      add(table.row + 1, table.column + index, column.look);
    });
  }
  for (const { row, column, text } of sheetNotes(sheet)) {
    const cell = cells.get(`${String(row)},${String(column)}`);
    if (cell !== undefined) cell.comment = { text, author: 'otokui' };
  }
  return cells;
}

function addLink(cell: Partial<Cell>, spec: CellSpec, locations: Locations): void {
  const location = spec.link === undefined ? null : linkTarget(spec.link, locations);
  if (location !== null) cell.hyperlink = { target: '', location };
}

function tableDefinition(table: TableSpec, name: string): NonNullable<WriteSheet['tables']>[number] {
  return {
    name, displayName: name,
    range: rangeName(tableArea(table)),
    columns: table.columns.map((column) => ({ name: column.header.replace(/\r?\n/g, '_x000a_') })),
    style: 'TableStyleLight1',
    showRowStripes: false,
    showAutoFilter: true,
  };
}
