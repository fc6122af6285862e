import { parseRule } from '../../../campaigns/segment/parse-rule.ts';
import type { Rule, Test } from '../../../campaigns/segment/rule.ts';
import { ruleText } from '../../../campaigns/segment/rule-text.ts';
import type { Language } from '../../../text/say.ts';
import type { AskedColumn } from '../../engine/playbook-calls.ts';

/** A condition while it is put together. */
export interface DraftCondition {
  /** How it follows the one before; the first follows nothing. */
  readonly joiner: 'and' | 'or';
  /** '': none is chosen yet. */
  readonly column: string;
  readonly test: Test;
  readonly values: readonly string[];
}

export const emptyCondition: DraftCondition = { joiner: 'and', column: '', test: 'is', values: [] };

/** What is put together so far, as text: かつ binds closer than または. Conditions without a column say nothing yet. */
export function draftText(conditions: readonly DraftCondition[], language: Language): string {
  const rule: { column: string; test: Test; values: readonly string[] }[][] = [];
  for (const { joiner, column, test, values } of conditions) {
    if (column === '') continue;
    const condition = { column, test, values: needsValue(test) ? values.filter((value) => value !== '') : [] };
    if (joiner === 'or' || rule.length === 0) rule.push([condition]);
    else rule.at(-1)?.push(condition);
  }
  return ruleText(rule, language);
}

/** A text's conditions one below the other; null: it cannot be read. */
export function draftOf(text: string, columns: readonly AskedColumn[]): readonly DraftCondition[] | null {
  if (text.trim() === '') return [emptyCondition];
  const parsed = parseRule(text, columns.map(({ name, kind }) => ({ name, kind, values: [] })));
  return 'problem' in parsed ? null : conditionsOf(parsed.rule);
}

export function needsValue(test: Test): boolean {
  return test !== 'blank' && test !== 'filled';
}

function conditionsOf(rule: Rule): DraftCondition[] {
  return rule.flatMap((all) => all.map(({ column, test, values }, at): DraftCondition => ({ joiner: at === 0 ? 'or' : 'and', column, test, values })));
}
