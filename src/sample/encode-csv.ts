import type { SampleFile } from './sample-file.ts';

/**
 * The file as text, without a byte order mark (RFC 4180: fields with the delimiter, a quote or a line break are quoted).
 *
 * @example encodeCsv({ name: 'a.csv', header: ['x', 'y'], rows: [['1', 'a,"b"']], encoding: 'utf-8', delimiter: ',', newline: '\n', quoted: false }) // 'x,y\n1,"a,""b"""\n'
 */
export function encodeCsv(file: SampleFile): string {
  const field = (text: string): string => (file.quoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [file.header, ...file.rows].map((row) => row.map(field).join(file.delimiter) + file.newline).join('');
}
