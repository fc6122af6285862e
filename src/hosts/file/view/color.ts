import { isTrue, type XmlElement } from '../xml/tree.ts';
import { tinted } from './tint.ts';
import { numberOf } from './xml-values.ts';

/** The colours that a workbook's styles name by numbers. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** A colour as styles and sheets write it, as `#RRGGBB`. Null: there is none, or the program is to choose. */
export function colorOf(element: XmlElement | undefined, palette: Palette): string | null {
  if (element === undefined || isTrue(element.attributes.get('auto'))) return null;
  const { attributes } = element;
  const color = rgb(attributes.get('rgb')) ?? at(palette.theme, attributes.get('theme')) ?? at(palette.indexed, attributes.get('indexed'));
  return color === null ? null : tinted(color, numberOf(attributes.get('tint')) ?? 0);
}

/** `FF2F5D8A` or `2F5D8A` → `#2F5D8A`. */
export function rgb(written: string | undefined): string | null {
  const color = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(written ?? '')?.[1];
  return color === undefined ? null : `#${color.toUpperCase()}`;
}

function at(colors: readonly string[], index: string | undefined): string | null {
  const place = numberOf(index);
  return place === null ? null : colors[place] ?? null;
}
