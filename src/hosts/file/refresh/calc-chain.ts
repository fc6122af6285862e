import { removeRelationship } from '../graft/edit-relationships.ts';
import { CONTENT_TYPES, withoutPartType } from '../package/content-types.ts';
import type { Draft } from '../package/draft.ts';
import { relationshipsPath } from '../package/relationships.ts';
import type { Book } from '../workbook/book.ts';

/** Drops the list of formula cells, which would name one that is a value now. Excel makes it anew. */
export async function dropCalcChain(draft: Draft, book: Book): Promise<void> {
  const chain = book.relationships.find(({ kind }) => kind === 'calcChain');
  if (chain === undefined || !draft.has(chain.target)) return;
  draft.remove(chain.target);
  draft.put(CONTENT_TYPES, withoutPartType(await draft.text(CONTENT_TYPES), chain.target));
  const relations = relationshipsPath(book.part);
  draft.put(relations, removeRelationship(await draft.text(relations), book.part, chain.id));
}
