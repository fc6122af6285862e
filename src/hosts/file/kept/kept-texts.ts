import { decodeCellEscapes, escapeCellText } from '../xml/escape.ts';
import { childNamed, childrenNamed, parseXml } from '../xml/tree.ts';

/** By this the part is found again, whatever it is called by then. */
export const KEPT_NAMESPACE = 'urn:otokui:kept';

/** The small texts that the part holds, by name. */
export function keptTexts(xml: string, part: string): ReadonlyMap<string, string> {
  const root = parseXml(xml, part);
  return new Map(childrenNamed(root, 'kept').map((kept) => [
    decodeCellEscapes(childNamed(kept, 'name')?.text ?? ''), decodeCellEscapes(childNamed(kept, 'text')?.text ?? ''),
  ]));
}

export function keptXml(texts: ReadonlyMap<string, string>): string {
  const lines = [...texts].map(([name, text]) => `<kept><name>${escapeCellText(name)}</name><text>${escapeCellText(text)}</text></kept>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<keptTexts xmlns="${KEPT_NAMESPACE}">${lines.join('')}</keptTexts>`;
}
