import { addressOf, splitSheet } from './address.ts';
import { Anchor } from './anchor.ts';
import { Application } from './application.ts';
import { Events } from './events.ts';
import { isName, Names } from './names.ts';
import { rectOf, type Rect } from './rect.ts';
import { invalidArgument, itemNotFound, Refusal } from './refusal.ts';
import { StyleBook } from './style.ts';
import type { Table } from './table.ts';
import { ValidationBook } from './validation.ts';
import { JAPANESE_WORKBOOK, type WorkbookOptions } from './workbook-options.ts';
import { Worksheet } from './worksheet.ts';

export interface Setting {
  readonly key: string;
  value: unknown;
}

/** A workbook as Excel holds it. It knows no protocol: the API lies on top of it, and tests play the user on it. */
export class Workbook {
  readonly options: WorkbookOptions;
  readonly styles = new StyleBook();
  readonly validations = new ValidationBook();
  readonly names = new Names();
  readonly application = new Application();
  readonly events = new Events();
  readonly settings = new Map<string, Setting>();
  structureProtected = false;
  #sheets: Worksheet[] = [];
  #active: Worksheet;
  readonly #selections = new Map<Worksheet, Rect>();
  #guids = 0;
  #tables = 0;

  constructor(options: Partial<WorkbookOptions> = {}) {
    this.options = { ...JAPANESE_WORKBOOK, ...options };
    this.#active = this.#append(`${this.options.sheetWord}1`);
  }

  get sheets(): readonly Worksheet[] {
    return this.#sheets;
  }

  get active(): Worksheet {
    return this.#active;
  }

  get tables(): readonly Table[] {
    return this.#sheets.flatMap(({ tables }) => tables.items);
  }

  findSheet(nameOrId: string): Worksheet | null {
    const folded = nameOrId.toLowerCase();
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === folded || sheet.id === nameOrId) ?? null;
  }

  sheet(name: string): Worksheet {
    const found = this.findSheet(name);
    if (found === null) throw itemNotFound(`the sheet ${name}`);
    return found;
  }

  table(nameOrId: string): Table {
    const found = this.findTable(nameOrId);
    if (found === null) throw itemNotFound(`the table ${nameOrId}`);
    return found;
  }

  findTable(nameOrId: string): Table | null {
    const folded = nameOrId.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === folded || table.id === nameOrId) ?? null;
  }

  addSheet(name?: string): Worksheet {
    this.assertStructure();
    if (name !== undefined) this.assertSheetName(name, null);
    const sheet = this.#append(name ?? this.#freeSheetName());
    this.events.fire({ kind: 'added', sheet });
    return sheet;
  }

  deleteSheet(sheet: Worksheet): void {
    this.assertStructure();
    if (sheet.visibility === 'VeryHidden') throw new Refusal('InvalidOperation', 'A sheet that is very hidden cannot be deleted: show it first.');
    this.assertOtherVisible(sheet);
    this.leave(sheet);
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    sheet.deleted = true;
    this.events.fire({ kind: 'deleted', sheet });
  }

  moveSheet(sheet: Worksheet, position: number): void {
    this.assertStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.#sheets.length) throw invalidArgument('There is no such position.');
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.#sheets.splice(position, 0, sheet);
  }

  activate(sheet: Worksheet): void {
    if (sheet.visibility !== 'Visible') throw new Refusal('InvalidOperation', `The sheet ${sheet.name} is hidden.`);
    if (sheet === this.#active) return;
    this.events.fire({ kind: 'deactivated', sheet: this.#active });
    this.#active = sheet;
    this.events.fire({ kind: 'activated', sheet });
  }

  get selection(): Rect {
    return this.#selections.get(this.#active) ?? rectOf(0, 0);
  }

  select(sheet: Worksheet, rect: Rect): void {
    this.activate(sheet);
    this.#selections.set(sheet, rect);
    this.events.fire({ kind: 'selectionChanged', sheet, address: addressOf(rect) });
  }

  /** Shows another sheet when this one goes away. */
  leave(sheet: Worksheet): void {
    if (sheet !== this.#active) return;
    const next = this.#sheets.find((other) => other !== sheet && other.visibility === 'Visible');
    if (next !== undefined) this.activate(next);
  }

  /** 'My sheet'!A1:B2 */
  area(address: string): Anchor {
    const { sheet, cells } = splitSheet(address);
    const owner = sheet === null ? this.#active : this.sheet(sheet);
    return new Anchor(owner, owner.rect(cells));
  }

  assertStructure(): void {
    if (this.structureProtected) throw new Refusal('AccessDenied', "The workbook's structure is protected.");
  }

  assertOtherVisible(sheet: Worksheet): void {
    if (sheet.visibility === 'Visible' && !this.#sheets.some((other) => other !== sheet && other.visibility === 'Visible')) {
      throw new Refusal('InvalidOperation', 'A workbook must have a sheet that can be seen.');
    }
  }

  /** @throws {Refusal} InvalidArgument, or ItemAlreadyExists when another sheet is called so, whatever the case of its letters */
  assertSheetName(name: string, self: Worksheet | null): void {
    if (name === '' || name.length > 31 || /[\\/?*:[\]]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === 'history') {
      throw invalidArgument(`"${name}" can be no sheet's name.`);
    }
    const other = this.#sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (other !== undefined && other !== self) throw new Refusal('ItemAlreadyExists', `A sheet is called ${name} already.`);
  }

  assertTableName(name: string, self: Table): void {
    if (!isName(name)) throw invalidArgument(`"${name}" can be no table's name.`);
    const other = this.findTable(name);
    const taken = (other !== null && other !== self && other.name.toLowerCase() === name.toLowerCase()) || this.names.find(name) !== null;
    if (taken) throw new Refusal('ItemAlreadyExists', `The name ${name} is taken.`);
  }

  freeTableName(): string {
    let number = 1;
    const name = (): string => `${this.options.tableWord}${number}`;
    while (this.findTable(name()) !== null || this.names.find(name()) !== null) number += 1;
    return name();
  }

  newTableId(): string {
    this.#tables += 1;
    return String(this.#tables);
  }

  newGuid(): string {
    this.#guids += 1;
    return `{00000000-0001-0000-0000-${this.#guids.toString(16).toUpperCase().padStart(12, '0')}}`;
  }

  protectStructure(): void {
    this.structureProtected = true;
  }

  #append(name: string): Worksheet {
    const sheet = new Worksheet(this, this.newGuid(), name);
    this.#sheets.push(sheet);
    return sheet;
  }

  #freeSheetName(): string {
    let number = this.#sheets.length + 1;
    while (this.findSheet(`${this.options.sheetWord}${number}`) !== null) number += 1;
    return `${this.options.sheetWord}${number}`;
  }
}
