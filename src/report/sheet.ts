import type { CellValue } from '../shared/cell.ts';
import { look } from './look.ts';
import { widthFor } from './text-width.ts';
import type { Allowed, Area, CellSpec, ChartSpec, ColumnSpec, FieldSpec, FillSpec, Look, PictureSpec, RuleSpec, SheetId, SheetSpec, TableSpec } from './plan.ts';

/** The row that tables begin at: below the question, the answer, the method and two rows of air. */
export const TABLE_ROW = 5;

export interface SheetHead {
  readonly question: string;
  readonly answer: string;
  /** As of which day, from how many orders, by which method. */
  readonly basis: string;
}

/** What stands where nothing is known: zero would be a figure. */
export const UNKNOWN = '–';

/** Where a header may go on to its second line: at a space, and after any kana or kanji. */
const BREAKS = /\s|(?<=[\u1100-\uffff])/;

/** A column of a table before it has its values' length checked. */
export interface ColumnDraft {
  readonly id: string;
  readonly header: string;
  readonly look: Look;
  readonly values: ArrayLike<CellValue>;
  readonly width: number;
  readonly note?: string;
  readonly owner?: 'user';
  readonly allowed?: Allowed;
}

/** A column of a block of fixed size. */
export interface BlockColumn {
  readonly header: string;
  /** What the column holds, in which unit and how it is worked out. */
  readonly note: string;
  readonly look: Look;
}

/** Collects what a sheet holds, cell by cell, and gives the plan's sheet. */
export class Sheet {
  private readonly id: SheetId;
  private readonly name: string;
  private readonly cells = new Map<string, CellSpec>();
  private readonly tables: TableSpec[] = [];
  private readonly fills: FillSpec[] = [];
  private readonly fields: FieldSpec[] = [];
  private readonly pictures: PictureSpec[] = [];
  private readonly rules: RuleSpec[] = [];
  private readonly charts: ChartSpec[] = [];
  private readonly widths: (number | undefined)[] = [];
  private readonly heights = new Map<number, number>();

  constructor(id: SheetId, name: string) {
    this.id = id;
    this.name = name;
  }

  /** The question the sheet answers, the answer, and what it rests on. */
  head({ question, answer, basis }: SheetHead): void {
    this.cell(0, 0, question, look.title);
    this.cell(1, 0, answer, look.answer);
    this.cell(2, 0, basis, look.note);
    this.height(0, 26);
    this.height(1, 20);
  }

  /** One cell; set again, the later one counts. */
  cell(row: number, column: number, value: CellValue, cellLook: Look, more: Partial<Pick<CellSpec, 'formula' | 'link' | 'note' | 'owner' | 'allowed'>> = {}): void {
    this.cells.set(`${row},${column}`, { row, column, value, look: cellLook, ...more });
  }

  /** A row of cells, each with its look. A figure's look does not depend on its being known: a later run only changes the value. */
  row(row: number, column: number, values: readonly CellValue[], looks: readonly Look[]): void {
    values.forEach((value, at) => {
      const cellLook = looks[at] ?? look.text;
      this.cell(row, column + at, value, isFigure(cellLook) ? { align: 'right', ...cellLook } : cellLook);
    });
  }

  /**
   * A block with a title, headers and rows that always has the same size, so that charts and refreshes find it again.
   * Returns the first row below it.
   */
  block(row: number, column: number, title: string, columns: readonly BlockColumn[], rows: readonly (readonly CellValue[])[]): number {
    this.cell(row, column, title, look.section);
    for (let at = 1; at < columns.length; at++) this.cell(row, column + at, null, look.section);
    this.headers(row + 1, column, columns);
    const looks = columns.map((each) => each.look);
    rows.forEach((values, down) => this.row(row + 2 + down, column, values, looks));
    return row + 2 + rows.length;
  }

  /** A row of headers, each with its note and as wide as its longest word. */
  headers(row: number, column: number, columns: readonly BlockColumn[]): void {
    columns.forEach(({ header, note, look: columnLook }, at) => {
      this.cell(row, column + at, header, headerLook(columnLook), { note });
      this.width(column + at, widthFor(header.split(BREAKS)));
    });
  }

  /** An Excel table; its columns set the widths from its left edge on. */
  table(name: string, row: number, rows: number, key: string | null, columns: readonly ColumnDraft[], headerHeight = 32): void {
    columns.forEach(({ header, width }, at) => this.width(at, Math.max(width, widthFor(header.split(BREAKS)))));
    this.height(row, headerHeight);
    const specs: ColumnSpec[] = columns.map(({ id, header, look: columnLook, values, note, owner, allowed }) => ({
      id,
      header,
      // A table's filter button covers the bottom of its header.
      headerLook: { ...headerLook(columnLook), vertical: 'top' },
      look: columnLook,
      values,
      ...(note === undefined ? {} : { note }),
      ...(owner === undefined ? {} : { owner }),
      ...(allowed === undefined ? {} : { allowed }),
    }));
    this.tables.push({ name, row, column: 0, columns: specs, rows, key });
  }

  /** A column of one formula. */
  fill(fill: FillSpec): void {
    this.fills.push(fill);
  }

  /** A column that waits for the user's entries. */
  field(field: FieldSpec): void {
    this.fields.push(field);
  }

  picture(picture: PictureSpec): void {
    this.pictures.push(picture);
  }

  rule(rule: RuleSpec): void {
    this.rules.push(rule);
  }

  chart(chart: ChartSpec): void {
    this.charts.push(chart);
  }

  width(column: number, width: number): void {
    this.widths[column] = Math.max(this.widths[column] ?? 0, width);
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  spec(page: { readonly landscape?: boolean; readonly freeze?: { readonly rows: number; readonly columns: number }; readonly repeat?: number; readonly columns?: number; readonly rows?: number; readonly tabColor?: string; readonly hidden?: boolean; readonly tucked?: boolean } = {}): SheetSpec {
    const { landscape = true, freeze = { rows: 3, columns: 0 }, repeat, columns = null, rows, tabColor = null, hidden = false, tucked = false } = page;
    return {
      id: this.id,
      name: this.name,
      hidden,
      ...(tucked ? { tucked } : {}),
      tabColor,
      widths: Array.from(this.widths, (width) => width ?? 12),
      heights: this.heights,
      cells: [...this.cells.values()],
      tables: this.tables,
      ...(this.fills.length > 0 ? { fills: this.fills } : {}),
      ...(this.fields.length > 0 ? { fields: this.fields } : {}),
      ...(this.pictures.length > 0 ? { pictures: this.pictures } : {}),
      rules: this.rules,
      charts: this.charts,
      freeze,
      print: { landscape, repeat: repeat === undefined ? null : { from: repeat, to: repeat }, columns, ...(rows === undefined ? {} : { rows }) },
    };
  }
}

export function area(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return { row, column, lastRow, lastColumn };
}

function headerLook(columnLook: Look): Look {
  if (columnLook.align === 'center') return look.headerCentre;
  return isFigure(columnLook) ? look.headerRight : look.header;
}

function isFigure({ format, align }: Look): boolean {
  return format !== undefined && format !== '@' && align !== 'center';
}
