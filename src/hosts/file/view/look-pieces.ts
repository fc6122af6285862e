import type { CellLook } from '../../page/sheet-view.ts';
import { childNamed, isTrue, type XmlElement } from '../xml/tree.ts';
import { colorOf, type Palette } from './color.ts';
import { childAt, isOn, numberOf, valOf } from './xml-values.ts';

export const NO_FONT: CellLook['font'] = { name: null, size: null, bold: false, italic: false, underline: false, strike: false, color: null };
export const NO_BORDERS: CellLook['borders'] = { top: null, right: null, bottom: null, left: null };
const BLACK = '#000000';

export function fontLook(font: XmlElement, palette: Palette): CellLook['font'] {
  return {
    name: valOf(font, 'name') ?? null,
    size: numberOf(valOf(font, 'sz')),
    bold: isOn(font, 'b'),
    italic: isOn(font, 'i'),
    underline: childNamed(font, 'u') !== undefined && valOf(font, 'u') !== 'none',
    strike: isOn(font, 'strike'),
    color: colorOf(childNamed(font, 'color'), palette),
  };
}

/** The colour of a plain fill; patterns and gradients are none. */
export function fillColor(fill: XmlElement, palette: Palette): string | null {
  const pattern = childNamed(fill, 'patternFill');
  return pattern?.attributes.get('patternType') === 'solid' ? colorOf(childNamed(pattern, 'fgColor'), palette) : null;
}

/** The fill of a conditional format, which keeps the colour of a plain one as its background. */
export function ruleFillColor(format: XmlElement, palette: Palette): string | null {
  const pattern = childAt(format, 'fill', 'patternFill');
  if (pattern === undefined || (pattern.attributes.get('patternType') ?? 'solid') !== 'solid') return null;
  return colorOf(childNamed(pattern, 'bgColor'), palette) ?? colorOf(childNamed(pattern, 'fgColor'), palette);
}

export function borderColors(border: XmlElement, palette: Palette): CellLook['borders'] {
  const side = (...names: readonly string[]): string | null => {
    const line = border.children.find(({ local }) => names.includes(local));
    if (line === undefined || (line.attributes.get('style') ?? 'none') === 'none') return null;
    return colorOf(childNamed(line, 'color'), palette) ?? BLACK;
  };
  // Strict files speak of start and end.
  return { top: side('top'), right: side('right', 'end'), bottom: side('bottom'), left: side('left', 'start') };
}

export function alignmentLook(alignment: XmlElement | undefined): Pick<CellLook, 'align' | 'vertical' | 'wrap'> {
  const attributes = alignment?.attributes;
  return {
    align: HORIZONTAL[attributes?.get('horizontal') ?? ''] ?? null,
    vertical: VERTICAL[attributes?.get('vertical') ?? ''] ?? null,
    wrap: isTrue(attributes?.get('wrapText')),
  };
}

const HORIZONTAL: Readonly<Record<string, CellLook['align']>> = { left: 'left', center: 'center', centerContinuous: 'center', right: 'right' };
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = { top: 'top', center: 'center', bottom: 'bottom' };
