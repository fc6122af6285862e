/** How many pixels wide the digit 0 is, as Excel measures it in 游ゴシック 11; in Calibri it is 7, and columns come out a little wide. */
const DIGIT = 8;
const PADDING = 5;

/**
 * A column's width on the screen.
 *
 * @param characters its width as Excel counts it, in digits of the body font
 * @example columnPixels(10) // 85
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
