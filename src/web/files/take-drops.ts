/** Files may be dropped anywhere on the page; while they are over it, the page says what would happen. */
export function takeDrops(words: string, onOver: () => void, onFiles: (files: readonly File[]) => void): void {
  const sign = document.createElement('div');
  sign.className = 'drop-sign';
  sign.textContent = words;
  sign.setAttribute('aria-hidden', 'true');
  sign.hidden = true;
  document.body.append(sign);
  // Every element on the way tells of entering and leaving.
  let depth = 0;
  const over = (by: number): void => {
    depth = Math.max(0, depth + by);
    sign.hidden = depth === 0;
  };
  // Before anything on the page: neither grid nor pane takes files by itself here.
  const take = (kind: 'dragenter' | 'dragleave' | 'dragover' | 'drop', act: (event: DragEvent) => void): void => addEventListener(kind, (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  }, { capture: true });
  take('dragenter', () => {
    over(1);
    onOver();
  });
  take('dragleave', () => over(-1));
  take('dragover', () => undefined);
  take('drop', ({ dataTransfer }) => {
    over(-depth);
    onFiles([...(dataTransfer?.files ?? [])]);
  });
}
