import { textWidth } from '../../../report/text-width.ts';
import type { CellValue } from '../../../shared/cell.ts';

export const ROWS_LOOKED_AT = 200;
const NARROWEST = 8;
const WIDEST = 40;
const AIR = 2;

/** How wide each column must be for its first rows to be read, within reason. */
export function columnWidths(rows: readonly (readonly CellValue[])[], columns: number): readonly number[] {
  const widths = Array.from({ length: columns }, () => NARROWEST);
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    for (const [column, value] of row.entries()) {
      const width = value === null ? 0 : textWidth(String(value)) + AIR;
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, width));
    }
  }
  return widths;
}
