import { cp932Table, encodeCp932, type DecodeCp932 } from '../../shared/cp932.ts';

export type ListEncoding = 'cp932' | 'utf-8';

/** A list as the bytes of a CSV file. */
export interface ListFile {
  readonly bytes: Uint8Array;
  /** Letters that CP932 does not have: 〓 stands for each. Empty: none, or UTF-8. */
  readonly missing: readonly string[];
}

const GETA = '〓';
const BYTE_ORDER_MARK = '\uFEFF';
/** What a sheet would reckon with, were the list opened in one. A phone number such as +81 3 … stays. */
const FORMULA = /^[=@\t\r]|^[+-](?![\d\s()-]*$)/;

/**
 * CSV by RFC 4180, lines ended as Windows does; UTF-8 with its mark, by which Excel knows it. A text that a sheet would take
 * for a formula gets an apostrophe.
 *
 * @param decode for CP932: the platform's decoder, whose reverse is looked up
 * @example new TextDecoder().decode(listFile([['=1+1', 'a"b']], 'utf-8', decode).bytes) // "'=1+1,\"a\"\"b\"\r\n", after its mark
 */
export function listFile(rows: readonly (readonly string[])[], encoding: ListEncoding, decode: DecodeCp932): ListFile {
  const text = rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
  if (encoding === 'utf-8') return { bytes: new TextEncoder().encode(BYTE_ORDER_MARK + text), missing: [] };
  const table = cp932Table(decode);
  const missing = new Set<string>();
  let writable = '';
  for (const letter of text) {
    if (!table.has(letter)) missing.add(letter);
    writable += table.has(letter) ? letter : GETA;
  }
  return { bytes: encodeCp932(writable, table), missing: [...missing] };
}

function field(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
