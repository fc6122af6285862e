/** 9 points. */
export const TEXT_SIZE = 12;

/**
 * About how wide a text is, in pixels: Japanese letters are as wide as they are high, others a little more than half.
 *
 * @example textWidth('10月') // 25
 */
export function textWidth(text: string): number {
  let ems = 0;
  for (const letter of text) ems += (letter.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.56;
  return Math.round(ems * TEXT_SIZE);
}
