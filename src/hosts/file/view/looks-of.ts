import type { CellLook } from '../../page/sheet-view.ts';
import { childNamed } from '../xml/tree.ts';
import type { Workbook } from '../workbook/reader.ts';
import { alignmentLook, borderColors, fillColor, fontLook, NO_BORDERS, NO_FONT } from './look-pieces.ts';
import { numberFormats } from './number-formats.ts';
import { styleSheetOf } from './style-sheet.ts';
import { listed, numberOf } from './xml-values.ts';

/**
 * How the workbook's cells can look, by the number that a cell's `s` says. The first is that of cells
 * that say nothing. Empty: the workbook has no styles.
 */
export async function looksOf(workbook: Workbook): Promise<readonly CellLook[]> {
  const { root, palette } = await styleSheetOf(workbook);
  if (root === null) return [];
  const fonts = listed(root, 'fonts', 'font').map((font) => fontLook(font, palette));
  const fills = listed(root, 'fills', 'fill').map((fill) => fillColor(fill, palette));
  const borders = listed(root, 'borders', 'border').map((border) => borderColors(border, palette));
  const formatOf = numberFormats(root);
  return listed(root, 'cellXfs', 'xf').map((style) => {
    const number = (name: string): number => numberOf(style.attributes.get(name)) ?? 0;
    return {
      font: fonts[number('fontId')] ?? NO_FONT,
      fill: fills[number('fillId')] ?? null,
      format: formatOf(number('numFmtId')),
      borders: borders[number('borderId')] ?? NO_BORDERS,
      ...alignmentLook(childNamed(style, 'alignment')),
    };
  });
}

/** How many looks there are: a cell may name none beyond. */
export async function countLooks(workbook: Workbook): Promise<number> {
  const { root } = await styleSheetOf(workbook);
  return root === null ? 0 : listed(root, 'cellXfs', 'xf').length;
}
