import type { SheetSpec } from '../../../report/plan.ts';
import { bookNames } from '../build/book-names.ts';
import { broken } from '../../unusable-workbook.ts';
import type { Book } from '../workbook/book.ts';
import { markName } from '../../sheet/marks.ts';
import { appendInside, applySplices, setAttribute, tagName, type Splice } from '../xml/edit.ts';
import { escapeAttribute } from '../xml/escape.ts';
import { childNamed, childrenNamed, parseXml } from '../xml/tree.ts';

/** How deeply a sheet is hidden; null: it is shown. */
export type SheetState = 'hidden' | 'veryHidden' | null;

export interface ListedSheet {
  readonly name: string;
  readonly state: SheetState;
  readonly relationshipId: string;
}

/** Puts new sheets at the end of the list; the order of all others stays. */
export function appendSheets(source: string, book: Book, sheets: readonly ListedSheet[]): string {
  const root = parseXml(source, book.part);
  const list = childNamed(root, 'sheets');
  if (list === undefined) throw broken(book.part);
  const prefix = relationshipPrefix(root.attributes, book.strict);
  let sheetId = childrenNamed(list, 'sheet').reduce((highest, sheet) => Math.max(highest, Number(sheet.attributes.get('sheetId') ?? 0)), 0);
  const lines = sheets.map(({ name, state: shown, relationshipId }) => {
    sheetId += 1;
    const state = shown === null ? '' : ` state="${shown}"`;
    return `<${tagName(root.prefix, 'sheet')} name="${escapeAttribute(name)}" sheetId="${String(sheetId)}"${state}`
      + `${prefix.declaration} ${prefix.name}:id="${relationshipId}"/>`;
  });
  return applySplices(source, [appendInside(source, list, lines.join(''))]);
}

/** The names of sheets that `appendSheets` has just put last, and away with old marks of the same sheets, whose sheets the user deleted. */
export function appendNames(source: string, book: Book, sheets: readonly { readonly spec: SheetSpec; readonly name: string }[]): string {
  const root = parseXml(source, book.part);
  const first = childrenNamed(childNamed(root, 'sheets') ?? root, 'sheet').length - sheets.length;
  const names = bookNames(sheets.map(({ spec, name }, index) => ({ spec, name, index: first + index })), root.prefix);
  return applySplices(source, nameSplices(source, root, names, new Set(sheets.map(({ spec }) => markName(spec.id).toLowerCase()))));
}

/** More names of the workbook, each as its element. */
export function addNames(source: string, part: string, names: string): string {
  return applySplices(source, nameSplices(source, parseXml(source, part), names, new Set()));
}

function nameSplices(source: string, root: ReturnType<typeof parseXml>, names: string, marks: ReadonlySet<string>): Splice[] {
  const list = childNamed(root, 'definedNames');
  if (list === undefined) {
    const before = root.children.filter(({ local }) => ['sheets', 'functionGroups', 'externalReferences'].includes(local)).at(-1);
    const at = before?.end ?? root.closeStart;
    const element = tagName(root.prefix, 'definedNames');
    return [{ start: at, end: at, text: `<${element}>${names}</${element}>` }];
  }
  const stale = childrenNamed(list, 'definedName')
    .filter(({ attributes }) => !attributes.has('localSheetId') && marks.has((attributes.get('name') ?? '').toLowerCase()))
    .map(({ start, end }) => ({ start, end, text: '' }));
  return [...stale, appendInside(source, list, names)];
}

/** The prefix the workbook uses for relationship ids; one of our own where it declares none. */
function relationshipPrefix(attributes: ReadonlyMap<string, string>, strict: boolean): { name: string; declaration: string } {
  const uri = relationshipsNamespace(strict);
  for (const [name, value] of attributes) {
    if (name.startsWith('xmlns:') && value === uri) return { name: name.slice(6), declaration: '' };
  }
  return { name: 'r', declaration: ` xmlns:r="${uri}"` };
}

export function relationshipsNamespace(strict: boolean): string {
  return strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}

/** Formulas elsewhere may count on cells we changed: Excel is to work them out anew when it opens the file. */
export function recalculateOnOpen(source: string, part: string): string {
  const root = parseXml(source, part);
  const existing = childNamed(root, 'calcPr');
  if (existing !== undefined) return applySplices(source, [setAttribute(source, existing, 'fullCalcOnLoad', '1')]);
  const before = root.children
    .filter(({ local }) => ['sheets', 'functionGroups', 'externalReferences', 'definedNames'].includes(local)).at(-1);
  const at = before?.end ?? root.closeStart;
  return applySplices(source, [{ start: at, end: at, text: `<${tagName(root.prefix, 'calcPr')} fullCalcOnLoad="1"/>` }]);
}
