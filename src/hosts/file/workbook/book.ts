import { CONTENT_TYPES } from '../package/content-types.ts';
import type { Package } from '../package/open-package.ts';
import { parseRelationships, relationshipsPath, type Relationship } from '../package/relationships.ts';
import { broken, UnusableWorkbook } from '../../unusable-workbook.ts';
import { childNamed, childrenNamed, isTrue, parseXml, type XmlElement } from '../xml/tree.ts';

export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The worksheet's part; null for a sheet without cells, such as a chart sheet. */
  readonly part: string | null;
}

/** What the workbook part says, wherever it stands and whatever namespaces it uses. */
export interface Book {
  readonly part: string;
  readonly source: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly BookSheet[];
  readonly strict: boolean;
  readonly dates1904: boolean;
  readonly structureLocked: boolean;
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
}

const STRICT = 'http://purl.oclc.org/ooxml/';

export async function readBook(base: Package): Promise<Book> {
  const part = await workbookPart(base);
  const source = await base.text(part);
  const root = parseXml(source, part);
  if (root.local !== 'workbook') throw broken(part);
  const relationsPart = relationshipsPath(part);
  const relationships = base.has(relationsPart) ? parseRelationships(await base.text(relationsPart), part) : [];
  const partOf = (kind: string): string | null => {
    const found = relationships.find((relationship) => relationship.kind === kind && !relationship.external);
    return found !== undefined && base.has(found.target) ? found.target : null;
  };
  return {
    part, source, root, relationships,
    sheets: readSheets(base, root, relationships, part),
    strict: root.uri.startsWith(STRICT),
    dates1904: isTrue(childNamed(root, 'workbookPr')?.attributes.get('date1904')),
    structureLocked: isTrue(childNamed(root, 'workbookProtection')?.attributes.get('lockStructure')),
    stylesPart: partOf('styles'),
    stringsPart: partOf('sharedStrings'),
  };
}

async function workbookPart(base: Package): Promise<string> {
  if (!base.has('_rels/.rels') || !base.has(CONTENT_TYPES)) throw broken('_rels/.rels');
  const roots = parseRelationships(await base.text('_rels/.rels'), '');
  const target = roots.find((relationship) => relationship.kind === 'officeDocument')?.target;
  if (target === undefined || !base.has(target)) throw broken(target ?? '_rels/.rels');
  // A binary workbook (.xlsb) is an old format to us: it must be saved as .xlsx first.
  if (/\.bin$/i.test(target)) throw new UnusableWorkbook('workbook-legacy');
  return target;
}

function readSheets(base: Package, root: XmlElement, relationships: readonly Relationship[], part: string): BookSheet[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const list = childNamed(root, 'sheets');
  if (list === undefined) throw broken(part);
  return childrenNamed(list, 'sheet').map((element) => {
    const id = [...element.attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    const relationship = byId.get(id);
    if (relationship === undefined || relationship.external || !base.has(relationship.target)) {
      throw broken(relationship?.target ?? part);
    }
    return {
      name: element.attributes.get('name') ?? '',
      hidden: /hidden/i.test(element.attributes.get('state') ?? ''),
      part: relationship.kind === 'worksheet' ? relationship.target : null,
    };
  });
}
