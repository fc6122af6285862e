import type { Action } from '../../measures/journey/guard/action.ts';
import { isAmazonOnly, Reach } from './reach.ts';

/** How something can reach somebody. Codes of `--json=people`: add at the end. */
export const ways = ['mail', 'dm', 'phone', 'enclosure', 'brand-discount', 'amazon-enclosure', 'amazon-message'] as const;
export type Way = (typeof ways)[number];
type OwnWay = 'mail' | 'dm' | 'phone' | 'enclosure';

/** What suits each action, best first. */
const suited: Readonly<Record<Action, readonly OwnWay[]>> = {
  brochure: ['mail', 'dm'],
  voice: ['mail', 'dm'],
  sample: ['mail', 'dm'],
  startBook: ['enclosure', 'mail'],
  followUp: ['mail', 'phone'],
  secondPurchase: ['mail', 'dm'],
  subscribe: ['mail', 'phone', 'dm'],
  points: ['mail', 'dm'],
  reasonsToStay: ['mail', 'enclosure'],
  retention: ['phone', 'mail'],
  related: ['mail', 'dm', 'enclosure'],
  bundle: ['mail', 'dm'],
  worries: ['phone', 'mail'],
  cocreation: ['mail', 'phone', 'dm'],
  experience: ['mail', 'dm'],
  referral: ['mail', 'enclosure'],
  thanks: ['dm', 'mail', 'enclosure'],
  exclusive: ['mail', 'dm'],
  coupon: ['mail', 'dm'],
  comeback: ['mail', 'dm'],
  letter: ['dm'],
  rest: [],
  apology: ['phone', 'mail'],
  sell: ['mail', 'dm'],
};

/** What Amazon allows towards those it alone knows; nothing for the other actions. */
const onAmazon: Partial<Readonly<Record<Action, Way>>> = {
  startBook: 'amazon-enclosure',
  reasonsToStay: 'amazon-enclosure',
  thanks: 'amazon-enclosure',
  secondPurchase: 'brand-discount',
  points: 'brand-discount',
  related: 'brand-discount',
  bundle: 'brand-discount',
  coupon: 'brand-discount',
  comeback: 'brand-discount',
  sell: 'brand-discount',
  apology: 'amazon-message',
};

const needed: Readonly<Record<OwnWay, number>> = { mail: Reach.mail, dm: Reach.post, phone: Reach.phone, enclosure: 0 };

/**
 * The ways an action can take to somebody, best first; none: nothing may be sent, or no contact is known.
 *
 * @example waysTo('related', 17) // ['mail', 'enclosure']: known from elsewhere (16), with a mail (1)
 * @example waysTo('letter', 8) // []: known from Amazon alone
 */
export function waysTo(action: Action, reach: number): readonly Way[] {
  if ((reach & Reach.optedOut) !== 0) return [];
  if (isAmazonOnly(reach)) {
    const way = onAmazon[action];
    return way === undefined ? [] : [way];
  }
  return suited[action].filter((way) => (reach & needed[way]) === needed[way]);
}
