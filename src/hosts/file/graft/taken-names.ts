import type { Draft } from '../package/draft.ts';
import { CONTENT_TYPES, partTypes } from '../package/content-types.ts';
import type { Book } from '../workbook/book.ts';
import { childNamed, parseXml } from '../xml/tree.ts';

export interface TakenNames {
  /** Table names and defined names share one space; in lower case. */
  readonly names: ReadonlySet<string>;
  readonly highestTableId: number;
}

export async function takenTableNames(draft: Draft, book: Book): Promise<TakenNames> {
  const names = new Set<string>();
  let highestTableId = 0;
  for (const element of childNamed(book.root, 'definedNames')?.children ?? []) {
    names.add((element.attributes.get('name') ?? '').toLowerCase());
  }
  const types = partTypes(await draft.text(CONTENT_TYPES));
  for (const [part, type] of types) {
    if (!type.endsWith('.table+xml') || !draft.has(part)) continue;
    const root = parseXml(await draft.text(part), part);
    names.add((root.attributes.get('displayName') ?? root.attributes.get('name') ?? '').toLowerCase());
    highestTableId = Math.max(highestTableId, Number(root.attributes.get('id') ?? 0));
  }
  return { names, highestTableId };
}
