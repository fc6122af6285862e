/**
 * Where the control that had the focus is gone, the screen's heading takes it, so that the keyboard does not start over.
 * Excel on the web moves the focus itself, among what has a place in the order of tabs: from elsewhere Tab would leave the pane.
 */
export function keepFocus(): void {
  if (document.activeElement !== document.body || document.body.dataset['used'] !== 'yes') return;
  const heading = document.querySelector('h2');
  if (heading === null) return;
  heading.tabIndex = 0;
  heading.focus({ preventScroll: true });
  heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
}
