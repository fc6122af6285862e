import type { FileHost } from '../file/file-host.ts';
import { sheetView } from '../file/view/sheet-view.ts';
import type { Workbook } from '../file/workbook/reader.ts';
import { broken } from '../unusable-workbook.ts';
import { SheetRows } from './sheet-rows.ts';
import type { SheetView } from './sheet-view.ts';
import { timeSlices } from './time-slices.ts';

/** In milliseconds. */
const SLICE = 20;

/** A grid that reckons more formulas than that at each keystroke keeps the user waiting. A template's tally has tens of thousands. */
const MOST_FORMULAS = 20_000;

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
    const own = workbook.sheets().find((sheet) => sheet.name === name)?.own ?? null;
    let [formulas, still] = [0, own === 'tally' || own === 'workings'];
    const view = await sheetView(breathing(workbook), name, (row) => {
      formulas += row.formulas.length;
      still ||= formulas > MOST_FORMULAS;
      onRow(still ? { ...row, formulas: [] } : row);
    });
    tell(still ? { ...view, locked: true, still } : view);
  });
  const read = rows.all().then(() => view);
  // Whoever asks for the view learns of the failure.
  read.catch(() => undefined);
  return { rows, view: read };
}

/** Whoever asks for the first rows of a long sheet is answered while the rest is read. */
function breathing(workbook: Workbook): Workbook {
  const { base } = workbook;
  return {
    ...workbook,
    base: {
      paths: () => base.paths(),
      has: (path) => base.has(path),
      text: (path) => base.text(path),
      bytes: (path) => base.bytes(path),
      async *pieces(path) {
        const breathe = timeSlices(SLICE);
        for await (const piece of base.pieces(path)) {
          await breathe();
          yield piece;
        }
      },
    },
  };
}
