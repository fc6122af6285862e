import { addressOf, parseCells, splitSheet } from './address.ts';
import type { Anchor } from './anchor.ts';
import { Cells } from './cells.ts';
import type { CellValue, Input } from './cell-value.ts';
import { Charts } from './charts.ts';
import { ConditionalFormats } from './conditional-formats.ts';
import { LineSizes } from './line-sizes.ts';
import { Names } from './names.ts';
import { PageSetup } from './page-setup.ts';
import { MAX_COLUMNS, MAX_ROWS, rectOf, type Rect } from './rect.ts';
import { invalidArgument, Refusal } from './refusal.ts';
import { deleteCells, insertCells } from './shifting.ts';
import type { Style, StyleKey } from './style.ts';
import type { Table } from './table.ts';
import { Tables } from './tables.ts';
import { typeInto } from './typing.ts';
import type { Workbook } from './workbook.ts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet: what the add-in reaches through the API, and, further down, what a user does to it by hand. */
export class Worksheet {
  readonly workbook: Workbook;
  readonly id: string;
  readonly anchors = new Set<Anchor>();
  readonly cells = new Cells(this);
  /** In points: 64 pixels wide, 20 pixels high. */
  readonly columns = new LineSizes(48);
  readonly rows = new LineSizes(15);
  readonly tables = new Tables(this);
  readonly names = new Names();
  readonly charts = new Charts(this);
  readonly conditionalFormats = new ConditionalFormats(this);
  readonly page = new PageSetup();
  freeze = { rows: 0, columns: 0 };
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  protected = false;
  deleted = false;
  #name: string;
  #visibility: Visibility = 'Visible';

  /** Only the workbook makes sheets: `workbook.addSheet(name)`. */
  constructor(workbook: Workbook, id: string, name: string) {
    this.workbook = workbook;
    this.id = id;
    this.#name = name;
  }

  get name(): string {
    return this.#name;
  }

  rename(name: string): void {
    this.workbook.assertStructure();
    this.workbook.assertSheetName(name, this);
    this.#name = name;
  }

  get visibility(): Visibility {
    return this.#visibility;
  }

  setVisibility(visibility: Visibility): void {
    this.workbook.assertStructure();
    if (visibility !== 'Visible') this.workbook.assertOtherVisible(this);
    this.#visibility = visibility;
    if (visibility !== 'Visible') this.workbook.leave(this);
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  assertUnprotected(): void {
    if (this.protected) throw new Refusal('AccessDenied', `The sheet ${this.name} is protected.`);
  }

  /** The whole sheet, "B2:C3", "Sheet1!B2" or a name. */
  rect(address?: string): Rect {
    if (address === undefined || address === '') return rectOf(0, 0, MAX_ROWS, MAX_COLUMNS);
    const { sheet, cells } = splitSheet(address);
    if (sheet !== null && sheet.toLowerCase() !== this.name.toLowerCase()) throw invalidArgument(`${address} is not on the sheet ${this.name}.`);
    const named = sheet === null ? this.names.find(cells) ?? this.workbook.names.find(cells) : null;
    const area = named?.area;
    if (area?.sheet === this && area.rect !== null) return area.rect;
    return parseCells(cells);
  }

  // The user's hand.

  /** Puts values as the API would: one for all the cells, or a matrix. */
  set(address: string, input: Input | readonly (readonly Input[])[]): void {
    this.cells.write(this.rect(address), input);
  }

  /** Types into one cell: a table grows when one types right below or beside it. */
  type(address: string, input: Input): void {
    typeInto(this, this.rect(address), input);
  }

  get(address: string): CellValue | undefined {
    const { row, column } = this.rect(address);
    return this.cells.value(row, column);
  }

  style(address: string): Style {
    const { row, column } = this.rect(address);
    return this.cells.style(row, column);
  }

  format<K extends StyleKey>(address: string, key: K, value: Style[K]): void {
    this.cells.applyStyle(this.rect(address), key, value);
  }

  /** Fills the cells with a colour. */
  recolour(address: string, color: string): void {
    this.format(address, 'fillColor', color);
  }

  clear(address: string): void {
    this.cells.clear(this.rect(address), 'Contents');
  }

  /** Rows and columns are counted from 0. */
  insertRows(row: number, count = 1): void {
    insertCells(this, rectOf(row, 0, count, MAX_COLUMNS), 'rows');
  }

  deleteRows(row: number, count = 1): void {
    deleteCells(this, rectOf(row, 0, count, MAX_COLUMNS), 'rows');
  }

  insertColumns(column: number, count = 1): void {
    insertCells(this, rectOf(0, column, MAX_ROWS, count), 'columns');
  }

  deleteColumns(column: number, count = 1): void {
    deleteCells(this, rectOf(0, column, MAX_ROWS, count), 'columns');
  }

  hideRows(row: number, count = 1): void {
    this.rows.setHidden(row, count, true);
  }

  addTable(address: string, name?: string): Table {
    const table = this.tables.add(this.rect(address), true);
    if (name !== undefined) table.rename(name);
    return table;
  }

  protect(): void {
    this.protected = true;
  }

  unprotect(): void {
    this.protected = false;
  }

  activate(): void {
    this.workbook.activate(this);
  }

  select(address: string): void {
    this.workbook.select(this, this.rect(address));
  }

  get usedAddress(): string | null {
    const used = this.cells.grid.used(true);
    return used === null ? null : addressOf(used);
  }
}
