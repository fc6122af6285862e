import type { ChartView, SheetArea } from '../../page/sheet-view.ts';
import { childNamed, childrenNamed, descendants, type XmlElement } from '../xml/tree.ts';
import { rgb, type Palette } from './color.ts';
import { sheetAreaOf } from './sheet-area.ts';
import { themeIndex } from './theme-colors.ts';
import { childAt } from './xml-values.ts';

/** What it takes to understand a chart: the workbook's colours and the names of its sheets. */
export interface ChartContext {
  readonly palette: Palette;
  readonly sheets: readonly string[];
}

/** One series of a chart; null: its figures are not cells of this workbook. */
export function seriesView(series: XmlElement, isLine: boolean, context: ChartContext): ChartView['series'][number] | null {
  const values = referenceOf(childNamed(series, 'val'), context);
  if (values === null) return null;
  const name = childNamed(series, 'tx');
  const look = childNamed(series, 'spPr');
  const [line, fill] = look === undefined ? [] : [drawnColor(childNamed(look, 'ln'), context), drawnColor(look, context)];
  return { name: name === undefined ? '' : textOf(name), color: (isLine ? line ?? fill : fill) ?? null, values };
}

/** The cells that a `cat` or `val` points at; null: other things than cells of this workbook. */
export function referenceOf(data: XmlElement | undefined, { sheets }: ChartContext): SheetArea | null {
  const formula = data === undefined ? undefined : [...descendants(data)].find(({ local }) => local === 'f');
  return formula === undefined ? null : sheetAreaOf(formula.text.trim(), sheets);
}

/** A text as it was typed, or as the cells it comes from last said it. */
export function textOf(text: XmlElement): string {
  const rich = childNamed(text, 'rich');
  if (rich !== undefined) {
    return childrenNamed(rich, 'p').map((paragraph) =>
      [...descendants(paragraph)].map(({ local, text: run }) => local === 't' ? run : local === 'br' ? '\n' : '').join('')).join('\n');
  }
  const cache = childAt(text, 'strRef', 'strCache');
  if (cache !== undefined) return childrenNamed(cache, 'pt').map((point) => childNamed(point, 'v')?.text ?? '').join(' ');
  return childNamed(text, 'v')?.text ?? '';
}

function drawnColor(look: XmlElement | undefined, { palette }: ChartContext): string | null {
  const color = look === undefined ? undefined : childAt(look, 'solidFill')?.children[0];
  const written = color?.attributes.get('val');
  if (color?.local === 'srgbClr') return rgb(written);
  // A theme colour that is changed on the way is left to the grid.
  if (color?.local !== 'schemeClr' || color.children.length > 0) return null;
  return palette.theme[themeIndex(written ?? '')] ?? null;
}
