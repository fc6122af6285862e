import type { FileHost } from '../file/file-host.ts';
import { sheetView } from '../file/view/sheet-view.ts';
import { broken } from '../unusable-workbook.ts';
import { SheetRows } from './sheet-rows.ts';
import type { SheetView } from './sheet-view.ts';

/** A sheet that is being read, or has been. */
export interface ReadSheet {
  readonly rows: SheetRows;
  readonly view: Promise<SheetView>;
}

/** One pass tells the rows, and at its end everything else. */
export function readSheet(file: FileHost, name: string): ReadSheet {
  let tell: (view: SheetView) => void = () => undefined;
  const view = new Promise<SheetView>((resolve) => (tell = resolve));
  const rows = new SheetRows(async (onRow) => {
    const workbook = await file.workbook();
    if (workbook === null) throw broken(name);
    tell(await sheetView(workbook, name, onRow));
  });
  const read = rows.all().then(() => view);
  // Whoever asks for the view learns of the failure.
  read.catch(() => undefined);
  return { rows, view: read };
}
