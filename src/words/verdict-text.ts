import type { Verdict } from '../measures/journey/guard.ts';
import type { Speaker } from '../text/say.ts';

/** Why to wait, or why not at all; null: nothing speaks against it. */
export function verdictText(say: Speaker, verdict: Verdict): string | null {
  switch (verdict.kind) {
    case 'ok':
      return null;
    case 'no':
      return verdict.refusals.map((refusal) => say(`refusal.${refusal}`)).join(say('list.joint'));
    case 'wait':
      return (verdict.from === null ? verdict.needs.map((need) => say(`need.${need}`)) : verdict.rules.map((rule) => say(`rule.${rule}`))).join(say('list.joint'));
  }
}
