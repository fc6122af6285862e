import type { CellValue } from '../../shared/cell.ts';
import type { Area } from '../../report/plan.ts';
import { headerText, type StandingTable } from '../refresh/standing.ts';
import { isFormula } from './read-cells.ts';

/** The tables of a sheet as they stand, ours and the user's. */
export async function standingTables(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<readonly StandingTable[]> {
  sheet.tables.load('items/name,items/showHeaders,items/showTotals');
  await context.sync();
  const asked = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    const header = range.getRow(0);
    header.load('values');
    const last = table.getDataBodyRange().getLastRow();
    last.load(['formulas', 'values']);
    return { table, range, header, last };
  });
  await context.sync();
  return asked.map(({ table: { name, showHeaders, showTotals }, range, header, last }) => ({
    name,
    area: areaOf(range),
    hasHeader: showHeaders,
    hasTotals: showTotals,
    headers: showHeaders ? (header.values[0] ?? []).map((text) => headerText(String(text))) : [],
    formulas: ((last.formulas as CellValue[][])[0] ?? []).map((formula, column) => (isFormula(formula, (last.values as CellValue[][])[0]?.[column]) ? formula : null)),
  }));
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, lastRow: rowIndex + rowCount - 1, lastColumn: columnIndex + columnCount - 1 };
}
