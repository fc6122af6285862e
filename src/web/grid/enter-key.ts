/**
 * Enter before the library hears of it. It listens on the window too, so this has to begin before the library does.
 *
 * @param onEnter returns whether it has done something
 */
export function watchEnter(room: HTMLElement, onEnter: () => boolean): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof Node) || !room.contains(event.target) || !onEnter()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, true);
  return () => {
    window.removeEventListener('keydown', onKey, true);
  };
}
