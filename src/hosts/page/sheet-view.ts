import type { Area, SheetId } from '../../report/plan.ts';
import type { CellValue } from '../../shared/cell.ts';

/** A sheet as a grid shows it, without its rows: those come one by one. Rows and columns count from 0. */
export interface SheetView {
  readonly name: string;
  /** Which of our own sheets it is; null: the user's. */
  readonly own: SheetId | null;
  readonly hidden: boolean;
  /** Nobody may type into it: the user has protected it, or it has no cells. */
  readonly locked: boolean;
  /** Its formulas are too many for a grid: it shows what they came to when somebody last reckoned. */
  readonly still?: boolean;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Widths of columns that have their own, in characters of the body font, as Excel counts them. */
  readonly widths: readonly ColumnWidth[];
  readonly defaultWidth: number;
  /** In points. */
  readonly defaultHeight: number;
  readonly merges: readonly Area[];
  readonly rules: readonly RuleView[];
  readonly charts: readonly ChartView[];
  readonly pictures?: readonly PictureView[];
  readonly links: readonly LinkView[];
}

export interface ColumnWidth {
  readonly column: number;
  readonly lastColumn: number;
  readonly width: number;
  readonly hidden: boolean;
}

/** One row of a sheet, with what it takes to show it. */
export interface RowView {
  readonly row: number;
  /** In points; null: as high as the others. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** From the sheet's first column on. */
  readonly values: readonly CellValue[];
  /** For each cell the place of its look in the list of looks; -1: it has none. Rows that look alike share one list. */
  readonly looks: readonly number[];
  /** Cells that hold a formula, by column, with the equals sign. */
  readonly formulas: readonly (readonly [column: number, formula: string])[];
}

/** How a cell looks, with everything a user's own sheet may bring. Colours are `#RRGGBB`. */
export interface CellLook {
  readonly font: { readonly name: string | null; readonly size: number | null; readonly bold: boolean; readonly italic: boolean; readonly underline: boolean; readonly strike: boolean; readonly color: string | null };
  readonly fill: string | null;
  /** An Excel number format; null: General. */
  readonly format: string | null;
  readonly align: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'center' | 'bottom' | null;
  readonly wrap: boolean;
  readonly borders: { readonly top: string | null; readonly right: string | null; readonly bottom: string | null; readonly left: string | null };
}

/** A conditional format. Kinds that a grid cannot show are left out. */
export type RuleView =
  /** `low` at the smallest value, `high` at the largest, `middle` halfway where there is one. */
  | { readonly kind: 'scale'; readonly areas: readonly Area[]; readonly low: string; readonly middle: string | null; readonly high: string }
  | { readonly kind: 'bar'; readonly areas: readonly Area[]; readonly color: string }
  | { readonly kind: 'equals'; readonly areas: readonly Area[]; readonly text: string; readonly fill: string | null; readonly color: string | null };

/** A chart that stands on the sheet. Its figures are those of the cells it points at. */
export interface ChartView {
  readonly kind: 'columns' | 'stacked' | 'bars' | 'line';
  /** Read by screen readers. */
  readonly description: string;
  readonly title: string | null;
  /** The cells it lies over. */
  readonly anchor: Area;
  readonly categories: SheetArea | null;
  readonly series: readonly { readonly name: string; readonly color: string | null; readonly values: SheetArea }[];
  /** The number format of its values. */
  readonly format: string;
  /** Every how many categories have a label. */
  readonly labelEvery: number;
}

/** A picture that lies over the sheet's cells. */
export interface PictureView {
  /** Read by screen readers. */
  readonly description: string;
  /** A data URL. */
  readonly source: string;
  readonly from: PicturePlace;
  readonly to: PicturePlace;
}

/** So many pixels right of and below a cell's corner, further than the cell reaches it may be. */
export interface PicturePlace {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A rectangle on a sheet, by the sheet's name. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** A cell that leads to another place of the workbook. */
export interface LinkView {
  readonly row: number;
  readonly column: number;
  readonly target: SheetArea;
}
