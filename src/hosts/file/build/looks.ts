import type { CellStyle } from 'hucre/xlsx';
import type { Look } from '../../../report/plan.ts';

type FontStyle = NonNullable<CellStyle['font']>;

/** The letters of every sheet of ours; East Asian character set, so that Excel does not swap the font. */
export const BODY_FONT: FontStyle = { name: '游ゴシック', size: 11, family: 3, charset: 128 };

/** `#2F5D8A` or `2F5D8A` → `2F5D8A`. */
export function hex(color: string): string {
  return color.replace(/^#/, '').toUpperCase();
}

/** A look as the style of a cell. */
export function cellStyle(look: Look): CellStyle {
  const style: CellStyle = { font: font(look) };
  if (look.fill !== undefined) style.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: hex(look.fill) } };
  if (look.format !== undefined) style.numFmt = look.format;
  if (look.borderBottom !== undefined || look.borderTop !== undefined) {
    style.border = {
      ...(look.borderTop === undefined ? {} : { top: { style: 'thin', color: { rgb: hex(look.borderTop) } } }),
      ...(look.borderBottom === undefined ? {} : { bottom: { style: 'thin', color: { rgb: hex(look.borderBottom) } } }),
    };
  }
  if (look.align !== undefined || look.vertical !== undefined || look.wrap !== undefined) {
    style.alignment = {
      ...(look.align === undefined ? {} : { horizontal: look.align }),
      ...(look.vertical === undefined ? {} : { vertical: look.vertical }),
      ...(look.wrap === undefined ? {} : { wrapText: look.wrap }),
    };
  }
  return style;
}

function font(look: Look): FontStyle {
  const { size, bold, color, underline } = look.font ?? {};
  return {
    ...BODY_FONT,
    ...(size === undefined ? {} : { size }),
    ...(bold === undefined ? {} : { bold }),
    ...(underline === undefined ? {} : { underline }),
    ...(color === undefined ? {} : { color: { rgb: hex(color) } }),
  };
}
