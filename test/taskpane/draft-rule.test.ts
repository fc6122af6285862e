import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRule } from '../../src/campaigns/segment/parse-rule.ts';
import type { AskedColumn } from '../../src/taskpane/engine/playbook-calls.ts';
import { draftOf, draftText, emptyCondition, needsValue, type DraftCondition } from '../../src/taskpane/views/segment/draft-rule.ts';
import { testsFor } from '../../src/taskpane/views/segment/test-words.ts';

const columns: readonly AskedColumn[] = [
  { name: 'ランク', kind: 'text', choices: ['A', 'B'] }, { name: '段階', kind: 'text', choices: ['1 見込み', '2 初回'] }, { name: '購入回数', kind: 'number', choices: [] }, { name: '最終購入日', kind: 'day', choices: [] }, { name: 'お名前', kind: 'text', choices: [] },
];
const valueOf = { number: fc.nat({ max: 99_999 }).map(String), day: fc.integer({ min: 1, max: 28 }).map((day) => `2026/5/${String(day)}`), text: fc.constantFrom('A', '2 初回', 'かつ丼', '天丼 かつ うどん', '山田、太郎', '又は', 'x = 1') };
const conditions = fc.constantFrom(...columns).chain((column) => fc.record({
  joiner: fc.constantFrom('and' as const, 'or' as const),
  column: fc.constant(column.name),
  test: fc.constantFrom(...testsFor(column).map(({ test }) => test).filter((test) => column.kind === 'text' || test !== 'contains')),
  values: fc.array(valueOf[column.kind], { minLength: 1, maxLength: 3 }),
})).map((each) => (needsValue(each.test) ? each : { ...each, values: [] }));

/** かつ and または as they are read: the first follows nothing. */
const asRead = (draft: readonly DraftCondition[]): DraftCondition[] => draft.map((each, at) => (at === 0 ? { ...each, joiner: 'or' } : each));

describe('conditions that are put together', () => {
  it.each(['ja', 'en'] as const)('say the same as text in %s and back', (language) => {
    // Figures lead a text where it is compared; others are told apart by the parser's own test.
    const readable = conditions.filter(({ column, test, values }) => !(['at-least', 'at-most', 'more', 'less'].includes(test) && column === '段階' && values.some((value) => !/^\d/.test(value))));
    fc.assert(fc.property(fc.array(readable, { minLength: 1, maxLength: 5 }), (draft) => {
      expect(draftOf(draftText(draft, language), columns)).toEqual(asRead(draft));
    }));
  });

  it('say nothing yet where no column is chosen, and lack their value where none is', () => {
    expect(draftText([emptyCondition], 'ja')).toBe('');
    expect(draftOf('', columns)).toEqual([emptyCondition]);
    const begun: DraftCondition = { joiner: 'and', column: '購入回数', test: 'at-least', values: [''] };
    expect(draftText([begun, emptyCondition], 'ja')).toBe('購入回数 ≧');
    expect(parseRule(draftText([begun], 'ja'), columns.map((column) => ({ ...column, values: [] })))).toEqual({ problem: { code: 'value', text: '購入回数' } });
  });

  it('need no value for what is blank', () => {
    expect(draftText([{ joiner: 'and', column: 'お名前', test: 'blank', values: ['左'] }], 'ja')).toBe('お名前 空');
  });

  it('are none where a text cannot be read', () => {
    expect(draftOf('購入回数 ≧ 百', columns)).toBeNull();
  });

  it('compare by size what has one', () => {
    const sizes = (at: number): boolean => testsFor(columns[at] as AskedColumn).some(({ test }) => test === 'at-least');
    expect(columns.map((_, at) => sizes(at))).toEqual([false, true, true, true, false]);
    expect(testsFor(columns[3] as AskedColumn).find(({ test }) => test === 'at-least')?.words).toBe('pane.rule.day-at-least');
  });
});
