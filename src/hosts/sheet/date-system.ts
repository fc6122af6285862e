/** What a day counted from 1904 lacks to be one counted from 1900. */
export const DAYS_1904 = 1462;

/** Whether a number format shows a date or a time. */
export function showsDate(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  return /[ymdhse]|g{1,3}/i.test(bare.replace(/general/gi, '').replace(/[0#?.]e[+-]/gi, ''));
}
