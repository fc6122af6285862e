/**
 * A text as words are looked for in it: full and half width alike, capital and small letters alike.
 *
 * @example comparable('ＥＭＳのｻｲｽﾞ') // 'emsのサイズ'
 */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
