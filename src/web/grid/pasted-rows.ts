/**
 * The cells of a text that spreadsheets put on the clipboard: tabs between columns, line breaks between rows, quotes around what contains either.
 *
 * @example pastedRows('a\t"b\nc"\r\n1\t2\r\n') // [['a', 'b\nc'], ['1', '2']]
 */
export function pastedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, quoted, plain, end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain ?? '' : quoted.replaceAll('""', '"'));
    if (cell.lastIndex >= text.length && end !== '\t') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}
