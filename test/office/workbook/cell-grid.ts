import { ColumnCells } from './column-cells.ts';
import { endColumn, endRow, MAX_COLUMNS, rectOf, type Rect } from './rect.ts';

/** The cells of a sheet, column by column, as far as they were ever touched. */
export class CellGrid {
  #columns = new Map<number, ColumnCells>();

  /** To read; untouched columns share nothing. */
  peek(column: number): ColumnCells | undefined {
    return this.#columns.get(column);
  }

  column(column: number): ColumnCells {
    let cells = this.#columns.get(column);
    if (cells === undefined) {
      cells = new ColumnCells();
      this.#columns.set(column, cells);
    }
    return cells;
  }

  /** Each column of the rectangle; those never touched are passed over. */
  touched(rect: Rect): readonly (readonly [number, ColumnCells])[] {
    if (rect.columns < this.#columns.size) {
      const found: [number, ColumnCells][] = [];
      for (let column = rect.column; column < endColumn(rect); column++) {
        const cells = this.#columns.get(column);
        if (cells !== undefined) found.push([column, cells]);
      }
      return found;
    }
    return [...this.#columns].filter(([column]) => column >= rect.column && column < endColumn(rect)).sort(([a], [b]) => a - b);
  }

  /** The smallest rectangle around all that holds something; null: the sheet is empty. */
  used(valuesOnly: boolean): Rect | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [column, cells] of this.#columns) {
      const firsts = [cells.firstValueRow(), ...valuesOnly ? [] : [cells.styles.firstRow(), cells.validations.firstRow()]].filter((row) => row >= 0);
      if (firsts.length === 0) continue;
      top = Math.min(top, ...firsts);
      bottom = Math.max(bottom, cells.lastValueRow(), ...valuesOnly ? [] : [cells.styles.lastRow(), cells.validations.lastRow()]);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : rectOf(top, left, bottom - top + 1, right - left + 1);
  }

  hasValues(rect: Rect): boolean {
    return this.touched(rect).some(([, cells]) => {
      const end = Math.min(endRow(rect), cells.values.length);
      for (let row = rect.row; row < end; row++) if (cells.values[row] !== undefined) return true;
      return false;
    });
  }

  insertRows(rect: Rect): void {
    for (const [, cells] of this.touched(rect)) cells.insert(rect.row, rect.rows);
  }

  removeRows(rect: Rect): void {
    for (const [, cells] of this.touched(rect)) cells.remove(rect.row, rect.rows);
  }

  /** Moves what stands in the rows of the rectangle to the right, out of its columns. New cells look like those to the left. */
  insertColumns(rect: Rect): void {
    const right = this.touched(rectOf(rect.row, rect.column, rect.rows, MAX_COLUMNS - rect.column)).toReversed();
    for (const [column, cells] of right) {
      this.column(column + rect.columns).copyFrom(cells, rect.row, rect.rows);
      cells.copyFrom(new ColumnCells(), rect.row, rect.rows);
    }
    const left = this.#columns.get(rect.column - 1);
    if (left === undefined) return;
    for (let column = rect.column; column < endColumn(rect); column++) {
      left.styles.forEach(rect.row, rect.rows, (from, rows, id) => this.column(column).styles.set(from, rows, id));
      left.validations.forEach(rect.row, rect.rows, (from, rows, id) => this.column(column).validations.set(from, rows, id));
    }
  }

  removeColumns(rect: Rect): void {
    for (const [, cells] of this.touched(rect)) cells.copyFrom(new ColumnCells(), rect.row, rect.rows);
    const right = this.touched(rectOf(rect.row, endColumn(rect), rect.rows, MAX_COLUMNS - endColumn(rect)));
    for (const [column, cells] of right) {
      this.column(column - rect.columns).copyFrom(cells, rect.row, rect.rows);
      cells.copyFrom(new ColumnCells(), rect.row, rect.rows);
    }
  }
}
