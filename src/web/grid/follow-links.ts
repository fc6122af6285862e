import { HoverManagerService, IEditorBridgeService, SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { LinkView } from '../../hosts/page/sheet-view.ts';
import { goTo } from './go-to.ts';
import type { GridCore } from './grid-core.ts';

/** A click on a cell that leads somewhere goes there. Returns how to stop. */
export function followLinks(core: GridCore, room: HTMLElement): () => void {
  const hover = core.injector.get(HoverManagerService);
  const clicks = hover.currentClickedCell$.subscribe(({ location: { row, col } }) => {
    const link = linkAt(core, row, col);
    // The library is still busy with the click.
    if (link !== undefined) setTimeout(() => goTo(core, link.target.sheet, link.target.area));
  });
  const pointer = hover.currentCell$.subscribe((cell) => {
    room.classList.toggle('over-link', cell != null && linkAt(core, cell.location.row, cell.location.col) !== undefined);
  });
  return () => {
    clicks.unsubscribe();
    pointer.unsubscribe();
  };
}

/** Follows the link of the cell that is selected; false: it has none, or it is being written in. */
export function followSelected(core: GridCore): boolean {
  if (core.workbook === null || core.injector.get(IEditorBridgeService).isVisible().visible) return false;
  const selected = core.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  const link = selected == null ? undefined : linkAt(core, selected.actualRow, selected.actualColumn);
  if (link === undefined) return false;
  goTo(core, link.target.sheet, link.target.area);
  return true;
}

function linkAt(core: GridCore, row: number, column: number): LinkView | undefined {
  return core.active?.view.links.find((link) => link.row === row && link.column === column);
}
