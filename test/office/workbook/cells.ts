import { addressOf } from './address.ts';
import { plainValue, valueType, type CellValue } from './cell-value.ts';
import { CellGrid } from './cell-grid.ts';
import { enter } from './entry.ts';
import type { Hyperlink } from './hyperlink.ts';
import { endColumn, endRow, isUnbounded, type Rect } from './rect.ts';
import { invalidArgument, Refusal } from './refusal.ts';
import { shownText } from './shown-text.ts';
import type { Style, StyleKey } from './style.ts';
import type { Validation } from './validation.ts';
import type { Worksheet } from './worksheet.ts';

const isMatrix = (value: CellValue | readonly (readonly CellValue[])[]): value is readonly (readonly CellValue[])[] => Array.isArray(value);

/** What stands in the cells of a sheet and how they look. */
export class Cells {
  readonly grid = new CellGrid();
  readonly #sheet: Worksheet;

  constructor(sheet: Worksheet) {
    this.#sheet = sheet;
  }

  value(row: number, column: number): CellValue | undefined {
    const cells = this.grid.peek(column);
    const formula = cells?.formulas.get(row);
    const calculated = formula === undefined ? undefined : this.#sheet.workbook.options.calculate?.(formula, this.#sheet, row, column);
    if (calculated !== undefined) return isMatrix(calculated) ? calculated[0]?.[0] : calculated;
    return cells?.values[row] ?? this.#spilled(row, column);
  }

  /** Over which cells a formula spills; null: over none but its own. */
  spill(row: number, column: number): Rect | null {
    const formula = this.formula(row, column);
    const calculated = formula === undefined ? undefined : this.#sheet.workbook.options.calculate?.(formula, this.#sheet, row, column);
    return calculated !== undefined && isMatrix(calculated) ? { row, column, rows: calculated.length, columns: calculated[0]?.length ?? 0 } : null;
  }

  #spilled(row: number, column: number): CellValue | undefined {
    const { calculate } = this.#sheet.workbook.options;
    if (calculate === undefined) return undefined;
    for (let left = column; left >= 0; left--) {
      for (const [top, formula] of this.grid.peek(left)?.formulas ?? []) {
        const calculated = top > row ? undefined : calculate(formula, this.#sheet, top, left);
        if (calculated !== undefined && isMatrix(calculated)) return calculated[row - top]?.[column - left];
      }
    }
    return undefined;
  }

  formula(row: number, column: number): string | undefined {
    return this.grid.peek(column)?.formulas.get(row);
  }

  style(row: number, column: number): Style {
    return this.#sheet.workbook.styles.get(this.grid.peek(column)?.styles.at(row) ?? 0);
  }

  /** One value a cell, row by row. */
  map<T>(rect: Rect, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: rect.rows }, (_, row) => Array.from({ length: rect.columns }, (__, column) => read(rect.row + row, rect.column + column)));
  }

  values(rect: Rect): (string | number | boolean)[][] {
    return this.map(rect, (row, column) => plainValue(this.value(row, column)));
  }

  formulas(rect: Rect): (string | number | boolean)[][] {
    return this.map(rect, (row, column) => this.formula(row, column) ?? plainValue(this.value(row, column)));
  }

  texts(rect: Rect): string[][] {
    const { date1904 } = this.#sheet.workbook.options;
    return this.map(rect, (row, column) => shownText(this.value(row, column), this.style(row, column).numberFormat, date1904));
  }

  valueTypes(rect: Rect): string[][] {
    return this.map(rect, (row, column) => valueType(this.value(row, column)));
  }

  numberFormats(rect: Rect): string[][] {
    return this.map(rect, (row, column) => this.style(row, column).numberFormat);
  }

  /** One value for all cells, or one for each; null leaves a cell as it is. */
  write(rect: Rect, input: unknown): void {
    const inputs = matrixOf(rect, input);
    this.assertWritable(rect);
    const { options, styles } = this.#sheet.workbook;
    for (let column = rect.column; column < endColumn(rect); column++) {
      const cells = this.grid.column(column);
      for (let row = rect.row; row < endRow(rect); row++) {
        const given = inputs(row - rect.row, column - rect.column);
        if (given === null) continue;
        const style = cells.styles.at(row);
        const entry = enter(given, styles.get(style).numberFormat, options);
        cells.put(row, entry.value, entry.formula);
        if (entry.numberFormat !== undefined) cells.styles.set(row, 1, styles.with(style, 'numberFormat', entry.numberFormat));
      }
    }
    this.changed(rect);
  }

  /** Takes over what stands in cells of the same number elsewhere. */
  put(rect: Rect, source: Cells, from: Rect, withFormulas: boolean): void {
    this.assertWritable(rect);
    const entries = source.map(from, (row, column) => ({ value: source.value(row, column), formula: withFormulas ? source.formula(row, column) : undefined }));
    entries.forEach((line, row) => line.forEach(({ value, formula }, column) => { this.grid.column(rect.column + column).put(rect.row + row, value, formula); }));
    this.changed(rect);
  }

  writeNumberFormats(rect: Rect, input: unknown): void {
    const inputs = matrixOf(rect, input);
    this.assertWritable(rect);
    for (let column = rect.column; column < endColumn(rect); column++) {
      const runs = this.grid.column(column).styles;
      for (let row = rect.row; row < endRow(rect); row++) {
        const format = inputs(row - rect.row, column - rect.column);
        if (format === null) continue;
        if (typeof format !== 'string') throw invalidArgument('A number format is text.');
        // An empty format means the general one.
        runs.map(row, 1, (id) => this.#sheet.workbook.styles.with(id, 'numberFormat', format === '' ? 'General' : format));
      }
    }
  }

  applyStyle<K extends StyleKey>(rect: Rect, key: K, value: Style[K]): void {
    this.assertWritable(rect);
    for (let column = rect.column; column < endColumn(rect); column++) {
      this.grid.column(column).styles.map(rect.row, rect.rows, (id) => this.#sheet.workbook.styles.with(id, key, value));
    }
  }

  /** The property if all cells agree on it; null: they do not. */
  commonStyle<K extends StyleKey>(rect: Rect, key: K): { readonly value: Style[K] } | null {
    const found = new Map<string, Style[K]>();
    const see = (id: number): void => {
      const value = this.#sheet.workbook.styles.get(id)[key];
      found.set(JSON.stringify(value), value);
    };
    const touched = this.grid.touched(rect);
    if (touched.length < rect.columns) see(0);
    for (const [, cells] of touched) cells.styles.forEach(rect.row, rect.rows, (_from, _rows, id) => { see(id); });
    const [first, ...others] = [...found.values()];
    return others.length === 0 && first !== undefined ? { value: first } : null;
  }

  /** The validation if all cells agree on it; null: they do not. */
  commonValidation(rect: Rect): Validation | null {
    const ids = new Set<number>();
    const touched = this.grid.touched(rect);
    if (touched.length < rect.columns) ids.add(0);
    for (const [, cells] of touched) cells.validations.forEach(rect.row, rect.rows, (_from, _rows, id) => ids.add(id));
    const [first = 0] = ids;
    return ids.size <= 1 ? this.#sheet.workbook.validations.get(first) : null;
  }

  applyValidation(rect: Rect, change: (before: Validation) => Validation): void {
    this.assertWritable(rect);
    const { validations } = this.#sheet.workbook;
    for (let column = rect.column; column < endColumn(rect); column++) {
      this.grid.column(column).validations.map(rect.row, rect.rows, (id) => validations.number(change(validations.get(id))));
    }
  }

  link(row: number, column: number): Hyperlink | null {
    return this.grid.peek(column)?.links.get(row) ?? null;
  }

  putLink(rect: Rect, link: Hyperlink | null): void {
    this.assertWritable(rect);
    for (let column = rect.column; column < endColumn(rect); column++) {
      for (let row = rect.row; row < endRow(rect); row++) {
        if (link === null) this.grid.peek(column)?.links.delete(row);
        else this.grid.column(column).links.set(row, link);
      }
    }
  }

  clear(rect: Rect, what: 'All' | 'Contents' | 'Formats' | 'Hyperlinks'): void {
    this.assertWritable(rect);
    for (const [, cells] of this.grid.touched(rect)) {
      const end = endRow(rect);
      if (what === 'All' || what === 'Contents') for (let row = rect.row; row < Math.min(end, cells.values.length); row++) cells.put(row, undefined);
      if (what === 'All' || what === 'Formats') cells.styles.set(rect.row, rect.rows, 0);
      if (what === 'All') cells.validations.set(rect.row, rect.rows, 0);
      if (what === 'All' || what === 'Hyperlinks') for (const row of [...cells.links.keys()]) if (row >= rect.row && row < end) cells.links.delete(row);
    }
    if (what === 'All' || what === 'Formats') this.#sheet.conditionalFormats.clear(rect);
    if (what === 'All' || what === 'Contents') this.changed(rect);
  }

  /** On a protected sheet only unlocked cells can be changed. */
  assertWritable(rect: Rect): void {
    if (!this.#sheet.protected) return;
    const locked = this.commonStyle(rect, 'locked');
    if (locked?.value !== false) throw new Refusal('AccessDenied', `The sheet ${this.#sheet.name} is protected.`);
  }

  /** Headers of tables are kept text and apart, and whoever listens hears of it. */
  changed(rect: Rect): void {
    this.#sheet.tables.headersWritten(rect);
    this.#sheet.workbook.events.fire({ kind: 'changed', sheet: this.#sheet, address: addressOf(rect), change: 'RangeEdited' });
  }
}

/** Excel takes one value for all cells or a matrix of exactly their number, and nothing for whole columns. */
function matrixOf(rect: Rect, input: unknown): (row: number, column: number) => unknown {
  if (isUnbounded(rect)) throw invalidArgument('Whole rows and columns take no values, formulas or number formats.');
  if (!Array.isArray(input)) return () => input;
  const matrix = input as readonly unknown[];
  if (matrix.length !== rect.rows || matrix.some((row) => !Array.isArray(row) || row.length !== rect.columns)) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return (row, column) => (matrix[row] as readonly unknown[])[column];
}
