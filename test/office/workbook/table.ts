import { Anchor, type Shift } from './anchor.ts';
import { plainValue, valueType } from './cell-value.ts';
import { endColumn, endRow, rectOf, type Rect } from './rect.ts';
import { invalidArgument, itemNotFound, Refusal } from './refusal.ts';
import { shownText } from './shown-text.ts';
import { insertCells } from './shifting.ts';
import { uniqueHeaders } from './table-headers.ts';
import type { Worksheet } from './worksheet.ts';

export interface TableColumn {
  readonly id: number;
  name: string;
  /** The texts that stay visible; null: all. */
  filter: readonly string[] | null;
}

export interface SortField {
  /** The column, counted from the table's first. */
  readonly key: number;
  readonly ascending: boolean;
}

export class Table {
  readonly sheet: Worksheet;
  readonly id: string;
  readonly anchor: Anchor;
  columns: TableColumn[];
  name: string;
  style = 'TableStyleMedium2';
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  sortFields: readonly SortField[] = [];
  #nextColumn: number;

  constructor(sheet: Worksheet, id: string, name: string, rect: Rect) {
    this.sheet = sheet;
    this.id = id;
    this.name = name;
    this.anchor = new Anchor(sheet, rect);
    this.columns = Array.from({ length: rect.columns }, (_, index) => ({ id: index + 1, name: '', filter: null }));
    this.#nextColumn = rect.columns + 1;
    this.readHeaders();
  }

  get rect(): Rect {
    if (this.anchor.rect === null) throw itemNotFound(`the table ${this.name}`);
    return this.anchor.rect;
  }

  get headerRect(): Rect {
    if (!this.showHeaders) throw itemNotFound(`the header row of ${this.name}`);
    return { ...this.rect, rows: 1 };
  }

  get totalsRect(): Rect {
    if (!this.showTotals) throw itemNotFound(`the total row of ${this.name}`);
    return { ...this.rect, row: endRow(this.rect) - 1, rows: 1 };
  }

  get bodyRect(): Rect {
    const head = this.showHeaders ? 1 : 0;
    return { ...this.rect, row: this.rect.row + head, rows: this.rect.rows - head - (this.showTotals ? 1 : 0) };
  }

  get isFiltered(): boolean {
    return this.columns.some(({ filter }) => filter !== null);
  }

  column(name: string): TableColumn {
    const found = this.columns.find((column) => column.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) throw itemNotFound(`the column ${name} of ${this.name}`);
    return found;
  }

  rename(name: string): void {
    this.sheet.workbook.assertTableName(name, this);
    this.name = name;
  }

  /** Makes each header text, filled and unlike the others, as Excel does, and takes the columns' names from there. */
  readHeaders(): void {
    if (!this.showHeaders) return;
    const { cells, workbook } = this.sheet;
    const { row, column } = this.rect;
    const texts = this.columns.map((_, index) => {
      const value = cells.value(row, column + index);
      return shownText(value, cells.style(row, column + index).numberFormat, workbook.options.date1904);
    });
    for (const [index, name] of uniqueHeaders(texts, workbook.options.columnWord).entries()) {
      const at = column + index;
      if (plainValue(cells.value(row, at)) !== name || valueType(cells.value(row, at)) !== 'String' || cells.formula(row, at) !== undefined) cells.grid.column(at).put(row, name);
      (this.columns[index] as TableColumn).name = name;
    }
  }

  renameColumn(column: TableColumn, name: string): void {
    if (name === '' || this.columns.some((other) => other !== column && other.name.toLowerCase() === name.toLowerCase())) throw invalidArgument(`${this.name} can have no column "${name}".`);
    column.name = name;
    if (this.showHeaders) this.sheet.cells.grid.column(this.rect.column + this.columns.indexOf(column)).put(this.rect.row, name);
  }

  /** @throws {Refusal} InvalidArgument unless the header row stays where it is and the areas overlap */
  resize(rect: Rect): void {
    const before = this.rect;
    const least = (this.showHeaders ? 2 : 1) + (this.showTotals ? 1 : 0);
    if (rect.row !== before.row || rect.column >= endColumn(before) || endColumn(rect) <= before.column || rect.rows < least) {
      throw invalidArgument('The new range must overlap the table and keep its header row.');
    }
    this.sheet.cells.assertWritable(rect);
    this.sheet.tables.assertFree(rect, this);
    const old = new Map(this.columns.map((column, index) => [before.column + index, column]));
    this.columns = Array.from({ length: rect.columns }, (_, index) => old.get(rect.column + index) ?? this.#newColumn());
    this.anchor.rect = rect;
    this.readHeaders();
  }

  /** Follows cells that were inserted or deleted: columns come and go with them. */
  shifted(before: Rect, { axis, at, count, from, to }: Shift): void {
    const inBand = before.row >= from && endRow(before) <= to;
    if (axis !== 'columns' || !inBand || this.anchor.rect === null) return;
    if (count > 0 && at > before.column && at < endColumn(before)) this.columns.splice(at - before.column, 0, ...Array.from({ length: count }, () => this.#newColumn()));
    if (count < 0) {
      const first = Math.max(at, before.column) - before.column;
      const last = Math.min(at - count, endColumn(before)) - before.column;
      if (last > first) this.columns.splice(first, last - first);
    }
    this.readHeaders();
  }

  /** Appends rows, moving what stands below the table's columns down if it must. */
  addRows(count: number, index: number | null = null): Rect {
    const body = this.bodyRect;
    if (index !== null && (index < 0 || index > body.rows)) throw invalidArgument('There is no such row.');
    const row = index === null ? endRow(body) : body.row + index;
    const place = rectOf(row, body.column, count, body.columns);
    const atEnd = row === endRow(this.rect);
    if (!atEnd || this.sheet.cells.grid.hasValues(place) || this.sheet.tables.overlapping(place).length > 0) insertCells(this.sheet, place, 'rows');
    if (atEnd) this.anchor.rect = { ...this.rect, rows: this.rect.rows + count };
    return place;
  }

  addColumn(index: number | null): TableColumn {
    const at = index ?? this.columns.length;
    if (at < 0 || at > this.columns.length) throw invalidArgument('There is no such column.');
    const place = rectOf(this.rect.row, this.rect.column + at, this.rect.rows, 1);
    const atEnd = at === this.columns.length;
    if (!atEnd || this.sheet.cells.grid.hasValues(place) || this.sheet.tables.overlapping(place).length > 0) insertCells(this.sheet, place, 'columns');
    if (atEnd || at === 0) {
      this.anchor.rect = { ...this.rect, column: at === 0 && !atEnd ? this.rect.column - 1 : this.rect.column, columns: this.rect.columns + 1 };
      this.columns.splice(at, 0, this.#newColumn());
    }
    this.readHeaders();
    return this.columns[at] as TableColumn;
  }

  setHeaders(show: boolean): void {
    if (show === this.showHeaders) return;
    const { row, column, columns } = this.rect;
    if (show) {
      insertCells(this.sheet, rectOf(row, column, 1, columns), 'rows');
      this.anchor.rect = { ...this.rect, row, rows: this.rect.rows + 1 };
      this.columns.forEach(({ name }, index) => { this.sheet.cells.grid.column(column + index).put(row, name); });
    } else {
      this.showHeaders = false;
      this.sheet.cells.clear(rectOf(row, column, 1, columns), 'Contents');
      this.anchor.rect = { ...this.rect, row: row + 1, rows: this.rect.rows - 1 };
    }
    this.showHeaders = show;
  }

  setTotals(show: boolean): void {
    if (show === this.showTotals) return;
    if (show) this.addRows(1);
    else {
      this.sheet.cells.clear(this.totalsRect, 'Contents');
      this.anchor.rect = { ...this.rect, rows: this.rect.rows - 1 };
    }
    this.showTotals = show;
  }

  assertAlive(): void {
    if (!this.sheet.tables.items.includes(this) || this.sheet.deleted) throw new Refusal('ItemNotFound', `The table ${this.name} was deleted.`);
  }

  #newColumn(): TableColumn {
    return { id: this.#nextColumn++, name: '', filter: null };
  }
}
