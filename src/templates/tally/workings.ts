import { look } from '../../report/look.ts';
import type { FillSpec, Look } from '../../report/plan.ts';
import type { Sheet } from '../../report/sheet.ts';
import { textWidth } from '../../report/text-width.ts';

/** Where the columns' headers stand; formulas begin below. */
const HEADERS = 4;
const FIRST = HEADERS + 1;
/** Columns begin right of the parameters. */
const LEFT = 3;
/** So far is a row here from the row of the order sheet that it reads: that one has only its headers above. */
export const BEHIND = FIRST - 1;

interface Column {
  readonly id: string;
  readonly header: string;
  readonly formula: string;
  readonly look: Look;
}

interface Parameter {
  readonly id: string;
  readonly label: string;
  readonly formula: string;
  readonly look: Look;
}

/**
 * The tally's arithmetic, step by step: single figures by name, and columns of one formula each. Formulas name what they
 * need by the references given here, so that no address is written by hand.
 */
export class Workings {
  private readonly rows: number;
  private readonly parameters: Parameter[] = [];
  private readonly columns: Column[] = [];

  /** @param rows how many rows each column has */
  constructor(rows: number) {
    this.rows = rows;
  }

  /** Adds a single figure. */
  parameter(id: string, label: string, formula: string, figureLook: Look = look.count): void {
    this.parameters.push({ id, label, formula, look: figureLook });
  }

  /** Adds a column. */
  column(id: string, header: string, formula: string, columnLook: Look = look.count): void {
    this.columns.push({ id, header, formula, look: columnLook });
  }

  has(parameter: string): boolean {
    return this.parameters.some(({ id }) => id === parameter);
  }

  /** The single figure of this name. */
  the(id: string): string {
    return `$B$${String(this.rowOf(id) + 1)}`;
  }

  /** The column's cell in the formula's own row. */
  at(id: string): string {
    return `$${this.lettersOf(id)}{row}`;
  }

  /** The cell one row up in the column that is added next: for a running count. */
  ownAbove(): string {
    return `$${letters(LEFT + this.columns.length)}{above}`;
  }

  /** The whole column. */
  all(id: string): string {
    const column = this.lettersOf(id);
    return `$${column}$${String(FIRST + 1)}:$${column}$${String(FIRST + this.rows)}`;
  }

  /** Puts parameters and columns upon their sheet. */
  writeOn(sheet: Sheet): void {
    this.parameters.forEach(({ label, formula, look: figureLook }, at) => {
      sheet.cell(HEADERS + at, 0, label, look.text);
      sheet.cell(HEADERS + at, 1, null, { ...figureLook, align: 'right' }, { formula });
    });
    this.columns.forEach(({ header, formula, look: columnLook }, at) => {
      sheet.cell(HEADERS, LEFT + at, header, look.header);
      const fill: FillSpec = { row: FIRST, column: LEFT + at, rows: this.rows, formula, value: '', look: columnLook };
      sheet.fill(fill);
      sheet.width(LEFT + at, Math.max(11, textWidth(header) + 2));
    });
    sheet.width(0, 30);
    sheet.width(1, 14);
  }

  private rowOf(id: string): number {
    const at = this.parameters.findIndex((parameter) => parameter.id === id);
    if (at < 0) throw new RangeError(`the workings have no figure '${id}' yet`);
    return HEADERS + at;
  }

  private placeOf(id: string): number {
    const at = this.columns.findIndex((column) => column.id === id);
    if (at < 0) throw new RangeError(`the workings have no column '${id}' yet`);
    return at;
  }

  private lettersOf(id: string): string {
    return letters(LEFT + this.placeOf(id));
  }
}

/** 0 → A, 26 → AA. */
function letters(column: number): string {
  return (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
}
