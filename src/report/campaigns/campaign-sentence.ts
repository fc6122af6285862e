import type { CampaignResult } from '../../campaigns/campaigns.ts';
import { sampleNeed } from '../../measures/campaign/sample-need.ts';
import type { Speaker } from '../../text/say.ts';

/** What may be said of a campaign, in one sentence or two. */
export function campaignSentence(say: Speaker, { readOut, campaign, lost }: CampaignResult): string {
  if (readOut === null) return say('campaigns.says-nobody');
  const { verdict, lift, daysLeft, treated, holdout, stop, perMessage } = readOut;
  const points = (share: number): string => (Math.abs(share) * 100).toFixed(1);
  const sentences: string[] = [];
  if (stop) sentences.push(say(`campaigns.stop-now-${campaign.stop}`));
  if (verdict === 'running') sentences.push(say('campaigns.says-running', { days: daysLeft }));
  else if (lift === null) sentences.push(say('campaigns.says-no-holdout'));
  else if (verdict === 'too-few') sentences.push(say('campaigns.says-too-few', { people: treated.people + holdout.people }));
  else if (verdict === 'not-shown') sentences.push(say('campaigns.says-not-shown', { low: points(lift.low), high: points(lift.high), need: neededFor(lift.holdout, lift.treated) }));
  else sentences.push(say(`campaigns.says-${verdict}`, { points: points(lift.difference), low: points(verdict === 'worked' ? lift.low : lift.high), high: points(verdict === 'worked' ? lift.high : lift.low), yen: Math.round(Math.abs(perMessage)) }), say(perMessage >= 0 ? 'campaigns.gained' : 'campaigns.spent', { yen: Math.round(Math.abs(perMessage)) }));
  if (lost > 0) sentences.push(say('campaigns.says-lost', { lost }));
  return sentences.join('');
}

/** How many people a group it would take to show the difference that was seen. */
function neededFor(base: number, target: number): number | string {
  return base === target ? '–' : sampleNeed(base, target);
}
