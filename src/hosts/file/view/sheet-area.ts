import type { Area } from '../../../report/plan.ts';
import type { SheetArea } from '../../page/sheet-view.ts';
import { MAX_COLUMNS, MAX_ROWS, parseRange } from '../../sheet/address.ts';

/** `A1`, `$A$1:B2`, whole columns `A:C` or whole rows `1:3`; null for anything else. */
export function areaOf(text: string): Area | null {
  const area = parseRange(text) ?? wholeColumns(text) ?? wholeRows(text);
  if (area === null) return null;
  const { row, column, lastRow, lastColumn } = area;
  return {
    row: Math.min(row, lastRow), column: Math.min(column, lastColumn),
    lastRow: Math.max(row, lastRow), lastColumn: Math.max(column, lastColumn),
  };
}

/** The areas of a list such as `A1:A9 C1:C9`. */
export function areasOf(list: string): readonly Area[] {
  return list.trim().split(/\s+/).map(areaOf).filter((area) => area !== null);
}

/** `'My sheet'!$A$1:$A$9` of a workbook with these sheets; null for other workbooks, names, #REF! and lists. */
export function sheetAreaOf(text: string, sheets: readonly string[]): SheetArea | null {
  const at = text.lastIndexOf('!');
  const area = at < 1 ? null : areaOf(text.slice(at + 1).trim());
  if (area === null) return null;
  const written = text.slice(0, at).trim();
  const quoted = written.length > 2 && written.startsWith("'") && written.endsWith("'");
  const name = (quoted ? written.slice(1, -1).replaceAll("''", "'") : written).toLowerCase();
  const sheet = sheets.find((candidate) => candidate.toLowerCase() === name);
  return sheet === undefined ? null : { sheet, area };
}

function wholeColumns(text: string): Area | null {
  const match = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i.exec(text);
  return match === null ? null : parseRange(`${match[1] ?? ''}1:${match[2] ?? ''}${String(MAX_ROWS)}`);
}

function wholeRows(text: string): Area | null {
  const match = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  const area = match === null ? null : parseRange(`A${match[1] ?? ''}:A${match[2] ?? ''}`);
  return area === null ? null : { ...area, lastColumn: MAX_COLUMNS - 1 };
}
