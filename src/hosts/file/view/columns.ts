import type { ColumnWidth } from '../../page/sheet-view.ts';
import { MAX_COLUMNS } from '../../sheet/address.ts';
import { childNamed, isTrue, type XmlElement } from '../xml/tree.ts';
import { listed, numberOf } from './xml-values.ts';

/** Pixels that a character takes, those beside a text, and the step to which Excel rounds a standard column. */
const [CHARACTER, MARGIN, STEP] = [7, 5, 8];
/** Characters in a standard column, points of a standard row. */
const [STANDARD_COLUMN, STANDARD_ROW] = [8, 15];

/** How wide and high are the columns and rows that do not say so themselves. */
export function standardSizes(sheet: XmlElement): { readonly defaultWidth: number; readonly defaultHeight: number } {
  const attributes = childNamed(sheet, 'sheetFormatPr')?.attributes;
  const characters = numberOf(attributes?.get('baseColWidth')) ?? STANDARD_COLUMN;
  return {
    defaultWidth: numberOf(attributes?.get('defaultColWidth')) ?? Math.ceil((characters * CHARACTER + MARGIN) / STEP) * STEP / CHARACTER,
    defaultHeight: numberOf(attributes?.get('defaultRowHeight')) ?? STANDARD_ROW,
  };
}

/** The columns that have a width of their own, or are hidden. */
export function columnWidths(sheet: XmlElement, defaultWidth: number): readonly ColumnWidth[] {
  return listed(sheet, 'cols', 'col').flatMap(({ attributes }) => {
    const first = numberOf(attributes.get('min'));
    const last = Math.min(numberOf(attributes.get('max')) ?? first ?? 0, MAX_COLUMNS);
    if (first === null || first < 1 || last < first) return [];
    const width = numberOf(attributes.get('width')) ?? defaultWidth;
    return [{ column: first - 1, lastColumn: last - 1, width, hidden: isTrue(attributes.get('hidden')) }];
  });
}
