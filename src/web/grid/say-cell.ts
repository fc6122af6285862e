import { cellName } from '../../hosts/sheet/address.ts';
import type { GridCore } from './grid-core.ts';
import { watchPlace } from './watch-place.ts';

/** The cells are a picture: where the user is, and what stands there, is said to those who hear the page. Returns how to stop. */
export function sayCell(core: GridCore, container: HTMLElement): () => void {
  const line = document.createElement('p');
  line.className = 'otokui-cell';
  line.setAttribute('aria-live', 'polite');
  container.append(line);
  const stop = watchPlace(core, ({ worksheet, row, column }) => {
    line.textContent = `${cellName(row, column)} ${worksheet.getCell(row, column)?.v?.toString() ?? ''}`;
  });
  return () => {
    stop();
    line.remove();
  };
}
