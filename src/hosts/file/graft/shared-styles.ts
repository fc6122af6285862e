import type { Draft } from '../package/draft.ts';
import { CONTENT_TYPES, withPartTypes } from '../package/content-types.ts';
import { folderOf, relationshipsPath } from '../package/relationships.ts';
import type { Book } from '../workbook/book.ts';
import { addRelationships } from './edit-relationships.ts';
import { relationshipsNamespace } from './edit-workbook.ts';
import { mergeStyles, plainStyles, type MergedStyles } from './merge-styles.ts';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Adds a style part's lists to the workbook's, giving the workbook such a part if it has none. */
export async function addStyles(draft: Draft, book: Book, styles: string): Promise<MergedStyles> {
  const part = book.stylesPart ?? await findOrAddPart(draft, book);
  const merged = mergeStyles(await draft.text(part), styles, part);
  draft.put(part, merged.xml);
  return merged;
}

async function findOrAddPart(draft: Draft, book: Book): Promise<string> {
  const part = `${folderOf(book.part)}styles.xml`;
  if (draft.has(part)) return part;
  draft.put(part, plainStyles(book.root.uri));
  draft.put(CONTENT_TYPES, withPartTypes(await draft.text(CONTENT_TYPES), new Map([[part, STYLES_TYPE]])));
  const relations = relationshipsPath(book.part);
  const { xml } = addRelationships(await draft.text(relations), book.part, [
    { type: `${relationshipsNamespace(book.strict)}/styles`, target: part },
  ]);
  draft.put(relations, xml);
  return part;
}
