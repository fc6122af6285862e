import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { merge } from 'rxjs';
import { cellName } from '../../hosts/sheet/address.ts';
import type { GridCore } from './grid-core.ts';

/** Whoever holds an arrow key down hears where they stop. */
const REST = 80;

/** The cells are a picture: where the user is, and what stands there, is said to those who hear the page. Returns how to stop. */
export function sayCell(core: GridCore, container: HTMLElement): () => void {
  const line = document.createElement('p');
  line.className = 'otokui-cell';
  line.setAttribute('aria-live', 'polite');
  container.append(line);
  const selections = core.injector.get(SheetsSelectionsService);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (): void => {
    const sheet = core.active;
    const worksheet = sheet === null ? null : core.worksheet(sheet);
    const last = selections.getCurrentLastSelection();
    if (worksheet === null || last == null) return;
    const { actualRow: row, actualColumn: column } = last.primary;
    line.textContent = `${cellName(row, column)} ${worksheet.getCell(row, column)?.v?.toString() ?? ''}`;
  };
  const subscription = merge(selections.selectionMoveEnd$, selections.selectionSet$).subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(say, REST);
  });
  return () => {
    clearTimeout(timer);
    subscription.unsubscribe();
    line.remove();
  };
}
