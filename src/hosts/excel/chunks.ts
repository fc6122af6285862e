import { isTooLarge } from './in-excel.ts';

/** Well below Excel on the web's 5 MB, and small enough that the pane stays awake while one is packed. */
const CHUNK_BYTES = 400_000;
const CELL_BYTES = 3;
const NUMBER_BYTES = 12;
/** A kana or kanji in UTF-8. */
const LETTER_BYTES = 3;

/** About how many bytes a value takes in a message. */
export function bytesOf(value: unknown): number {
  return typeof value === 'string' ? value.length * LETTER_BYTES + CELL_BYTES : typeof value === 'number' ? NUMBER_BYTES : CELL_BYTES + 2;
}

/**
 * Goes through rows in chunks, one round trip each. A chunk that Excel finds too large is halved and tried again.
 *
 * @param sizeOf bytes of a row, as far as one can tell
 * @param send sends the rows from `from` up to, not including, `to`
 */
export async function inChunks(rows: number, sizeOf: (row: number) => number, send: (from: number, to: number) => Promise<void>): Promise<void> {
  let limit = CHUNK_BYTES;
  for (let from = 0; from < rows; ) {
    let to = from;
    let size = 0;
    do size += sizeOf(to++);
    while (to < rows && size + sizeOf(to) <= limit);
    try {
      await send(from, to);
      from = to;
    } catch (error) {
      if (!isTooLarge(error) || to - from === 1) throw error;
      limit = Math.max(1, Math.floor(size / 2));
    }
  }
}
