import { appendInside, applySplices, setAttribute, tagName, writeElement, type Splice } from '../xml/edit.ts';
import { childNamed, parseXml, type XmlElement } from '../xml/tree.ts';

export interface MergedStyles {
  readonly xml: string;
  /** What to add to a style number of the added part. */
  readonly cellStyles: number;
  /** What to add to a number of a conditional or table style. */
  readonly differentialStyles: number;
}

/** The schema's order: a list that is missing must be put in its place. */
const LISTS = [
  'numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst',
];
const FIRST_FREE_FORMAT = 164;

/** Appends one style part's lists to another's; nothing that stands there changes its number. */
export function mergeStyles(target: string, added: string, part: string): MergedStyles {
  const root = parseXml(target, part);
  const from = parseXml(added, part);
  const formats = formatNumbers(root, from);
  const counts = new Map(LISTS.map((list) => [list, items(root, list).length]));
  const shifted = (attribute: string, list: string, element: XmlElement): [string, string] =>
    [attribute, String(Number(element.attributes.get(attribute) ?? 0) + (counts.get(list) ?? 0))];
  const lines = new Map<string, string[]>([
    ['numFmts', items(from, 'numFmts').map((element) => writeElement(element, root.prefix,
      new Map([['numFmtId', formats.get(element.attributes.get('numFmtId') ?? '') ?? '']])))],
    ['cellXfs', items(from, 'cellXfs').map((element) => {
      const format = element.attributes.get('numFmtId') ?? '0';
      return writeElement(element, root.prefix, new Map([
        ['numFmtId', formats.get(format) ?? format], ['xfId', '0'],
        shifted('fontId', 'fonts', element), shifted('fillId', 'fills', element), shifted('borderId', 'borders', element),
      ]));
    })],
  ]);
  for (const list of ['fonts', 'fills', 'borders', 'dxfs']) {
    lines.set(list, items(from, list).map((element) => writeElement(element, root.prefix)));
  }
  const splices = LISTS.flatMap((list) => appendToList(target, root, list, lines.get(list) ?? []));
  return {
    xml: applySplices(target, splices),
    cellStyles: counts.get('cellXfs') ?? 0,
    differentialStyles: counts.get('dxfs') ?? 0,
  };
}

function items(root: XmlElement, list: string): readonly XmlElement[] {
  return childNamed(root, list)?.children ?? [];
}

/** Which number each of the added number formats gets. */
function formatNumbers(root: XmlElement, from: XmlElement): ReadonlyMap<string, string> {
  const taken = items(root, 'numFmts').map((element) => Number(element.attributes.get('numFmtId') ?? 0));
  let next = taken.reduce((highest, id) => Math.max(highest, id), FIRST_FREE_FORMAT - 1) + 1;
  const numbers = new Map<string, string>();
  for (const element of items(from, 'numFmts')) {
    numbers.set(element.attributes.get('numFmtId') ?? '', String(next));
    next += 1;
  }
  return numbers;
}

function appendToList(target: string, root: XmlElement, list: string, lines: readonly string[]): Splice[] {
  if (lines.length === 0) return [];
  const element = childNamed(root, list);
  if (element !== undefined) {
    const count = String(element.children.length + lines.length);
    const inside = appendInside(target, element, lines.join(''));
    // An element written as empty is opened up at its end, so its count must be set before that.
    return [setAttribute(target, element, 'count', count), inside];
  }
  const name = tagName(root.prefix, list);
  const text = `<${name} count="${String(lines.length)}">${lines.join('')}</${name}>`;
  const later = new Set(LISTS.slice(LISTS.indexOf(list) + 1));
  const next = root.children.find((child) => later.has(child.local));
  return [next === undefined ? appendInside(target, root, text) : { start: next.start, end: next.start, text }];
}

/** What a workbook without a style part looks like in Excel. */
export function plainStyles(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="${namespace}">`
    + '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>'
    + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    + '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
    + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
}
