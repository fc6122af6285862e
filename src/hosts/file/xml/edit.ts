import { escapeAttribute, escapeText } from './escape.ts';
import type { XmlElement } from './tree.ts';

/** Puts `text` in place of what stands between two positions of a part. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices, which must not overlap; those at one place keep their order. */
export function applySplices(source: string, splices: readonly Splice[]): string {
  let result = '';
  let done = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start)) {
    result += source.slice(done, splice.start) + splice.text;
    done = splice.end;
  }
  return result + source.slice(done);
}

export function tagName(prefix: string, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}

/** Inserts just before the closing tag, opening up an element that was written as empty. */
export function appendInside(source: string, element: XmlElement, text: string): Splice {
  if (element.closeStart !== element.openEnd || element.end !== element.openEnd) {
    return { start: element.closeStart, end: element.closeStart, text };
  }
  const slash = source.lastIndexOf('/', element.openEnd - 1);
  return { start: slash, end: element.end, text: `>${text}</${tagName(element.prefix, element.local)}>` };
}

/** Sets one attribute inside the opening tag, leaving the others as they are written. */
export function setAttribute(source: string, element: XmlElement, name: string, value: string): Splice {
  const written = `${name}="${escapeAttribute(value)}"`;
  for (const found of attributesOf(source, element)) {
    if (found.name === name) return { start: found.start, end: found.end, text: written };
  }
  const at = nameEnd(source, element);
  return { start: at, end: at, text: ` ${written}` };
}

function nameEnd(source: string, element: XmlElement): number {
  let at = element.start + 1;
  while (at < element.openEnd && !/[\s/>]/.test(source.charAt(at))) at += 1;
  return at;
}

function* attributesOf(source: string, element: XmlElement): Generator<{ name: string; start: number; end: number }> {
  const attribute = /([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g;
  attribute.lastIndex = nameEnd(source, element);
  for (let found = attribute.exec(source); found !== null && found.index < element.openEnd; found = attribute.exec(source)) {
    yield { name: found[1] ?? '', start: found.index, end: attribute.lastIndex };
  }
}

/** Writes an element of one document for another: its names get the prefix the other one uses. */
export function writeElement(element: XmlElement, prefix: string, replaced: ReadonlyMap<string, string> = new Map()): string {
  const name = tagName(prefix, element.local);
  let open = `<${name}`;
  for (const [key, value] of element.attributes) {
    if (!key.startsWith('xmlns')) open += ` ${key}="${escapeAttribute(replaced.get(key) ?? value)}"`;
  }
  const inner = element.children.map((child) => writeElement(child, prefix)).join('') || escapeText(element.text);
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/** Splices of a text in two pieces, their places counted through both. */
export function applyAcross({ before, after }: { readonly before: string; readonly after: string }, splices: readonly Splice[]): { readonly before: string; readonly after: string } {
  const boundary = before.length;
  const late = splices.filter(({ start }) => start >= boundary).map(({ start, end, text }) => ({ start: start - boundary, end: end - boundary, text }));
  return { before: applySplices(before, splices.filter(({ start }) => start < boundary)), after: applySplices(after, late) };
}
