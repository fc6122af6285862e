import { SaxesParser } from 'saxes';
import { broken, UnusableWorkbook } from '../../unusable-workbook.ts';

/** An element with the places of its tags in the source, so that a part can be edited without rewriting it. */
export interface XmlElement {
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  /** By written name, for example `r:id`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

type Growing = {
  -readonly [Key in keyof XmlElement]: XmlElement[Key];
} & { children: XmlElement[]; attributes: Map<string, string> };

/** Parses a small part. A document type is refused before anything in it is looked at. */
export function parseXml(source: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  const roots: XmlElement[] = [];
  parser.on('error', (error) => { throw broken(part, error); });
  parser.on('doctype', () => { throw new UnusableWorkbook('workbook-entities', { part }); });
  parser.on('opentag', (tag) => {
    const attributes = new Map<string, string>();
    for (const [name, attribute] of Object.entries(tag.attributes)) attributes.set(name, attribute.value);
    const openEnd = parser.position;
    const start = source.lastIndexOf('<', openEnd - 1);
    const element: Growing = {
      prefix: tag.prefix, local: tag.local, uri: tag.uri, attributes, children: [], text: '',
      start, openEnd, closeStart: openEnd, end: openEnd,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (element === undefined) throw broken(part);
    element.end = parser.position;
    element.closeStart = tag.isSelfClosing ? element.end : source.lastIndexOf('<', parser.position - 1);
    if (open.length === 0) roots.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(source).close();
  } catch (error) {
    throw error instanceof UnusableWorkbook ? error : broken(part, error);
  }
  const [root] = roots;
  if (root === undefined) throw broken(part);
  return root;
}

export function childrenNamed(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child) => child.local === local);
}

export function childNamed(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local);
}

/** Every element below, the element itself included, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  const pending = [element];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== undefined) pending.push(child);
    }
  }
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
