import paneCss from '../taskpane/pane.css';

/** The pane's style sheet, for the pane alone: beside it stands a grid with a style of its own. */
export function addPaneStyle(): void {
  const id = 'pane-style';
  if (document.getElementById(id) !== null) return;
  const style = document.createElement('style');
  style.id = id;
  style.textContent = `.pane-place {\n${paneCss}\n.provider, .pane { block-size: 100%; }\n}`;
  document.head.append(style);
}
