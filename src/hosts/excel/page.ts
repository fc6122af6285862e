import type { SheetSpec } from '../../report/plan.ts';
import { columnLetters } from '../sheet/address.ts';
import { webColor } from './looks.ts';

/** Excel counts widths in points, the plan in characters of the body font. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;

/** Widths, heights, what stays in view, and how the sheet is printed. */
export function layOut(sheet: Excel.Worksheet, spec: SheetSpec): void {
  spec.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = (width * CHARACTER_PIXELS + PADDING_PIXELS) * POINTS_A_PIXEL;
  });
  for (const [row, points] of spec.heights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  const { rows, columns } = spec.freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  sheet.showGridlines = false;
  if (spec.tabColor !== null) sheet.tabColor = webColor(spec.tabColor);
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = spec.print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  const { repeat, columns: printed, rows: down } = spec.print;
  if (repeat !== null) pageLayout.setPrintTitleRows(`$${String(repeat.from + 1)}:$${String(repeat.to + 1)}`);
  if (printed !== null) pageLayout.setPrintArea(down === undefined ? `A:${columnLetters(printed - 1)}` : `A1:${columnLetters(printed - 1)}${String(down)}`);
}
