import type { FunctionResult } from './function-calls.ts';
import { addressOf, quoteSheet, readCells, splitSheet } from './workbook/address.ts';
import { CellError, type CellValue } from './workbook/cell-value.ts';
import type { WorkbookEvent } from './workbook/events.ts';
import { endColumn, endRow, type Rect } from './workbook/rect.ts';
import type { Worksheet } from './workbook/worksheet.ts';

/** What Excel knows of a custom function, out of the add-in's metadata. */
export interface DeclaredFunction {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly dimensionality: 'scalar' | 'matrix'; readonly optional: boolean }[];
  readonly result: { readonly dimensionality: 'scalar' | 'matrix' };
}

type Shown = CellValue | readonly (readonly CellValue[])[];

interface Cells {
  readonly sheet: Worksheet;
  readonly rect: Rect;
}

interface FunctionCell {
  readonly formula: string;
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  shown: Shown;
  /** Only the newest answer counts. */
  asked: number;
}

const BUSY = new CellError('#BUSY!');
const WRONG = new CellError('#VALUE!');
/** What the numbers mean with which the client reports an error. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!' };
const CALL = /^=([A-Z][A-Z0-9_.]*)\((.*)\)$/is;

/** Cells whose formula is one call of a custom function: they show #BUSY! until the add-in has answered, and ask again when a cell they read has changed. */
export class FunctionCells {
  readonly #declared: ReadonlyMap<string, DeclaredFunction>;
  readonly #invoke: (name: string, parameters: readonly unknown[], address: string) => Promise<FunctionResult>;
  readonly #cells = new Map<string, FunctionCell>();

  constructor(declared: readonly DeclaredFunction[], invoke: (name: string, parameters: readonly unknown[], address: string) => Promise<FunctionResult>) {
    this.#declared = new Map(declared.map((each) => [each.name, each]));
    this.#invoke = invoke;
  }

  /** Undefined: the formula calls none of these functions. */
  show(formula: string, sheet: Worksheet, row: number, column: number): Shown | undefined {
    if (this.#called(formula) === null) return undefined;
    const key = `${sheet.id} ${row} ${column}`;
    const known = this.#cells.get(key);
    if (known?.formula === formula) return known.shown;
    const cell: FunctionCell = { formula, sheet, row, column, shown: BUSY, asked: 0 };
    this.#cells.set(key, cell);
    this.#ask(cell);
    return cell.shown;
  }

  hear(event: WorkbookEvent): void {
    if (event.kind !== 'changed') return;
    const { sheet, address } = event;
    const changed = readCells(address);
    if (changed === null) return;
    for (const [key, cell] of this.#cells) {
      if (cell.sheet.deleted || cell.sheet.cells.formula(cell.row, cell.column) !== cell.formula) this.#cells.delete(key);
      else if (this.#reads(cell).some((read) => read.sheet === sheet && overlap(read.rect, changed))) this.#ask(cell);
    }
    for (const [column, { formulas }] of sheet.cells.grid.touched(changed)) for (const [row, formula] of formulas) if (row >= changed.row && row < endRow(changed)) this.show(formula, sheet, row, column);
  }

  #called(formula: string): { readonly declared: DeclaredFunction; readonly given: readonly string[] } | null {
    const [, name = '', inside = ''] = CALL.exec(formula) ?? [];
    const declared = this.#declared.get(name.toUpperCase());
    return declared === undefined ? null : { declared, given: inside.trim() === '' ? [] : inside.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((part) => part.trim()) };
  }

  #reads({ formula, sheet }: FunctionCell): readonly Cells[] {
    return this.#called(formula)?.given.flatMap((part) => referred(part, sheet) ?? []) ?? [];
  }

  #ask(cell: FunctionCell): void {
    const called = this.#called(cell.formula);
    if (called === null) return;
    const { declared, given } = called;
    const asked = ++cell.asked;
    cell.shown = BUSY;
    const values = declared.parameters.map(({ dimensionality, optional }, at) => {
      const part = given[at] ?? '';
      return part === '' ? (optional ? null : WRONG) : argument(part, cell.sheet, dimensionality);
    });
    if (given.length > declared.parameters.length || values.includes(WRONG)) {
      cell.shown = WRONG;
      return;
    }
    const address = `${quoteSheet(cell.sheet.name)}!${addressOf({ row: cell.row, column: cell.column, rows: 1, columns: 1 })}`;
    void this.#invoke(declared.id, values, address).then((result) => {
      if (cell.asked === asked) cell.shown = shown(result, declared);
    });
  }
}

/** A range, or null: the part is none. */
function referred(part: string, sheet: Worksheet): Cells | null {
  const { sheet: name, cells } = splitSheet(part);
  const rect = readCells(cells);
  const there = name === null ? sheet : sheet.workbook.findSheet(name);
  return rect === null || there === null ? null : { sheet: there, rect };
}

function argument(part: string, sheet: Worksheet, dimensionality: 'scalar' | 'matrix'): unknown {
  const cells = referred(part, sheet);
  if (cells === null) {
    const value = literal(part);
    return dimensionality === 'matrix' && value !== WRONG ? [[value]] : value;
  }
  const { rect } = cells;
  if (dimensionality === 'scalar' && rect.rows * rect.columns > 1) return WRONG;
  const values = cells.sheet.cells.map(rect, (row, column) => cells.sheet.cells.value(row, column) ?? null);
  if (values.some((row) => row.some((value) => value instanceof CellError))) return WRONG;
  return dimensionality === 'matrix' ? values : values[0]?.[0];
}

function literal(part: string): CellValue {
  if (/^".*"$/s.test(part)) return part.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(part)) return part.toUpperCase() === 'TRUE';
  const value = Number(part);
  return Number.isNaN(value) ? WRONG : value;
}

function shown(result: FunctionResult, { result: { dimensionality } }: DeclaredFunction): Shown {
  if ('error' in result) return new CellError(ERRORS[result.error] ?? '#VALUE!');
  const { value } = result;
  if (!Array.isArray(value)) return cellOf(value);
  return dimensionality === 'scalar' ? WRONG : (value as readonly (readonly unknown[])[]).map((row) => row.map(cellOf));
}

/** Null is shown as 0. */
const cellOf = (value: unknown): CellValue => (value === null ? 0 : (value as CellValue));

const overlap = (a: Rect, b: Rect): boolean => a.row < endRow(b) && b.row < endRow(a) && a.column < endColumn(b) && b.column < endColumn(a);
