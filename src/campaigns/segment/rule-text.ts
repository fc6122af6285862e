import type { Condition, Rule, Test } from './rule.ts';
import { allWords, anyWords, testSigns } from './rule-words.ts';

/** What would be read as something else, were it not in quotes. */
const UNCLEAR = /[、,「」"=<>≧≦≠≥≤]|(?:^|\s)(?:かつ|または|and|or)(?:\s|$)|^\s|\s$|^$/i;

/**
 * A rule as text, which `parseRule` reads back.
 *
 * @example ruleText([[{ column: 'ランク', test: 'is', values: ['A', 'B'] }, { column: '購入回数', test: 'at-least', values: ['2'] }]], 'ja') // 'ランク = A、B かつ 購入回数 ≧ 2'
 */
export function ruleText(rule: Rule, language: 'ja' | 'en'): string {
  const at = language === 'ja' ? 0 : 1;
  return rule.map((all) => all.map((condition) => conditionText(condition, language)).join(` ${allWords[at]} `)).join(` ${anyWords[at]} `);
}

function conditionText({ column, test, values }: Condition, language: 'ja' | 'en'): string {
  const written = values.map((value) => (UNCLEAR.test(value) ? `「${value.replaceAll('」', '')}」` : value)).join('、');
  return [column, signOf(test, language), written].filter((part) => part !== '').join(' ');
}

function signOf(test: Test, language: 'ja' | 'en'): string {
  const signs = testSigns[test];
  // Signs are the same in both; words are not.
  return (language === 'en' && /^[^\p{Script=Han}]*\p{Script=Han}/u.test(signs[0] ?? '') ? signs[1] : signs[0]) ?? '';
}
