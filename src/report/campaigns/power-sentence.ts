import type { CampaignPlan } from '../../campaigns/plan/campaign-plan.ts';
import { sampleNeed } from '../../measures/campaign/sample-need.ts';
import type { Speaker } from '../../text/say.ts';

/** The rise that a shop would be glad of: a fifth more than without. */
const WORTHWHILE = 1.2;

/** What a campaign could show, before it begins, in plain words. */
export function powerSentence(say: Speaker, { treated, holdout, base, detectable }: CampaignPlan, days: number): string {
  if (treated === 0) return say('power.nobody');
  if (holdout === 0) return say('power.no-holdout');
  if (base === null) return say('power.no-base', { days });
  const percent = (share: number): string => (share * 100).toFixed(1);
  if (base === 0) return say('power.base-zero', { days });
  if (detectable === null) return say('power.never', { base: percent(base) });
  return say(detectable / base > 2 ? 'power.coarse' : 'power.fine', { base: percent(base), target: percent(detectable), days, need: sampleNeed(base, Math.min(1, base * WORTHWHILE)) });
}
