import type { SheetId } from '../../../report/plan.ts';
import { absoluteName, parseSheetReference, quoteSheet, type CellAddress } from '../address.ts';
import { childNamed, childrenNamed } from '../xml/tree.ts';
import type { Book, BookSheet } from './book.ts';

const PREFIX = '_otokui.';

/** Where one of our sheets is now: what it is called, and the cell its fixed cells count from. */
export interface OwnSheet {
  readonly id: SheetId;
  readonly sheet: BookSheet;
  readonly origin: CellAddress;
}

export function markName(id: SheetId): string {
  return PREFIX + id;
}

export function markText(sheet: string): string {
  return `${quoteSheet(sheet)}!${absoluteName(0, 0)}`;
}

const IDS: ReadonlySet<string> = new Set<SheetId>([
  'dashboard', 'customers', 'rfm', 'stages', 'next', 'imports', 'settings', 'matching', 'value', 'book',
]);

function isSheetId(text: string): text is SheetId {
  return IDS.has(text);
}

/**
 * Our sheets by their hidden workbook-wide names, which Excel keeps right while the user renames
 * sheets and inserts rows. A name that lost its sheet (#REF!) counts as none: the sheet was deleted.
 * A copied sheet carries the name too, but only for itself; that copy is the user's.
 */
export function findOwnSheets(book: Book): ReadonlyMap<SheetId, OwnSheet> {
  const own = new Map<SheetId, OwnSheet>();
  const names = childNamed(book.root, 'definedNames');
  for (const element of names === undefined ? [] : childrenNamed(names, 'definedName')) {
    const name = element.attributes.get('name') ?? '';
    const id = name.slice(PREFIX.length);
    if (!name.toLowerCase().startsWith(PREFIX) || element.attributes.has('localSheetId') || !isSheetId(id)) continue;
    const place = parseSheetReference(element.text.trim());
    const sheet = book.sheets.find((candidate) => candidate.name.toLowerCase() === place?.sheet.toLowerCase());
    if (place !== null && sheet !== undefined && sheet.part !== null) own.set(id, { id, sheet, origin: place.cell });
  }
  return own;
}
