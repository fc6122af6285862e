import type { SheetId } from '../../../report/plan.ts';
import { parseSheetReference, type CellAddress } from '../../sheet/address.ts';
import { markedSheet } from '../../sheet/marks.ts';
import { childNamed, childrenNamed } from '../xml/tree.ts';
import type { Book, BookSheet } from './book.ts';

/** Where one of our sheets is now: what it is called, and the cell its fixed cells count from. */
export interface OwnSheet {
  readonly id: SheetId;
  readonly sheet: BookSheet;
  readonly origin: CellAddress;
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
    const id = markedSheet(element.attributes.get('name') ?? '');
    if (id === null || element.attributes.has('localSheetId')) continue;
    const place = parseSheetReference(element.text.trim());
    const sheet = book.sheets.find((candidate) => candidate.name.toLowerCase() === place?.sheet.toLowerCase());
    if (place !== null && sheet !== undefined && sheet.part !== null) own.set(id, { id, sheet, origin: place.cell });
  }
  return own;
}
