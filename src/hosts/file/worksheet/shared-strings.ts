import type { Package } from '../package/open-package.ts';
import { plainText, richText } from './rich-text.ts';
import { splitItems } from './split-items.ts';

/** The workbook's texts, which cells name by their place in this list. */
export async function readSharedStrings(base: Package, path: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let prefix = '';
  for await (const piece of splitItems(base.pieces(path), 'sst', 'si', path)) {
    if (piece.kind === 'before') prefix = piece.prefix;
    if (piece.kind !== 'items') continue;
    for (const item of piece.items) strings.push(richText(piece.quoted ? plainText(item) : item, prefix, path));
  }
  return strings;
}
