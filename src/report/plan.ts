import type { CellValue } from '../shared/cell.ts';

/** What to write, as plain data. Hosts decide how. Rows and columns count from 0. */
export interface Plan {
  readonly title: string;
  readonly sheets: readonly SheetSpec[];
  /** What stands in the sheets is a sample that came with a template: rows of tables are replaced one by one, whoever they name, and none is left over. */
  readonly overSample?: boolean;
}

export interface SheetSpec {
  /** The mark by which a later run finds the sheet again, whatever the user calls it by then. */
  readonly id: SheetId;
  /** The tab's name on the first run. */
  readonly name: string;
  /** Hidden so deeply that only a macro could show it: our own bookkeeping. */
  readonly hidden: boolean;
  /** Hidden as a user hides a sheet: Excel's 再表示 lists it. */
  readonly tucked?: boolean;
  readonly tabColor: string | null;
  /** Widths in characters, by column. */
  readonly widths: readonly number[];
  /** Heights in points of the rows that need their own. */
  readonly heights: ReadonlyMap<number, number>;
  /** Single cells: titles, tiles, grids. Refreshed at their address. */
  readonly cells: readonly CellSpec[];
  /** Excel tables. Refreshed by key. */
  readonly tables: readonly TableSpec[];
  /** Columns of one formula each, cell below cell. */
  readonly fills?: readonly FillSpec[];
  /** Columns that wait for what the user enters or pastes. */
  readonly fields?: readonly FieldSpec[];
  readonly rules: readonly RuleSpec[];
  readonly charts: readonly ChartSpec[];
  readonly pictures?: readonly PictureSpec[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSpec;
}

export type SheetId =
  | 'dashboard' | 'customers' | 'rfm' | 'stages' | 'next' | 'imports' | 'settings'
  | 'matching' | 'value' | 'loyalty' | 'products' | 'areas' | 'amazon' | 'help' | 'book'
  | 'segments' | 'coverage' | 'campaigns' | 'recipients' | 'buyers' | 'baskets' | 'subscription' | 'finance' | 'omega'
  | 'guide' | 'tally' | 'workings' | InputSheetId;

/** Sheets of a template that the user fills: read like any other of theirs. */
export type InputSheetId = 'input.orders' | 'input.members' | 'input.requests' | 'input.subscriptions' | 'input.inquiries' | 'input.surveys' | 'input.messages' | 'input.products' | 'input.spend' | 'input.activities';

export interface CellSpec {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** A formula of the workbook's own functions, without its equals sign; `value` is what it shows until somebody reckons. LibreOffice takes a number for reckoned: texts or nothing. */
  readonly formula?: string;
  readonly look: Look;
  /** A place in this workbook that a click goes to. */
  readonly link?: Place;
  /** Shown when the pointer rests on the cell. */
  readonly note?: string;
  /** The user may change this cell: a refresh leaves what stands there. */
  readonly owner?: 'user';
  readonly allowed?: Allowed;
}

export interface Place {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/**
 * A formula from a cell downwards. In its references `{row}` is the number of the row it stands in, `{above}` of the row above, and
 * here as in `CellSpec.formula` a sheet's id in braces is its name: `{settings}!$B$7`.
 */
export interface FillSpec {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly formula: string;
  /** What each cell shows until somebody reckons. */
  readonly value: CellValue;
  readonly look: Look;
}

/** A column below its header, empty so far. */
export interface FieldSpec {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly look: Look;
  readonly allowed?: Allowed;
}

/** A picture that comes with a new sheet; a refresh leaves what the user has made of it. */
export interface PictureSpec {
  readonly png: Uint8Array;
  readonly description: string;
  readonly row: number;
  readonly column: number;
  /** In pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
}

/** What the user may type into a cell. */
export type Allowed =
  | { readonly kind: 'day'; readonly message: string }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly message: string }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly whole: boolean; readonly message: string };

export interface TableSpec {
  /** Excel's name for the table, unique in the workbook. */
  readonly name: string;
  /** Where the header row begins on the first run. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly ColumnSpec[];
  readonly rows: number;
  /**
   * The column by whose value a row is found again; null: rows are known by their position.
   * A keyed row that the plan no longer names stays, for the user's own notes beside it.
   */
  readonly key: string | null;
}

export interface ColumnSpec {
  readonly id: string;
  readonly header: string;
  readonly headerLook: Look;
  readonly note?: string;
  readonly look: Look;
  /** One value a row, `TableSpec.rows` of them. */
  readonly values: ArrayLike<CellValue>;
  /** The user fills this column: a refresh leaves what stands there. */
  readonly owner?: 'user';
  readonly allowed?: Allowed;
}

export interface Look {
  readonly font?: { readonly size?: number; readonly bold?: boolean; readonly color?: string; readonly underline?: boolean };
  readonly fill?: string;
  /** An Excel number format; '@' keeps whatever is typed as text. */
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly borderBottom?: string;
  readonly borderTop?: string;
}

/** A rectangle of cells on the sheet that holds it; the last row and column belong to it. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export type RuleSpec =
  | { readonly kind: 'scale'; readonly area: RuleArea; readonly low: string; readonly high: string }
  | { readonly kind: 'bar'; readonly area: RuleArea; readonly color: string }
  | { readonly kind: 'equals'; readonly area: RuleArea; readonly text: string; readonly fill: string; readonly color: string }
  /** Where a formula, written for the area's first cell, is true. */
  | { readonly kind: 'when'; readonly area: RuleArea; readonly formula: string; readonly color: string; readonly fill?: string };

/** Cells of the sheet, or a table's column however long it grows. */
export type RuleArea = Area | { readonly table: string; readonly column: string };

export interface ChartSpec {
  readonly kind: 'columns' | 'stacked' | 'bars' | 'line';
  /** Read by screen readers; the finding itself stands in a cell above the chart. */
  readonly description: string;
  readonly anchor: Area;
  readonly categories: ChartData;
  readonly series: readonly { readonly name: string; readonly color: string; readonly values: ChartData }[];
  readonly format: string;
  /** Every how many categories have a label. */
  readonly labelEvery: number;
}

export interface ChartData {
  readonly sheet: SheetId;
  readonly area: Area;
}

export interface PrintSpec {
  readonly landscape: boolean;
  /** The rows repeated on each page, from 0; null: none. */
  readonly repeat: { readonly from: number; readonly to: number } | null;
  /** Only this many columns from the left are printed, so that paper stays readable; null: all. */
  readonly columns: number | null;
  /** Of those columns only so many rows: below them stand formulas that may show nothing. */
  readonly rows?: number;
}
