import type { Action } from '../measures/journey/guard/action.ts';
import type { Speaker } from '../text/say.ts';
import type { AmazonGroup } from './amazon/amazon-groups.ts';
import { isAmazonOnly, Reach } from '../campaigns/reach/reach.ts';
import { waysTo } from '../campaigns/reach/ways.ts';

/**
 * How an action reaches somebody, in words; null: the action is to send nothing.
 *
 * @param group of somebody who bought on Amazon
 */
export function howText(say: Speaker, action: Action, reach: number, group: AmazonGroup): string | null {
  if (action === 'rest') return null;
  if ((reach & Reach.optedOut) !== 0) return say('how.opted-out');
  const found = waysTo(action, reach);
  if (found.length === 0) return say(isAmazonOnly(reach) ? 'how.amazon-none' : 'how.unknown');
  return found.map((way) => {
    switch (way) {
      case 'brand-discount': return say('how.brand-discount', { audience: say(`amazon.audience.${group}`) });
      case 'amazon-enclosure': return say('how.amazon-enclosure');
      case 'amazon-message': return say('how.amazon-message');
      case 'mail': case 'dm': case 'phone': case 'enclosure': return say(`way.${way}`);
    }
  }).join(say('list.joint'));
}
