/** Decodes bytes of Windows-31J, for example `new TextDecoder('shift_jis').decode`. */
export type DecodeCp932 = (bytes: Uint8Array) => string;

/** The bytes of each character: one byte below 256, else lead × 256 + trail. */
export type Cp932Table = ReadonlyMap<string, number>;

/**
 * The table of a decoder, by decoding everything once. Of characters that stand twice (IBM's and NEC's) the place that
 * Windows writes wins: row 13 and the symbols before the IBM rows, and never the NEC-selected rows (ED, EE).
 */
export function cp932Table(decode: DecodeCp932): Cp932Table {
  const table = new Map<string, number>();
  const add = (code: number, bytes: readonly number[]): void => {
    const text = decode(Uint8Array.from(bytes));
    if (text.length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, code);
  };
  for (let byte = 0; byte < 0x80; byte++) add(byte, [byte]);
  for (let byte = 0xa1; byte <= 0xdf; byte++) add(byte, [byte]);
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if ((lead > 0x9f && lead < 0xe0) || lead === 0xed || lead === 0xee || (lead >= 0xf0 && lead <= 0xf9)) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) if (trail !== 0x7f) add(lead * 256 + trail, [lead, trail]);
  }
  return table;
}

/**
 * The text in CP932.
 *
 * @throws RangeError naming the first character that CP932 does not have.
 * @example encodeCp932('髙', cp932Table(decode)) // [0xfb, 0xfc]
 */
export function encodeCp932(text: string, table: Cp932Table): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  for (const character of text) {
    const code = table.get(character);
    if (code === undefined) throw new RangeError(`not in CP932: ${character}`);
    if (code > 0xff) bytes[length++] = code >>> 8;
    bytes[length++] = code & 0xff;
  }
  return bytes.slice(0, length);
}
