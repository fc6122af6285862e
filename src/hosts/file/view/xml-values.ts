import { childNamed, childrenNamed, isTrue, type XmlElement } from '../xml/tree.ts';

/** The items of one of a part's lists, such as the `font`s of its `fonts`. */
export function listed(root: XmlElement, list: string, item: string): readonly XmlElement[] {
  const found = childNamed(root, list);
  return found === undefined ? [] : childrenNamed(found, item);
}

/** The element that a chain of names leads to. */
export function childAt(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((within, name) => within === undefined ? undefined : childNamed(within, name), element);
}

/** What `<name val="…"/>` says, as styles and charts write most things. */
export function valOf(element: XmlElement, name: string): string | undefined {
  return childNamed(element, name)?.attributes.get('val');
}

/** Whether `<name/>` stands there and does not say no. */
export function isOn(element: XmlElement, name: string): boolean {
  const found = childNamed(element, name);
  return found !== undefined && isTrue(found.attributes.get('val') ?? '1');
}

/** Null: absent, or no number. */
export function numberOf(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** The relationship an element names, whatever prefix the namespace has. */
export function relationshipIdOf(element: XmlElement): string | null {
  return [...element.attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? null;
}
