import { plainText } from './rich-text.ts';
import { readRowTag, type RowTag } from './row-tag.ts';
import { splitItems } from './split-items.ts';

/** A row as it is written: its tag, and the text that its cells are scanned from. */
export interface WrittenRow extends RowTag {
  readonly xml: string;
  /** The prefix of the worksheet's elements; '' where they have none. */
  readonly prefix: string;
}

/** A worksheet without its rows. */
export interface SheetShell {
  /** Up to and with `<sheetData>`. */
  readonly before: string;
  readonly after: string;
}

/** Goes through a worksheet's rows, top down, while it streams in. `onRow` may return true: it has seen enough. */
export async function walkRows(pieces: AsyncIterable<string>, part: string, onRow: (row: WrittenRow) => boolean | undefined): Promise<SheetShell> {
  let [before, after, prefix, previous] = ['', '', '', -1];
  for await (const piece of splitItems(pieces, 'sheetData', 'row', part)) {
    if (piece.kind === 'before') [before, prefix] = [piece.text, piece.prefix];
    else if (piece.kind === 'after') after = piece.text;
    else for (const item of piece.items) {
      const xml = piece.quoted ? plainText(item) : item;
      const tag = readRowTag(xml, previous, part);
      previous = tag.row;
      if (onRow({ ...tag, xml, prefix }) === true) return { before, after };
    }
  }
  return { before, after };
}
