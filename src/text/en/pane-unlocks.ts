import type { jaPaneUnlocks } from '../ja/pane-unlocks.ts';

/** What the pane says of data that are there, and of what more of them would tell. In English. */
export const enPaneUnlocks: Readonly<Record<keyof typeof jaPaneUnlocks, string>> = {
  'pane.unlocks.title': 'What would more data tell?',
  'pane.unlocks.opening': 'Looking…',
  'pane.unlocks.there': 'there',
  'pane.unlocks.partly': 'in part',
  'pane.unlocks.missing': 'missing',
  'pane.unlocks.lacks': 'Columns that are missing: {columns}',
  'pane.unlocks.ready': 'known now',
  'pane.unlocks.later': 'known once it is there',
  'pane.unlocks.add': 'Add a sheet for it',
  'pane.unlocks.open': 'Open "{sheet}"',
  'pane.unlocks.working': 'Adding a sheet',
  'pane.unlocks.added': '"{sheet}" is ready. Replace the grey examples with your data.',
};
