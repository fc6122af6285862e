import type { NamedFormula } from '../../../functions/lambdas.ts';
import { addNames } from '../graft/edit-workbook.ts';
import type { Draft } from '../package/draft.ts';
import type { Book } from '../workbook/book.ts';
import { tagName } from '../xml/edit.ts';
import { escapeAttribute, escapeText } from '../xml/escape.ts';
import { childNamed, childrenNamed, parseXml } from '../xml/tree.ts';

/** Adds names that the workbook does not have yet; what the user calls so stays theirs. Returns how many were added. */
export async function defineNames(draft: Draft, book: Book, named: readonly NamedFormula[]): Promise<number> {
  const source = await draft.text(book.part);
  const root = parseXml(source, book.part);
  const there = new Set(childrenNamed(childNamed(root, 'definedNames') ?? root, 'definedName').map(({ attributes }) => (attributes.get('name') ?? '').toLowerCase()));
  const fresh = named.filter(({ name }) => !there.has(name.toLowerCase()));
  const element = tagName(root.prefix, 'definedName');
  if (fresh.length > 0) draft.put(book.part, addNames(source, book.part, fresh.map(({ name, formula }) => `<${element} name="${escapeAttribute(name)}">${escapeText(formula)}</${element}>`).join('')));
  return fresh.length;
}
