import type { Worksheet } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { merge } from 'rxjs';
import type { GridCore } from './grid-core.ts';
import type { OpenSheet } from './open-sheets.ts';

/** Where the user is. Rows and columns count from 0. */
export interface PlaceInGrid {
  readonly sheet: OpenSheet;
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** Who walks with the arrow keys is followed to where they stop. */
const REST = 80;

/** Tells of each place that the user goes to. Returns how to stop. */
export function watchPlace(core: GridCore, onPlace: (place: PlaceInGrid) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const selections = core.injector.get(SheetsSelectionsService);
  const tell = (): void => {
    const sheet = core.active;
    const worksheet = sheet === null ? null : core.worksheet(sheet);
    const last = selections.getCurrentLastSelection();
    if (sheet === null || worksheet === null || last == null) return;
    onPlace({ sheet, worksheet, row: last.primary.actualRow, column: last.primary.actualColumn });
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
