import type { Look } from '../../report/plan.ts';
import type { CellValue } from '../../shared/cell.ts';

export interface CellEdit {
  readonly value: CellValue;
  /** The look of a cell that has none yet: a style number of this workbook, or a look of the plan. */
  readonly style: number | Look | null;
  /** Take that style even where the cell has one: the row was no part of the table before. */
  readonly restyle: boolean;
  /** As the host writes it; `value` is then what it shows. */
  readonly formula: string | null;
}

/** The cells of one worksheet that are to change; nothing else of it does. */
export class SheetEdits {
  readonly rows = new Map<number, Map<number, CellEdit>>();
  /** Cells whose value changes. */
  count = 0;

  get empty(): boolean {
    return this.rows.size === 0;
  }

  /** A new value for a cell. */
  put(row: number, column: number, value: CellValue, style: number | Look | null = null, restyle = false): void {
    this.#set(row, column, { value, style, restyle, formula: null });
    this.count += 1;
  }

  /** A new formula for a cell, and what it shows until somebody reckons. */
  putFormula(row: number, column: number, formula: string, value: CellValue, style: Look | null): void {
    this.#set(row, column, { value, style, restyle: false, formula });
    this.count += 1;
  }

  /** A cell that only gets the look or the formula of the column it lies in. */
  dress(row: number, column: number, style: number | Look | null, formula: string | null = null): void {
    this.#set(row, column, { value: null, style, restyle: true, formula });
  }

  /** A formula gives way to the value it last had. */
  freeze(row: number, column: number, value: CellValue): void {
    this.#set(row, column, { value, style: null, restyle: false, formula: null });
  }

  has(row: number, column: number): boolean {
    return this.rows.get(row)?.has(column) ?? false;
  }

  #set(row: number, column: number, edit: CellEdit): void {
    let cells = this.rows.get(row);
    if (cells === undefined) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    cells.set(column, edit);
  }
}
