import { endRow, overlaps, rectOf, type Rect } from './rect.ts';
import { invalidArgument, itemNotFound } from './refusal.ts';
import { insertCells } from './shifting.ts';
import { Table } from './table.ts';
import type { Worksheet } from './worksheet.ts';

/** The tables of one sheet. */
export class Tables {
  #items: Table[] = [];
  readonly #sheet: Worksheet;

  constructor(sheet: Worksheet) {
    this.#sheet = sheet;
  }

  get items(): readonly Table[] {
    return this.#items;
  }

  overlapping(rect: Rect): readonly Table[] {
    return this.#items.filter((table) => overlaps(table.rect, rect));
  }

  /** Turns cells into a table. Without headers of their own Excel makes room for some, and an empty table has one row. */
  add(given: Rect, hasHeaders: boolean): Table {
    this.#sheet.assertUnprotected();
    this.assertFree(given, null);
    let rect = given;
    if (!hasHeaders) {
      insertCells(this.#sheet, { ...given, rows: 1 }, 'rows');
      rect = { ...given, rows: given.rows + 1 };
    } else if (given.rows === 1) {
      const below = rectOf(endRow(given), given.column, 1, given.columns);
      if (this.#sheet.cells.grid.hasValues(below)) insertCells(this.#sheet, below, 'rows');
      rect = { ...given, rows: 2 };
      this.assertFree(rect, null);
    }
    const table = new Table(this.#sheet, this.#sheet.workbook.newTableId(), this.#sheet.workbook.freeTableName(), rect);
    this.#items.push(table);
    return table;
  }

  /** Takes the table and what stands in its cells away. */
  delete(table: Table): void {
    this.#sheet.assertUnprotected();
    const { rect } = table;
    this.convertToRange(table);
    this.#sheet.cells.clear(rect, 'All');
  }

  /** Leaves the cells and takes only the table away. */
  convertToRange(table: Table): Rect {
    if (!this.#items.includes(table)) throw itemNotFound(`the table ${table.name}`);
    this.#sheet.assertUnprotected();
    const { rect } = table;
    if (table.isFiltered) this.#sheet.rows.setHidden(rect.row, rect.rows, false);
    this.#items = this.#items.filter((other) => other !== table);
    table.anchor.release();
    return rect;
  }

  assertFree(rect: Rect, except: Table | null): void {
    const hit = this.overlapping(rect).find((table) => table !== except);
    if (hit !== undefined) throw invalidArgument(`A table cannot overlap another: ${hit.name} is there.`);
  }

  headersWritten(rect: Rect): void {
    for (const table of this.#items) if (table.showHeaders && overlaps(table.headerRect, rect)) table.readHeaders();
  }

  /** Tables whose cells were all deleted are gone. */
  dropLost(): void {
    for (const table of this.#items) if (table.anchor.rect === null) table.anchor.release();
    this.#items = this.#items.filter(({ anchor }) => anchor.rect !== null);
  }
}
