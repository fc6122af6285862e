import type { Grid } from '../../hosts/page/grid.ts';
import type { GridCore } from './grid-core.ts';
import { cellValue } from './row-cells.ts';
import { watchPlace } from './watch-place.ts';

type OnRow = Parameters<Grid['watchSelection']>[0];

/** Tells of each row that the user goes to. */
export function watchRows(core: GridCore, onRow: OnRow): () => void {
  let told = '';
  return watchPlace(core, ({ sheet, worksheet, row }) => {
    const place = `${sheet.id}:${row}`;
    if (place === told) return;
    told = place;
    onRow({ sheet: sheet.view.name, row, cells: Array.from({ length: sheet.columns }, (_, column) => cellValue(worksheet.getCellRaw(row, column))) });
  });
}
