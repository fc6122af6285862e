import type { jaPaneImprove } from '../ja/pane-improve.ts';

/** What the pane says of how campaigns went. In English. */
export const enPaneImprove: Readonly<Record<keyof typeof jaPaneImprove, string>> = {
  'pane.improve.title': 'Does what you send work?',
  'pane.improve.text': 'See how campaigns went, and what is missing.',
  'pane.improve.opening': 'Reading the results…',
  'pane.improve.campaigns': 'How campaigns went',
  'pane.improve.matrix': 'The nine measures by stage',
  'pane.improve.measure': 'Measure',
  'pane.improve.stages': 'Stages: {stages}',
  'pane.improve.done': 'sent',
  'pane.improve.missing': 'missing',
  'pane.improve.wrong': 'wrong stage',
  'pane.improve.none': 'does not suit',
  'pane.improve.timing': 'Timing',
  'pane.improve.open-coverage': 'Open the coverage sheet',
  'pane.improve.open-campaigns': 'Open the campaigns sheet',
  'pane.improve.first': 'Begin under Scenario',
  'pane.improve.list': 'List',
};
