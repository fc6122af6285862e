import type { CellValue } from '../../shared/cell.ts';
import { colour, look } from '../look.ts';
import type { SheetId } from '../plan.ts';
import { area, type BlockColumn, type Sheet } from '../sheet.ts';
import { textWidth } from '../text-width.ts';

export const TOP_ROW = 4;
const PLACES = 10;
const CHART_COLUMN = 3;
const CHART_LAST_COLUMN = 10;
/** Names are cut to this width. */
export const TOP_NAME = 40;

export interface TopTen {
  /** The sheet that it stands on. */
  readonly on: SheetId;
  readonly title: string;
  readonly finding: string;
  /** Read by screen readers. */
  readonly description: string;
  readonly columns: readonly [BlockColumn, BlockColumn];
  /** Ten at most, the highest first. */
  readonly entries: readonly (readonly [name: string, figure: CellValue])[];
}

/** The ten highest as a block of fixed size, and beside it as bars. */
export function topTen(sheet: Sheet, { on, title, finding, description, columns, entries }: TopTen): void {
  const rows = Array.from({ length: PLACES }, (_, at): CellValue[] => [...(entries[at] ?? [null, null])]);
  sheet.block(TOP_ROW, 0, title, columns, rows);
  sheet.cell(TOP_ROW, CHART_COLUMN, finding, look.finding);
  const [first, last] = [TOP_ROW + 2, TOP_ROW + 1 + PLACES];
  sheet.chart({
    kind: 'bars', description, format: '#,##0', labelEvery: 1, anchor: area(TOP_ROW + 1, CHART_COLUMN, last, CHART_LAST_COLUMN),
    categories: { sheet: on, area: area(first, 0, last, 0) },
    series: [{ name: columns[1].header, color: colour.indigo, values: { sheet: on, area: area(first, 1, last, 1) } }],
  });
}

/**
 * The beginning of a name that is too long for its place.
 *
 * @example shortName('深蒸し煎茶 100g', 10) // '深蒸し煎…'
 */
export function shortName(name: string, width: number): string {
  if (textWidth(name) <= width) return name;
  let [short, taken] = ['', 0];
  for (const letter of name) {
    taken += textWidth(letter);
    if (taken > width - 2) break;
    short += letter;
  }
  return `${short}…`;
}
