/**
 * How wide a text stands, in the characters that column widths are counted in: kana and kanji are two wide.
 *
 * @example textWidth('F2転換') // 6
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) < 0x1100 ? 1 : 2;
  return width;
}

/** How many lines a text takes in a cell of this width that wraps. */
export function linesIn(text: string, width: number): number {
  return Math.max(1, Math.ceil(textWidth(text) / width));
}

/** The width of a column that shows each of these words whole, with some air. */
export function widthFor(words: readonly string[]): number {
  return Math.max(0, ...words.map(textWidth)) + 2;
}
