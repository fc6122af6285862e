import type { ColumnSpec } from '../../report/plan.ts';
import type { CellValue } from '../../shared/cell.ts';
import { cellName, MAX_ROWS } from '../sheet/address.ts';
import { UnusableWorkbook } from '../unusable-workbook.ts';
import { storedValue } from '../sheet/stored-value.ts';
import type { LocatedTable } from './locate-tables.ts';
import { rowMatching, type RowMatching } from './row-matching.ts';
import { isEmpty, sameValue } from './same-value.ts';
import type { SheetEdits } from './sheet-edits.ts';
import { holdsSomething, type ReadRow } from './standing.ts';

/** How far a table reaches after a refresh. */
export interface GrownTable {
  readonly table: LocatedTable;
  readonly oldLastRow: number;
  readonly lastRow: number;
  readonly right: number;
  /** Columns of ours that were gone and stand at the right now. */
  readonly added: readonly ColumnSpec[];
}

/** Compares one table with the plan while the sheet's rows pass by, and notes what must change. */
export class TableComparison {
  readonly #table: LocatedTable;
  readonly #edits: SheetEdits;
  readonly #sheet: string;
  readonly #matching: RowMatching;
  /** By column of the spec: where it is, the missing ones given a place at the right. */
  readonly #columns: readonly number[];
  readonly #right: number;
  #lastRow: number;
  #ended: boolean;
  #lastFilledRow: number;
  #model: ReadRow = [];
  #below: { row: number; column: number } | null = null;

  readonly #overSample: boolean;

  /** @param overSample the rows are a sample's: each gives way to whoever comes to stand in its place */
  constructor(table: LocatedTable, edits: SheetEdits, sheet: string, overSample: boolean) {
    this.#table = table;
    this.#overSample = overSample;
    this.#edits = edits;
    this.#sheet = sheet;
    let right = table.right;
    this.#columns = table.columns.map((column) => (column >= 0 ? column : ++right));
    this.#right = right;
    this.#matching = rowMatching(overSample ? { ...table.spec, key: null } : table.spec, table.columns);
    this.#lastRow = table.lastRow ?? table.firstRow - 1;
    this.#ended = table.lastRow !== null;
    this.#lastFilledRow = table.firstRow - 1;
  }

  row(row: number, cells: ReadRow): void {
    const { firstRow, headerRow } = this.#table;
    if (row === headerRow || row >= firstRow) this.#checkAddedColumns(row, cells);
    if (row < firstRow) return;
    if (!this.#ended) this.#followPlainRange(row, cells);
    if (row > this.#lastRow) this.#lookBelow(row, cells);
    else this.#compareRow(row, cells);
  }

  /** A plain range ends before its first empty row. */
  #followPlainRange(row: number, cells: ReadRow): void {
    if (row === this.#lastRow + 1 && this.#filled(cells)) this.#lastRow = row;
    else this.#ended = true;
  }

  #filled(cells: ReadRow): boolean {
    for (let column = this.#table.left; column <= this.#table.right; column += 1) {
      if (holdsSomething(cells[column])) return true;
    }
    return false;
  }

  #checkAddedColumns(row: number, cells: ReadRow): void {
    if (row > this.#lastRow && this.#ended) return;
    for (let column = this.#table.right + 1; column <= this.#right; column += 1) {
      if (holdsSomething(cells[column])) this.#block(row, column);
    }
  }

  #lookBelow(row: number, cells: ReadRow): void {
    if (this.#below !== null) return;
    for (let column = this.#table.left; column <= this.#right; column += 1) {
      if (holdsSomething(cells[column])) {
        this.#below = { row, column };
        return;
      }
    }
  }

  #compareRow(row: number, cells: ReadRow): void {
    if (this.#filled(cells)) {
      this.#lastFilledRow = row;
      this.#model = cells;
    } else if (this.#model.length === 0) this.#model = cells;
    const index = this.#matching.match(row - this.#table.firstRow, cells);
    if (index < 0 && this.#matching.keyed) return;
    this.#table.spec.columns.forEach((column, place) => {
      const at = this.#columns[place] ?? -1;
      const isNew = (this.#table.columns[place] ?? -1) < 0;
      if (column.owner === 'user' && !isNew && !this.#overSample) return;
      const wanted = index < 0 ? null : this.#value(column, index);
      const stands = isNew ? null : cells[at]?.value ?? null;
      if (!sameValue(stands, wanted)) this.#edits.put(row, at, wanted, cells[at] === undefined ? this.#modelStyle(column, place) : null);
    });
  }

  /** Appends what the sheet does not have yet. Call when all rows have passed. */
  finish(): GrownTable {
    const { spec, existing, firstRow, headerRow } = this.#table;
    const unmatched = this.#matching.unmatched();
    const added = spec.columns.filter((_, place) => (this.#table.columns[place] ?? -1) < 0);
    if (headerRow >= 0) {
      spec.columns.forEach((column, place) => {
        if (added.includes(column)) this.#edits.put(headerRow, this.#columns[place] ?? -1, column.header, column.headerLook);
      });
    }
    let next = this.#lastFilledRow + 1;
    for (const index of unmatched) {
      const row = this.#matching.keyed ? next : firstRow + index;
      this.#appendRow(row, index);
      next = row + 1;
    }
    const shrinks = this.#overSample && existing !== null && !existing.hasTotals;
    const lastRow = Math.max(shrinks ? firstRow + Math.max(spec.rows, 1) - 1 : this.#lastRow, unmatched.length === 0 ? 0 : next - 1);
    if (lastRow >= MAX_ROWS) throw new UnusableWorkbook('workbook-too-many-rows', { sheet: this.#sheet });
    if (lastRow > this.#lastRow && existing?.hasTotals === true) this.#block(this.#lastRow + 1, this.#table.left);
    if (this.#below !== null && lastRow > this.#lastRow && this.#below.row <= lastRow) this.#block(this.#below.row, this.#below.column);
    return { table: this.#table, oldLastRow: this.#lastRow, lastRow, right: this.#right, added };
  }

  #appendRow(row: number, index: number): void {
    const { spec, existing, left, right } = this.#table;
    const outside = row > this.#lastRow;
    spec.columns.forEach((column, place) => {
      const at = this.#columns[place] ?? -1;
      const value = this.#value(column, index);
      const style = this.#modelStyle(column, place);
      if (value !== null) this.#edits.put(row, at, value, style, outside);
      else if (outside) this.#edits.dress(row, at, style);
    });
    for (let at = left; outside && at <= right; at += 1) {
      if (this.#columns.includes(at)) continue;
      this.#edits.dress(row, at, this.#model[at]?.style ?? null, existing?.formulas[at - left] ?? null);
    }
  }

  /** The style of the row before; the plan's look where there is none. */
  #modelStyle(column: ColumnSpec, place: number): number | ColumnSpec['look'] {
    const at = this.#table.columns[place] ?? -1;
    const style = at < 0 ? -1 : this.#model[at]?.style ?? -1;
    return style < 0 ? column.look : style;
  }

  #value(column: ColumnSpec, index: number): CellValue {
    const value = storedValue(column.values[index] ?? null);
    return isEmpty(value) ? null : value;
  }

  #block(row: number, column: number): never {
    throw new UnusableWorkbook('table-blocked', { sheet: this.#sheet, table: this.#table.spec.name, cell: cellName(row, column) });
  }
}
