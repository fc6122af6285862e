import type { Desk } from './desk.ts';

/** The parts of the page that F6 goes through, each by what takes the keyboard there. */
const PARTS = ['#bar button', '#grid canvas[role="application"]', '#pane main'];

/** Ctrl+S saves, Ctrl+O opens (⌘ on a Mac), F6 goes from part to part: in the grid, Tab goes from cell to cell. */
export function takeKeys(desk: Desk): void {
  addEventListener('keydown', (event) => {
    const act = actionOf(event, desk);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }, { capture: true });
}

function actionOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent, desk: Desk): (() => void) | null {
  if (key === 'F6' && !ctrlKey && !metaKey && !altKey) return () => toPart(shiftKey ? -1 : 1);
  if (!(ctrlKey || metaKey) || shiftKey || altKey) return null;
  if (key.toLowerCase() === 's') return () => void desk.save();
  if (key.toLowerCase() === 'o') return () => void desk.choose();
  return null;
}

function toPart(by: 1 | -1): void {
  const parts = PARTS.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  const at = parts.findIndex((part) => part.closest('#bar, #grid, #pane')?.contains(document.activeElement) === true);
  const next = at < 0 ? 0 : (at + by + parts.length) % parts.length;
  parts[next]?.focus();
}
