import type { Desk } from './desk.ts';
import { pickFiles } from './files/pick-files.ts';

/** Ctrl+S saves, Ctrl+O opens, as everywhere (⌘ on a Mac). */
export function takeKeys(desk: Desk): void {
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 's' && key !== 'o') return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 's') void desk.save();
    else void pickFiles().then((files) => desk.bring(files));
  }, { capture: true });
}
