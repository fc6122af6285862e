import { fold } from '../../inputs/fold.ts';
import { amountOf } from '../../inputs/money-text.ts';
import { momentOf } from '../../inputs/records/moment.ts';
import type { Condition, Rule, SegmentColumn, Test } from './rule.ts';
import { allWords, anyWords, testSigns } from './rule-words.ts';

/** What is wrong with a condition: a code for `text/`, and the words it is about. */
export interface RuleProblem {
  /** `column`: nothing is called so. `sign`: no sign follows the column. `value`: nothing follows the sign. `number`, `day`: the value is none. `order`: the column has no larger and smaller. */
  readonly code: 'empty' | 'column' | 'sign' | 'value' | 'number' | 'day' | 'order';
  readonly text: string;
}

export type ParsedRule = { readonly rule: Rule } | { readonly problem: RuleProblem };

const signs = (Object.entries(testSigns) as [Test, readonly string[]][])
  .flatMap(([test, written]) => written.map((sign) => ({ test, sign })))
  // The longer first: >= before >, 空でない before 空.
  .sort((a, b) => b.sign.length - a.sign.length);
const JOINERS = [...allWords, ...anyWords].sort((a, b) => b.length - a.length);
const COMPARING: ReadonlySet<Test> = new Set(['at-least', 'at-most', 'more', 'less']);

/**
 * Conditions as people write them: 「ランク = A、B かつ 購入回数 ≧ 2 または 最終購入日 < 2026/1/1」. かつ binds closer than または; a value that
 * holds such words stands in 「」. Widths, case and blanks do not matter.
 *
 * @example parseRule('ランク=A', [{ name: 'ランク', kind: 'text', values: [] }]) // { rule: [[{ column: 'ランク', test: 'is', values: ['A'] }]] }
 * @example parseRule('らんく=A', [{ name: 'ランク', kind: 'text', values: [] }]) // { problem: { code: 'column', text: 'らんく=A' } }
 */
export function parseRule(text: string, columns: readonly SegmentColumn[]): ParsedRule {
  const reader = new RuleReader(fold(text), columns);
  const problem = reader.read();
  return problem === null ? { rule: reader.rule } : { problem };
}

class RuleReader {
  readonly rule: Condition[][] = [[]];
  private readonly text: string;
  private readonly lower: string;
  private readonly columns: readonly (readonly [folded: string, column: SegmentColumn])[];
  private at = 0;

  constructor(text: string, columns: readonly SegmentColumn[]) {
    this.text = text;
    this.lower = text.toLowerCase();
    this.columns = columns.map((column) => [fold(column.name).toLowerCase(), column] as const).sort(([a], [b]) => b.length - a.length);
  }

  read(): RuleProblem | null {
    if (this.text === '') return { code: 'empty', text: '' };
    for (;;) {
      const problem = this.condition();
      if (problem !== null) return problem;
      if (this.at >= this.text.length) return null;
      const joiner = JOINERS.find((word) => this.lower.startsWith(word, this.at)) ?? '';
      this.at += joiner.length;
      if ((anyWords as readonly string[]).includes(joiner)) this.rule.push([]);
    }
  }

  private condition(): RuleProblem | null {
    this.blanks();
    const from = this.at;
    const column = this.columnAt(from);
    if (column === null) return { code: 'column', text: this.text.slice(from, from + 30) };
    this.at = this.pastBlanks(from + fold(column.name).length);
    const sign = this.signAt(this.at);
    if (sign === null) return { code: 'sign', text: column.name };
    this.at += sign.sign.length;
    const { test } = sign;
    if (test === 'blank' || test === 'filled') {
      this.blanks();
      const joined = this.at >= this.text.length || JOINERS.some((word) => this.lower.startsWith(word, this.at));
      if (!joined) return { code: 'sign', text: column.name };
      return this.take({ column: column.name, test, values: [] });
    }
    const values = this.values(column);
    if (values.length === 0) return { code: 'value', text: column.name };
    return valueProblem(column, test, values) ?? this.take({ column: column.name, test, values });
  }

  private take(condition: Condition): null {
    this.rule.at(-1)?.push(condition);
    return null;
  }

  /** What stands before the next joiner; 、 and, where no figures are, commas part it. */
  private values({ kind }: SegmentColumn): string[] {
    const found: string[] = [];
    let plain = '';
    const close = (): void => {
      if (plain.trim() !== '') found.push(plain.trim());
      plain = '';
    };
    for (; this.at < this.text.length && !this.joinerHere(); this.at++) {
      const letter = this.text[this.at] as string;
      const quote = letter === '「' ? '」' : letter === '"' ? '"' : null;
      if (quote !== null) {
        const end = this.text.indexOf(quote, this.at + 1);
        const until = end < 0 ? this.text.length : end;
        close();
        found.push(this.text.slice(this.at + 1, until));
        this.at = until;
      } else if (letter === '、' || (letter === ',' && kind === 'text')) close();
      else plain += letter;
    }
    close();
    this.blanks();
    return found;
  }

  /** A joiner between blanks, or one right before a condition: かつお節 is a word, かつ購入回数≧2 goes on. */
  private joinerHere(): boolean {
    const from = this.pastBlanks(this.at);
    const word = JOINERS.find((each) => this.lower.startsWith(each, from));
    if (word === undefined) return false;
    const after = from + word.length;
    const apart = from > this.at && after < this.text.length && this.pastBlanks(after) > after;
    if (!apart && (/^[a-z]/.test(word) || !this.conditionAt(this.pastBlanks(after)))) return false;
    this.at = from;
    return true;
  }

  private conditionAt(at: number): boolean {
    const column = this.columnAt(at);
    return column !== null && this.signAt(this.pastBlanks(at + fold(column.name).length)) !== null;
  }

  private columnAt(at: number): SegmentColumn | null {
    return this.columns.find(([name]) => this.lower.startsWith(name, at))?.[1] ?? null;
  }

  private signAt(at: number): (typeof signs)[number] | null {
    return signs.find(({ sign }) => this.lower.startsWith(sign, at)) ?? null;
  }

  private blanks(): void {
    this.at = this.pastBlanks(this.at);
  }

  private pastBlanks(at: number): number {
    let next = at;
    while (/\s/.test(this.text[next] ?? '')) next++;
    return next;
  }
}

function valueProblem({ name, kind }: SegmentColumn, test: Test, values: readonly string[]): RuleProblem | null {
  if (kind === 'text') {
    if (!COMPARING.has(test) || values.every((value) => /^\d/.test(value))) return null;
    return { code: 'order', text: name };
  }
  if (test === 'contains') return null;
  const wrong = values.find((value) => (kind === 'day' ? momentOf(value) === null : !Number.isFinite(amountOf(value) ?? NaN)));
  return wrong === undefined ? null : { code: kind, text: wrong };
}
