import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { merge } from 'rxjs';
import type { Grid } from '../../hosts/page/grid.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { GridCore } from './grid-core.ts';
import { cellValue } from './row-cells.ts';

type OnRow = Parameters<Grid['watchSelection']>[0];

/** Whoever walks through rows with the arrow keys is told of where they stop. */
const REST = 80;

/** Tells of each row that the user goes to. */
export function watchRows(core: GridCore, onRow: OnRow): () => void {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const selections = core.injector.get(SheetsSelectionsService);
  const tell = (): void => {
    const sheet = core.active;
    const worksheet = sheet === null ? null : core.worksheet(sheet);
    const last = selections.getCurrentLastSelection();
    if (sheet === null || worksheet === null || last == null) return;
    const row = last.primary.actualRow;
    const place = `${sheet.id}:${row}`;
    if (place === told) return;
    told = place;
    const cells: CellValue[] = [];
    for (let column = 0; column < sheet.columns; column++) cells.push(cellValue(worksheet.getCellRaw(row, column)));
    onRow({ sheet: sheet.view.name, row, cells });
  };
  const subscription = merge(selections.selectionMoveEnd$, selections.selectionSet$).subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(tell, REST);
  });
  return () => {
    clearTimeout(timer);
    subscription.unsubscribe();
  };
}
