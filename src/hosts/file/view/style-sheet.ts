import { parseXml, type XmlElement } from '../xml/tree.ts';
import type { Workbook } from '../workbook/reader.ts';
import { rgb, type Palette } from './color.ts';
import { INDEXED_COLORS } from './indexed-colors.ts';
import { themeColors } from './theme-colors.ts';
import { childAt, listed } from './xml-values.ts';

/** The styles part, and what its colours mean. */
export interface StyleSheet {
  /** Null: the workbook has no styles. */
  readonly root: XmlElement | null;
  readonly palette: Palette;
}

/** An open workbook does not change, and every one of its sheets asks for the styles. */
const known = new WeakMap<Workbook, Promise<StyleSheet>>();

/** The workbook's styles, read once. */
export function styleSheetOf(workbook: Workbook): Promise<StyleSheet> {
  const found = known.get(workbook) ?? readStyleSheet(workbook);
  known.set(workbook, found);
  return found;
}

async function readStyleSheet(workbook: Workbook): Promise<StyleSheet> {
  const { base, book: { stylesPart } } = workbook;
  const root = stylesPart === null ? null : parseXml(await base.text(stylesPart), stylesPart);
  return { root, palette: { theme: await themeColors(workbook), indexed: indexedColors(root) } };
}

function indexedColors(root: XmlElement | null): readonly string[] {
  const colors = root === null ? undefined : childAt(root, 'colors');
  const own = colors === undefined ? [] : listed(colors, 'indexedColors', 'rgbColor');
  return INDEXED_COLORS.map((color, index) => rgb(own[index]?.attributes.get('rgb')) ?? color);
}
