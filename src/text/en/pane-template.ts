import type { jaPaneTemplate } from '../ja/pane-template.ts';

/** What the pane says of the template a workbook was made from. In English. */
export const enPaneTemplate: Readonly<Record<keyof typeof jaPaneTemplate, string>> = {
  'pane.template.sample': 'The result sheets show a sample, a shop that does not exist. Analyse, and your own figures take its place.',
  'pane.template.newer': 'There is a newer version of this template (version {version}). It renews “Start here” and the quick tally, nothing else: not your orders, results or settings.',
  'pane.template.button': 'Bring the template up to date',
  'pane.template.working': 'Bringing the template up to date',
  'pane.template.done': 'The template is up to date (version {version}).',
  'pane.undo.template': 'Undo (back to the older template)',
};
