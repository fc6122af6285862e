import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matching } from '../../../src/campaigns/segment/matching.ts';
import { parseRule } from '../../../src/campaigns/segment/parse-rule.ts';
import { ruleText } from '../../../src/campaigns/segment/rule-text.ts';
import { type Condition, type Rule, type SegmentColumn } from '../../../src/campaigns/segment/rule.ts';
import { serialOf } from '../../../src/shared/day.ts';

const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? NaN;

/** Five people: two good ones, somebody new, somebody who never bought, and one with a name that looks like a formula. */
const columns: readonly SegmentColumn[] = [
  { name: 'お名前', kind: 'text', values: ['佐藤 花子', '鈴木 一郎', '=1+1', 'かつお 太郎', null] },
  { name: 'ランク', kind: 'text', values: ['A', 'B', 'C', 'P', 'A'] },
  { name: '段階', kind: 'text', values: ['3 リピート', '4 定期', '2 初回', '1 見込み', '12 その他'] },
  { name: '購入回数', kind: 'number', values: [5, 3, 1, null, 10_000] },
  { name: '購入回数の目安', kind: 'number', values: [1, 1, 9, null, 1] },
  { name: '最終購入日', kind: 'day', values: [day(2026, 10, 1), day(2026, 1, 5), day(2025, 12, 31), null, day(2026, 10, 31)] },
];

function who(text: string): number[] {
  const parsed = parseRule(text, columns);
  if ('problem' in parsed) throw new Error(`${parsed.problem.code}: ${parsed.problem.text}`);
  return [...matching(parsed.rule, columns, 5)].flatMap((is, person) => (is === 1 ? [person] : []));
}

const problem = (text: string): unknown => {
  const parsed = parseRule(text, columns);
  return 'problem' in parsed ? parsed.problem : null;
};

describe('a rule', () => {
  it.each([
    ['ランク = A', [0, 4]],
    ['ランク=a', [0, 4]],
    ['　ランク　＝　Ａ、Ｂ ', [0, 1, 4]],
    ['ランク ≠ A', [1, 2, 3]],
    ['購入回数 ≧ 3', [0, 1, 4]],
    ['購入回数>=10,000', [4]],
    ['購入回数 > 3', [0, 4]],
    ['購入回数 < 3', [2]],
    ['購入回数の目安 = 9', [2]],
    ['購入回数 空', [3]],
    ['購入回数 空でない', [0, 1, 2, 4]],
    ['最終購入日 ≧ 2026/1/5', [0, 1, 4]],
    ['最終購入日 = 令和8年10月1日', [0]],
    ['最終購入日 ≦ 2026年1月', [2]],
    ['段階 = 2', [2]],
    ['段階 = 2 初回', [2]],
    ['段階 ≧ 3', [0, 1, 4]],
    ['お名前 含む 太郎、花子', [0, 3]],
    ['お名前 = =1+1', [2]],
    ['お名前 = 「佐藤 花子」', [0]],
    ['お名前 = かつお 太郎', [3]],
    ['お名前 含む かつお', [3]],
    ['ランク=Aかつ購入回数≧100', [4]],
    ['ランク = A かつ 購入回数 ≦ 5 または 段階 = 1', [0, 3]],
    ['ランク = A and 購入回数 <= 5 or 段階 = 1', [0, 3]],
    ['段階 = 1 または ランク = A かつ 購入回数 ≦ 5', [0, 3]],
    ['購入回数 空 または お名前 空', [3, 4]],
  ])('%s is true of %j', (text, people) => {
    expect(who(text)).toEqual(people);
  });

  it.each([
    ['', { code: 'empty', text: '' }],
    ['らんく = A', { code: 'column', text: 'らんく = A' }],
    ['ランク = A かつ 回数 ≧ 3', { code: 'column', text: '回数 ≧ 3' }],
    ['ランク', { code: 'sign', text: 'ランク' }],
    ['ランク A', { code: 'sign', text: 'ランク' }],
    ['ランク =', { code: 'value', text: 'ランク' }],
    ['購入回数 = 多い', { code: 'number', text: '多い' }],
    ['最終購入日 < きのう', { code: 'day', text: 'きのう' }],
    ['ランク ≧ B', { code: 'order', text: 'ランク' }],
    ['購入回数 空っぽ', { code: 'sign', text: '購入回数' }],
  ])('that cannot be read (%s) says what is wrong with it', (text, said) => {
    expect(problem(text)).toEqual(said);
  });

  const value = fc.record({ column: fc.constantFrom('お名前', 'ランク'), test: fc.constantFrom('is', 'is-not', 'contains'), values: fc.array(fc.string({ minLength: 1, unit: fc.constantFrom('あ', 'A', ' ', '、', ',', '=', 'か', 'つ', '<') }).map((text) => text.trim()).filter((text) => text !== ''), { minLength: 1, maxLength: 3 }) });
  const figure = fc.record({ column: fc.constant('購入回数'), test: fc.constantFrom('is', 'is-not', 'at-least', 'at-most', 'more', 'less'), values: fc.tuple(fc.nat(9999).map(String)) });
  const filled = fc.record({ column: fc.constantFrom('お名前', '最終購入日'), test: fc.constantFrom('blank', 'filled'), values: fc.constant([]) });
  const rules = fc.array(fc.array(fc.oneof(value, figure, filled) as fc.Arbitrary<Condition>, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

  it('is read back from its text as it was, in both languages', () => {
    fc.assert(fc.property(rules, fc.constantFrom('ja', 'en'), (rule, language) => {
      expect(parseRule(ruleText(rule, language), columns)).toEqual({ rule });
    }));
  });

  it.each(['かつ 丼', '丼 または', 'and', 'or else', 'かつ'])('with the value 「%s」 is read back too', (word) => {
    const rule: Rule = [[{ column: 'お名前', test: 'is', values: [word] }]];
    expect(parseRule(ruleText(rule, 'ja'), columns)).toEqual({ rule });
  });

  it('finds nobody more by one more condition, and nobody less by one more alternative', () => {
    fc.assert(fc.property(rules, rules, (rule, other) => {
      const of = (each: Rule): Uint8Array => matching(each, columns, 5);
      const [alone, either, both] = [of(rule), of([...rule, ...other]), of(rule.map((all) => [...all, ...(other[0] ?? [])]))];
      alone.forEach((is, person) => {
        expect(either[person]).toBe(Math.max(is, of(other)[person] as number));
        expect(both[person]).toBeLessThanOrEqual(is);
      });
    }));
  });

  it('whose opposites are asked divides everybody', () => {
    const opposite = { is: 'is-not', blank: 'filled' } as const;
    fc.assert(fc.property(fc.oneof(value, figure, filled) as fc.Arbitrary<Condition>, (condition) => {
      const other = condition.test in opposite ? opposite[condition.test as keyof typeof opposite] : null;
      fc.pre(other !== null);
      const [one, rest] = [matching([[condition]], columns, 5), matching([[{ ...condition, test: other }]], columns, 5)];
      one.forEach((is, person) => expect(is + (rest[person] as number)).toBe(1));
    }));
  });

  it('without any condition finds nobody', () => {
    expect([...matching([], columns, 5)]).toEqual([0, 0, 0, 0, 0]);
  });
});
