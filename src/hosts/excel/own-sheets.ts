import type { SheetId } from '../../report/plan.ts';
import { parseSheetReference, type CellAddress } from '../sheet/address.ts';
import { markedSheet } from '../sheet/marks.ts';

/** Where one of our sheets is now: what it is called, and the cell its fixed cells count from. */
export interface OwnSheet {
  readonly id: SheetId;
  readonly worksheet: string;
  readonly name: string;
  readonly origin: CellAddress;
}

export interface BookSheets {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly hidden: boolean }[];
  readonly own: ReadonlyMap<SheetId, OwnSheet>;
}

/** All sheets, and which are ours by their hidden names, wherever the user has moved them and whatever they are called by now. */
export async function bookSheets(context: Excel.RequestContext): Promise<BookSheets> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  await context.sync();
  const own = new Map<SheetId, OwnSheet>();
  for (const { name, formula } of names.items) {
    const id = markedSheet(name);
    const place = parseSheetReference(String(formula).replace(/^=/, ''));
    if (id === null || place === null) continue;
    const sheet = worksheets.items.find((each) => each.name.toLowerCase() === place.sheet.toLowerCase());
    if (sheet !== undefined) own.set(id, { id, worksheet: sheet.id, name: sheet.name, origin: place.cell });
  }
  return { sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== 'Visible' })), own };
}
