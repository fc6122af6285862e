import type { CellValue } from './cell-value.ts';
import type { Hyperlink } from './hyperlink.ts';
import { RunList } from './run-list.ts';

/** One column of a sheet. Values are dense because columns are; everything else is sparse. */
export class ColumnCells {
  values: (CellValue | undefined)[] = [];
  formulas = new Map<number, string>();
  links = new Map<number, Hyperlink>();
  /** Numbers of the workbook's styles. */
  readonly styles = new RunList();
  /** Numbers of the workbook's validations; 0: none. */
  readonly validations = new RunList();

  put(row: number, value: CellValue | undefined, formula?: string): void {
    if (value === undefined) {
      if (row < this.values.length) this.values[row] = undefined;
    } else {
      this.values[row] = value;
    }
    if (formula !== undefined) this.formulas.set(row, formula);
    else if (this.formulas.size > 0) this.formulas.delete(row);
  }

  insert(row: number, rows: number): void {
    if (row < this.values.length) this.values = this.values.slice(0, row).concat(new Array<undefined>(rows), this.values.slice(row));
    this.formulas = moved(this.formulas, (at) => at < row ? at : at + rows);
    this.links = moved(this.links, (at) => at < row ? at : at + rows);
    this.styles.insert(row, rows);
    this.validations.insert(row, rows);
  }

  remove(row: number, rows: number): void {
    if (row < this.values.length) this.values.splice(row, rows);
    const shift = (at: number): number | null => at < row ? at : at < row + rows ? null : at - rows;
    this.formulas = moved(this.formulas, shift);
    this.links = moved(this.links, shift);
    this.styles.remove(row, rows);
    this.validations.remove(row, rows);
  }

  /** Takes over these rows of another column, everything of them. */
  copyFrom(other: ColumnCells, row: number, rows: number, to = row): void {
    const end = Math.min(row + rows, Math.max(other.values.length, this.values.length + row - to));
    for (let at = row; at < end; at++) this.put(at - row + to, other.values[at], other.formulas.get(at));
    for (const at of [...this.links.keys()]) if (at >= to && at < to + rows) this.links.delete(at);
    for (const [at, link] of other.links) if (at >= row && at < row + rows) this.links.set(at - row + to, link);
    other.styles.forEach(row, rows, (from, count, id) => this.styles.set(from - row + to, count, id));
    other.validations.forEach(row, rows, (from, count, id) => this.validations.set(from - row + to, count, id));
  }

  lastValueRow(): number {
    for (let row = this.values.length - 1; row >= 0; row--) if (this.values[row] !== undefined) return row;
    return -1;
  }

  firstValueRow(): number {
    return this.values.findIndex((value) => value !== undefined);
  }
}

function moved<T>(map: Map<number, T>, to: (row: number) => number | null): Map<number, T> {
  if (map.size === 0) return map;
  const result = new Map<number, T>();
  for (const [row, item] of map) {
    const at = to(row);
    if (at !== null) result.set(at, item);
  }
  return result;
}
