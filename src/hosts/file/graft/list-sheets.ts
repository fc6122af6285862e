import type { Draft } from '../package/draft.ts';
import { relationshipsPath } from '../package/relationships.ts';
import type { Book } from '../workbook/book.ts';
import { addRelationships } from './edit-relationships.ts';
import { appendSheets, relationshipsNamespace, type SheetState } from './edit-workbook.ts';

export interface NewSheet {
  readonly name: string;
  readonly state: SheetState;
  readonly part: string;
}

/** Makes worksheet parts sheets of the workbook, after all that it has. */
export async function listSheets(draft: Draft, book: Book, sheets: readonly NewSheet[]): Promise<void> {
  const relations = relationshipsPath(book.part);
  const type = `${relationshipsNamespace(book.strict)}/worksheet`;
  const { xml, ids } = addRelationships(await draft.text(relations), book.part, sheets.map(({ part }) => ({ type, target: part })));
  draft.put(relations, xml);
  draft.put(book.part, appendSheets(await draft.text(book.part), book,
    sheets.map(({ name, state }, index) => ({ name, state, relationshipId: ids[index] ?? '' }))));
}
