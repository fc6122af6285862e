import type { CellValue } from '../../shared/cell.ts';
import type { Watch } from '../host.ts';
import type { InsertedSheet } from '../live-host.ts';
import { cleanSheetName } from '../sheet/clean-sheet-name.ts';
import { freeSheetName } from '../sheet/free-names.ts';
import { formatNumbers } from './looks.ts';
import { writeBlock } from './write-block.ts';

/** A sheet of the user's own: no mark, no look of ours. Taken away again when it cannot be finished. */
export async function insertSheet(context: Excel.RequestContext, { name, rows, dayColumns, numberColumns }: InsertedSheet, { cancel, onProgress }: Watch): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const free = freeSheetName(cleanSheetName(name), new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase())));
  const sheet = worksheets.add(free);
  await context.sync();
  try {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    for (let column = 0; column < columns && rows.length > 0; column++) {
      const format = dayColumns.includes(column) ? 'yyyy/m/d' : numberColumns.includes(column) ? 'General' : '@';
      formatNumbers(sheet.getRangeByIndexes(0, column, rows.length, 1), format);
    }
    await context.sync();
    let done = 0;
    const value = (row: number, column: number): CellValue | undefined => rows[row]?.[column] ?? undefined;
    await writeBlock(context, sheet, { row: 0, column: 0, rows: rows.length, columns, value }, (written) => {
      onProgress?.((done += written), rows.length);
      cancel?.throwIfAborted();
    });
    sheet.freezePanes.freezeRows(1);
    await context.sync();
    return free;
  } catch (error) {
    sheet.delete();
    await context.sync();
    throw error;
  }
}
