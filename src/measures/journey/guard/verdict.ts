import type { SerialDay } from '../../../shared/brand.ts';
import { Kind, needCodes, refusalCodes, ruleCodes, type Judgement, type Need, type Refusal, type RuleCode } from './judgement.ts';

/** 可, 待つ or 不可, as data, with the rules that spoke. */
export type Verdict =
  | { readonly kind: 'ok'; readonly from: SerialDay; readonly rules: readonly [] }
  /**
   * `from` is the first day on which the verdict is 可 if nothing more happens; null when something must happen first,
   * which `needs` names.
   */
  | { readonly kind: 'wait'; readonly from: SerialDay | null; readonly needs: readonly Need[]; readonly rules: readonly RuleCode[] }
  | { readonly kind: 'no'; readonly refusals: readonly Refusal[]; readonly rules: readonly RuleCode[] };

/** @param day the day judged */
export function verdictFrom(judgement: Readonly<Judgement>, day: SerialDay): Verdict {
  if (judgement.kind === Kind.ok) return { kind: 'ok', from: day, rules: [] };
  const rules = ruleCodes.filter((_, bit) => (judgement.rules & (1 << bit)) !== 0);
  if (judgement.kind === Kind.no) {
    return { kind: 'no', refusals: refusalCodes.filter((_, bit) => (judgement.refusals & (1 << bit)) !== 0), rules };
  }
  const needs = needCodes.filter((_, bit) => (judgement.needs & (1 << bit)) !== 0);
  return { kind: 'wait', from: needs.length === 0 ? (judgement.until as SerialDay) : null, needs, rules };
}
