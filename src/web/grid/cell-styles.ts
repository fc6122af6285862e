import type { IBorderData, IStyleData } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { CellLook } from '../../hosts/page/sheet-view.ts';

export const BODY_FONT = { family: '游ゴシック, "Yu Gothic", Meiryo, "Noto Sans CJK JP", sans-serif', size: 11 } as const;

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const SIDES = [['t', 'top'], ['r', 'right'], ['b', 'bottom'], ['l', 'left']] as const;

/** How cells without a look of their own appear. */
export const BODY_STYLE: IStyleData = { ff: BODY_FONT.family, fs: BODY_FONT.size, vt: VerticalAlign.BOTTOM };

/** A look as the grid's library writes it; what the body style says already is left out. */
export function cellStyle({ font, fill, format, align, vertical, wrap, borders }: CellLook): IStyleData {
  const bd: IBorderData = {};
  for (const [side, name] of SIDES) {
    const rgb = borders[name];
    if (rgb !== null) bd[side] = { s: BorderStyleTypes.THIN, cl: { rgb } };
  }
  return {
    ...(font.name === null ? {} : { ff: `${font.name}, ${BODY_FONT.family}` }),
    ...(font.size === null ? {} : { fs: font.size }),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.color === null ? {} : { cl: { rgb: font.color } }),
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(format === null || format === 'General' ? {} : { n: { pattern: format } }),
    ...(align === null ? {} : { ht: ALIGN[align] }),
    ...(vertical === null ? {} : { vt: VERTICAL[vertical] }),
    ...(wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(Object.keys(bd).length === 0 ? {} : { bd }),
  };
}
