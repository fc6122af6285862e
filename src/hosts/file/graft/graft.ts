import { worksheetText } from '../build/build-workbook.ts';
import { FRESH_STYLES, type FreshParts, type FreshSheet } from '../build/fresh-parts.ts';
import { CONTENT_TYPES, partTypes, withPartTypes } from '../package/content-types.ts';
import type { Draft } from '../package/draft.ts';
import { folderOf, relationshipsPath, retarget } from '../package/relationships.ts';
import { UnusableWorkbook } from '../../unusable-workbook.ts';
import type { Book } from '../workbook/book.ts';
import { applyAcross, applySplices, setAttribute } from '../xml/edit.ts';
import { descendants, parseXml } from '../xml/tree.ts';
import { appendNames } from './edit-workbook.ts';
import { listSheets } from './list-sheets.ts';
import type { MergedStyles } from './merge-styles.ts';
import { freePartNames } from './part-names.ts';
import { addStyles } from './shared-styles.ts';
import { strictNames } from './strict.ts';

/** Parts of the fresh package that the user's workbook has in its own way. */
const NOT_CARRIED = /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/.*|xl\/workbook\.xml|xl\/_rels\/.*|xl\/styles\.xml|xl\/theme\/.*)$/;

/**
 * Adds new sheets to the user's workbook part by part. Only the workbook part, its relationships, the
 * styles and the content types change; every other part is later copied as it stands.
 */
export async function graft(draft: Draft, book: Book, fresh: FreshParts, highestTableId: number): Promise<void> {
  if (book.structureLocked) throw new UnusableWorkbook('workbook-protected', { sheet: null });
  const styles = await addStyles(draft, book, fresh.texts.get(FRESH_STYLES) ?? '');
  const carried = [...fresh.sheets.map(({ part }) => part), ...[...fresh.texts.keys(), ...fresh.pictures.keys()]
    .filter((part) => !NOT_CARRIED.test(part) && !part.endsWith('.rels'))];
  const names = freePartNames(carried, folderOf(book.part), draft.paths());
  const placed = (xml: string): string => (book.strict ? strictNames(xml) : xml);
  let tableId = highestTableId;
  for (const [part, newPart] of names) {
    const relations = fresh.texts.get(relationshipsPath(part));
    if (relations?.includes('<Relationship ') === true) {
      const moved = retarget(relations, part, newPart, (target) => names.get(target) ?? target);
      draft.put(relationshipsPath(newPart), book.strict ? strictNames(moved) : moved);
    }
    const picture = fresh.pictures.get(part);
    if (picture !== undefined) draft.put(newPart, picture);
    const text = fresh.texts.get(part);
    if (text === undefined) continue;
    const isTable = part.startsWith('xl/tables/');
    if (isTable) tableId += 1;
    draft.put(newPart, placed(isTable ? withTableId(text, part, tableId) : text));
  }
  for (const sheet of fresh.sheets) {
    const shell = renumberShell(sheet, styles);
    const carriedSheet = { ...sheet, before: placed(shell.before), after: placed(shell.after) };
    draft.put(names.get(sheet.part) ?? sheet.part, worksheetText(carriedSheet, (style) => style + styles.cellStyles));
  }
  await registerParts(draft, book, fresh, names);
}

function withTableId(xml: string, part: string, id: number): string {
  return applySplices(xml, [setAttribute(xml, parseXml(xml, part), 'id', String(id))]);
}

/** Conditional formats and whole columns name their styles by number: the numbers in the merged lists. */
function renumberShell(sheet: FreshSheet, styles: MergedStyles): { before: string; after: string } {
  const source = sheet.before + sheet.after;
  const splices = [...descendants(parseXml(source, sheet.part))].flatMap((element) => {
    const [differential, column] = [element.attributes.get('dxfId'), element.local === 'col' ? element.attributes.get('style') : undefined];
    return [
      ...(differential === undefined ? [] : [setAttribute(source, element, 'dxfId', String(Number(differential) + styles.differentialStyles))]),
      ...(column === undefined ? [] : [setAttribute(source, element, 'style', String(Number(column) + styles.cellStyles))]),
    ];
  });
  return applyAcross(sheet, splices);
}

async function registerParts(draft: Draft, book: Book, fresh: FreshParts, names: ReadonlyMap<string, string>): Promise<void> {
  const freshTypes = fresh.texts.get(CONTENT_TYPES) ?? '';
  const types = partTypes(freshTypes);
  const added = new Map<string, string>();
  for (const [part, newPart] of names) {
    added.set(newPart, fresh.pictures.has(part) ? 'image/png' : types.get(part.toLowerCase()) ?? 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  }
  draft.put(CONTENT_TYPES, withPartTypes(await draft.text(CONTENT_TYPES), added));
  await listSheets(draft, book, fresh.sheets.map(({ spec, name, part }) => ({ name, state: spec.hidden ? 'veryHidden' : spec.tucked === true ? 'hidden' : null, part: names.get(part) ?? part })));
  draft.put(book.part, appendNames(await draft.text(book.part), book, fresh.sheets));
}
