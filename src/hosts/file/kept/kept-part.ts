import { addRelationships } from '../graft/edit-relationships.ts';
import { relationshipsNamespace } from '../graft/edit-workbook.ts';
import { CONTENT_TYPES, withPartTypes } from '../package/content-types.ts';
import type { Draft } from '../package/draft.ts';
import type { Package } from '../package/open-package.ts';
import { relationshipsPath } from '../package/relationships.ts';
import type { Book } from '../workbook/book.ts';
import { childrenNamed, parseXml } from '../xml/tree.ts';
import { KEPT_NAMESPACE, keptTexts, keptXml } from './kept-texts.ts';

/** What the workbook keeps for the pane, by name. */
export async function readKept(base: Package, book: Book): Promise<ReadonlyMap<string, string>> {
  const part = await keptPart(base, book);
  return part === null ? new Map() : keptTexts(await base.text(part), part);
}

/** Puts texts beside those that the workbook keeps already; each takes the place of one of its name. */
export async function addKept(draft: Draft, book: Book, texts: ReadonlyMap<string, string>): Promise<void> {
  const part = await keptPart(draft, book);
  const known = part === null ? new Map<string, string>() : keptTexts(await draft.text(part), part);
  draft.put(part ?? await newPart(draft, book), keptXml(new Map([...known, ...texts])));
}

/** Excel may give the part another name, so it is known by what it says. */
async function keptPart(base: Package, book: Book): Promise<string | null> {
  for (const { kind, external, target } of book.relationships) {
    if (kind !== 'customXml' || external || !base.has(target)) continue;
    const text = await base.text(target);
    if (text.includes(KEPT_NAMESPACE) && parseXml(text, target).uri === KEPT_NAMESPACE) return target;
  }
  return null;
}

async function newPart(draft: Draft, book: Book): Promise<string> {
  let number = 1;
  while (draft.has(pathOf(number))) number += 1;
  const part = pathOf(number);
  const types = await draft.text(CONTENT_TYPES);
  if (!knowsXml(types)) draft.put(CONTENT_TYPES, withPartTypes(types, new Map([[part, 'application/xml']])));
  const relations = relationshipsPath(book.part);
  const type = `${relationshipsNamespace(book.strict)}/customXml`;
  draft.put(relations, addRelationships(await draft.text(relations), book.part, [{ type, target: part }]).xml);
  return part;
}

function pathOf(number: number): string {
  return `customXml/item${String(number)}.xml`;
}

function knowsXml(types: string): boolean {
  return childrenNamed(parseXml(types, CONTENT_TYPES), 'Default')
    .some(({ attributes }) => attributes.get('Extension')?.toLowerCase() === 'xml');
}
