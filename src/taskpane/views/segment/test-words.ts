import type { Test } from '../../../campaigns/segment/rule.ts';
import type { PaneKey } from '../../../text/pane-words.ts';
import type { AskedColumn } from '../../engine/playbook-calls.ts';

const words = {
  is: 'pane.rule.is', 'is-not': 'pane.rule.is-not', 'at-least': 'pane.rule.at-least', 'at-most': 'pane.rule.at-most', more: 'pane.rule.more', less: 'pane.rule.less',
  contains: 'pane.rule.contains', blank: 'pane.rule.blank', filled: 'pane.rule.filled',
} as const satisfies Readonly<Record<Test, PaneKey>>;
const ofDays = { ...words, 'at-least': 'pane.rule.day-at-least', 'at-most': 'pane.rule.day-at-most', more: 'pane.rule.day-more', less: 'pane.rule.day-less' } as const;
const comparing: readonly Test[] = ['at-least', 'at-most', 'more', 'less'];

/** How a column can be compared, and the words for it. Texts are greater and smaller where a figure leads each: 2 初回. */
export function testsFor({ kind, choices }: Pick<AskedColumn, 'kind' | 'choices'>): readonly { readonly test: Test; readonly words: PaneKey }[] {
  const ordered = kind !== 'text' || (choices.length > 0 && choices.every((choice) => /^\d/.test(choice)));
  const tests: readonly Test[] = ['is', 'is-not', ...(ordered ? comparing : []), ...(kind === 'text' ? ['contains' as const] : []), 'blank', 'filled'];
  return tests.map((test) => ({ test, words: (kind === 'day' ? ofDays : words)[test] }));
}
