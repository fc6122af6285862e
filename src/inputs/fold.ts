/** Plain ASCII, which folding leaves as it is. */
const PLAIN = /^[\x00-\x7f]*$/;

/** Full-width digits, letters and signs as plain ones, half-width kana as full; outer blanks gone. Plain text is left as it is. */
export function fold(text: string): string {
  return (PLAIN.test(text) ? text : text.normalize('NFKC')).trim();
}

/**
 * A header as it is compared: folded, lower case, without blanks, quotes, underscores and line breaks.
 *
 * @example foldHeader('Ｏｒｄｅｒ　ID') // 'orderid'
 */
export function foldHeader(text: string): string {
  return fold(text).toLowerCase().replace(/[\s_\-'"*:※・]/g, '');
}
