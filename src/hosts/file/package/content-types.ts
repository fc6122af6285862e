import { appendInside, applySplices, tagName } from '../xml/edit.ts';
import { escapeAttribute } from '../xml/escape.ts';
import { childrenNamed, parseXml } from '../xml/tree.ts';

export const CONTENT_TYPES = '[Content_Types].xml';

/** The types that are given part by part; names in lower case, without the leading slash. */
export function partTypes(xml: string): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const element of childrenNamed(parseXml(xml, CONTENT_TYPES), 'Override')) {
    types.set((element.attributes.get('PartName') ?? '').slice(1).toLowerCase(), element.attributes.get('ContentType') ?? '');
  }
  return types;
}

export function withPartTypes(xml: string, added: ReadonlyMap<string, string>): string {
  const root = parseXml(xml, CONTENT_TYPES);
  const name = tagName(root.prefix, 'Override');
  const lines = [...added].map(([part, type]) => `<${name} PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`);
  return applySplices(xml, [appendInside(xml, root, lines.join(''))]);
}

export function withoutPartType(xml: string, part: string): string {
  const root = parseXml(xml, CONTENT_TYPES);
  const gone = childrenNamed(root, 'Override').filter(
    (element) => element.attributes.get('PartName')?.toLowerCase() === `/${part.toLowerCase()}`,
  );
  return applySplices(xml, gone.map((element) => ({ start: element.start, end: element.end, text: '' })));
}
