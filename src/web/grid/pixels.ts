/** How many pixels wide the digit 0 of the body font is, as Excel measures it. */
const DIGIT = 7;
const PADDING = 5;

/**
 * A column's width on the screen.
 *
 * @param characters its width as Excel counts it, in digits of the body font
 * @example columnPixels(10) // 75
 */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) + PADDING;
}

/**
 * A row's height on the screen.
 *
 * @example pointPixels(15) // 20
 */
export function pointPixels(points: number): number {
  return Math.round((points * 4) / 3);
}
