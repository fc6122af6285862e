import { colour } from '../report/look.ts';

/** WCAG 2.1, success criterion 1.4.3: letters against what is behind them. */
const READABLE = 4.5;

/**
 * The colour of titles and lines: the consultant's own where it can be read on white, else ours.
 *
 * @example brandColor('FFEE00') // '2F5D8A'
 */
export function brandColor(color: string | null): string {
  return color !== null && contrastOnWhite(color) >= READABLE ? color.toUpperCase() : colour.indigo;
}

/**
 * Contrast of a colour against white, 1 to 21 (WCAG 2.1, relative luminance).
 *
 * @example contrastOnWhite('000000') // 21
 */
export function contrastOnWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((from) => {
    const share = Number.parseInt(color.slice(from, from + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
