import type { TableSpec } from '../../report/plan.ts';
import { columnIndex } from '../sheet/table-area.ts';
import { UnusableWorkbook } from '../unusable-workbook.ts';
import { headerText, type ReadRow, type StandingTable } from './standing.ts';

/** Where a table of ours is now. Rows and columns are the sheet's. */
export interface LocatedTable {
  readonly spec: TableSpec;
  /** The user's table object; null: the table was turned into a plain range. */
  readonly existing: StandingTable | null;
  /** -1: the header is switched off. */
  readonly headerRow: number;
  readonly firstRow: number;
  /** The last row of data; null: a plain range ends at its first empty row. */
  readonly lastRow: number | null;
  readonly left: number;
  readonly right: number;
  /** By column of the spec: where it is now; -1: gone. */
  readonly columns: readonly number[];
}

/** Finds our tables among the sheet's: by name first, then by their headers. */
export function matchTables(specs: readonly TableSpec[], tables: readonly StandingTable[]): Map<TableSpec, LocatedTable> {
  const found = new Map<TableSpec, LocatedTable>();
  const free = new Set(tables);
  const take = (spec: TableSpec, table: StandingTable | undefined): void => {
    if (table === undefined) return;
    free.delete(table);
    found.set(spec, locate(spec, table));
  };
  for (const spec of specs) take(spec, tables.find(({ name }) => name.toLowerCase() === spec.name.toLowerCase()));
  for (const spec of specs) {
    if (found.has(spec)) continue;
    const fitting = [...free].filter(({ headers }) => fits(spec, headers));
    take(spec, fitting.toSorted((a, b) => shared(spec, b.headers) - shared(spec, a.headers))[0]);
  }
  return found;
}

function locate(spec: TableSpec, table: StandingTable): LocatedTable {
  const { area, hasHeader, hasTotals, headers } = table;
  return {
    spec, existing: table,
    headerRow: hasHeader ? area.row : -1,
    firstRow: area.row + (hasHeader ? 1 : 0),
    lastRow: area.lastRow - (hasTotals ? 1 : 0),
    left: area.column, right: area.lastColumn,
    columns: columnPlaces(spec, headers).map((index) => (index < 0 ? -1 : area.column + index)),
  };
}

function columnPlaces(spec: TableSpec, headers: readonly (string | null)[]): number[] {
  return spec.columns.map(({ header }) => headers.indexOf(headerText(header)));
}

function shared(spec: TableSpec, headers: readonly (string | null)[]): number {
  return columnPlaces(spec, headers).filter((place) => place >= 0).length;
}

/** Enough of our headers, the key's among them, to be sure it is ours. */
function fits(spec: TableSpec, headers: readonly (string | null)[]): boolean {
  const key = spec.key === null ? -1 : columnIndex(spec.columns, spec.key);
  if (key >= 0 && (columnPlaces(spec, headers)[key] ?? -1) < 0) return false;
  return shared(spec, headers) >= Math.max(Math.ceil(spec.columns.length / 2), Math.min(2, spec.columns.length));
}

/** A row of the sheet as the header of a table that is no table any more; null: it is not. */
export function locatePlainRange(spec: TableSpec, row: number, cells: ReadRow): LocatedTable | null {
  const headers = Array.from(cells, (cell) => (typeof cell?.value === 'string' ? headerText(cell.value) : null));
  if (!fits(spec, headers)) return null;
  const columns = columnPlaces(spec, headers);
  const left = Math.min(...columns.filter((column) => column >= 0));
  let right = Math.max(...columns);
  while (headers[right + 1] !== undefined && headers[right + 1] !== null) right += 1;
  return { spec, existing: null, headerRow: row, firstRow: row + 1, lastRow: null, left, right, columns };
}

/** @throws UnusableWorkbook when the column that tells the rows apart is gone: nobody could say whose row is whose */
export function refuseLostKey({ spec, columns }: LocatedTable, sheet: string): void {
  if (spec.key === null) return;
  const key = columnIndex(spec.columns, spec.key);
  if ((columns[key] ?? -1) < 0) {
    throw new UnusableWorkbook('table-key-missing', { sheet, table: spec.name, column: spec.columns[key]?.header ?? spec.key });
  }
}
