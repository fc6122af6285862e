import type { CellSpec, ColumnSpec, Plan, SheetSpec, TableSpec } from './plan.ts';
import type { CellValue } from '../shared/cell.ts';

/** So many cells or values in one message: reading it takes the pane a few milliseconds. */
export const VALUES_IN_MESSAGE = 10_000;
const CELLS_IN_MESSAGE = 1_000;

/** A plan in pieces. Each belongs to what came before it: values to the last column, columns to the last table, tables to the last sheet. */
export type PlanPart =
  | { readonly kind: 'plan'; readonly head: Omit<Plan, 'sheets'> }
  | { readonly kind: 'sheet'; readonly sheet: SheetSpec }
  | { readonly kind: 'cells'; readonly cells: readonly CellSpec[] }
  | { readonly kind: 'table'; readonly table: TableSpec }
  | { readonly kind: 'column'; readonly column: ColumnSpec }
  | { readonly kind: 'values'; readonly values: readonly CellValue[] };

/** @param sheets each asked for when the one before is on its way */
export function* planParts({ sheets, ...head }: Omit<Plan, 'sheets'> & { readonly sheets: Iterable<SheetSpec> }): Generator<PlanPart> {
  yield { kind: 'plan', head };
  for (const sheet of sheets) {
    yield { kind: 'sheet', sheet: { ...sheet, cells: [], tables: [] } };
    for (let from = 0; from < sheet.cells.length; from += CELLS_IN_MESSAGE) yield { kind: 'cells', cells: sheet.cells.slice(from, from + CELLS_IN_MESSAGE) };
    for (const table of sheet.tables) {
      yield { kind: 'table', table: { ...table, columns: [] } };
      for (const column of table.columns) {
        yield { kind: 'column', column: { ...column, values: [] } };
        const { values } = column;
        for (let from = 0; from < values.length; from += VALUES_IN_MESSAGE) {
          yield { kind: 'values', values: Array.prototype.slice.call(values, from, from + VALUES_IN_MESSAGE) as CellValue[] };
        }
      }
    }
  }
}

/** Puts a plan together again. */
export class PlanAssembly {
  private head: Omit<Plan, 'sheets'> = { title: '' };
  private readonly sheets: (SheetSpec & { cells: CellSpec[]; tables: TableSpec[] })[] = [];
  private columns: ColumnSpec[] = [];
  private cells: CellSpec[] = [];
  private tables: TableSpec[] = [];
  private values: CellValue[] = [];

  add(part: PlanPart): void {
    switch (part.kind) {
      case 'plan':
        this.head = part.head;
        break;
      case 'sheet':
        [this.cells, this.tables] = [[], []];
        this.sheets.push({ ...part.sheet, cells: this.cells, tables: this.tables });
        break;
      case 'cells':
        for (const cell of part.cells) this.cells.push(cell);
        break;
      case 'table':
        this.columns = [];
        this.tables.push({ ...part.table, columns: this.columns });
        break;
      case 'column':
        this.values = [];
        this.columns.push({ ...part.column, values: this.values });
        break;
      case 'values':
        for (const value of part.values) this.values.push(value);
        break;
    }
  }

  plan(): Plan {
    return { ...this.head, sheets: this.sheets };
  }
}
