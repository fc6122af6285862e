import { relationshipsPath, relativeTarget } from '../package/relationships.ts';
import { appendInside, applySplices, tagName } from '../xml/edit.ts';
import { escapeAttribute } from '../xml/escape.ts';
import { childrenNamed, parseXml } from '../xml/tree.ts';

/** Adds relationships to a part's list, each with an id nobody has. */
export function addRelationships(
  source: string, part: string, added: readonly { readonly type: string; readonly target: string }[],
): { readonly xml: string; readonly ids: readonly string[] } {
  const root = parseXml(source, relationshipsPath(part));
  const taken = new Set(childrenNamed(root, 'Relationship').map((element) => element.attributes.get('Id')));
  let number = 0;
  const ids = added.map(() => {
    do number += 1; while (taken.has(`rIdOtokui${String(number)}`));
    return `rIdOtokui${String(number)}`;
  });
  const name = tagName(root.prefix, 'Relationship');
  const lines = added.map(({ type, target }, index) =>
    `<${name} Id="${ids[index] ?? ''}" Type="${type}" Target="${escapeAttribute(relativeTarget(part, target))}"/>`);
  return { xml: applySplices(source, [appendInside(source, root, lines.join(''))]), ids };
}

/** Takes away the relationships that lead to a part. */
export function removeRelationship(source: string, part: string, id: string): string {
  const root = parseXml(source, relationshipsPath(part));
  const gone = childrenNamed(root, 'Relationship').filter((element) => element.attributes.get('Id') === id);
  return applySplices(source, gone.map(({ start, end }) => ({ start, end, text: '' })));
}
