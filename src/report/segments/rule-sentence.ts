import type { RuleProblem } from '../../campaigns/segment/parse-rule.ts';
import type { Speaker } from '../../text/say.ts';

/** What is wrong with a condition, in words. */
export function ruleSentence(say: Speaker, { code, text }: RuleProblem): string {
  return say(`segments.wrong-${code}`, { text });
}
