import type { Action } from './guard/action.ts';

/** One line of a list: what to do, and while what holds it is worth proposing at all. */
export interface Proposal {
  readonly action: Action;
  readonly while: Occasion;
}

/**
 * When a proposal makes sense. An arrow in DOMAIN §5 (→) means "then": what stands before it ends at some time, and nobody
 * records whether a start book was sent, so the days since the delivery say it.
 */
export type Occasion =
  | 'always'
  /** Asked for the brochure less than 14 days ago. */
  | 'fresh'
  /** The last parcel is on its way, or arrives today. */
  | 'beforeArrival'
  /** The last parcel arrived less than 14 days ago. */
  | 'settlingIn'
  /** Too early for a subscription (G1). */
  | 'beforeSubscribing'
  /** The shop has subscriptions, and none of them runs for this person. */
  | 'canSubscribe'
  | 'subscribed'
  /** 直後. */
  | 'justAfter'
  /** The shop has product groups this person has not bought, as far as is known. */
  | 'groupsLeft'
  /** Not yet at stage 7, where discounts end. */
  | 'discounts'
  /** No message since the person lapsed. */
  | 'unwritten'
  | 'written';

const always = (action: Action): Proposal => ({ action, while: 'always' });

/** 次の一手 by stage, best first. */
export const stageLists: readonly (readonly Proposal[])[] = [
  [always('brochure')],
  [{ action: 'voice', while: 'fresh' }, always('sample'), always('voice')],
  [
    { action: 'startBook', while: 'beforeArrival' },
    { action: 'followUp', while: 'settlingIn' },
    { action: 'secondPurchase', while: 'beforeSubscribing' },
    { action: 'subscribe', while: 'canSubscribe' },
    always('secondPurchase'),
  ],
  [{ action: 'subscribe', while: 'canSubscribe' }, always('points')],
  [
    { action: 'reasonsToStay', while: 'justAfter' },
    { action: 'retention', while: 'subscribed' },
    { action: 'related', while: 'groupsLeft' },
    always('reasonsToStay'),
  ],
  [always('bundle'), always('worries')],
  [always('cocreation'), always('experience'), always('referral')],
  [always('thanks'), always('exclusive')],
];

/** What leads to a stage that was skipped. The second purchase needs no push: it is a running subscription's next delivery. */
export const skippedLists: readonly (readonly Proposal[])[] = [
  [], [], [], [],
  [{ action: 'subscribe', while: 'canSubscribe' }],
  [{ action: 'related', while: 'groupsLeft' }],
  [{ action: 'bundle', while: 'groupsLeft' }],
  [],
];

/** By dormancy grade: 現役 and no purchase yet have none of their own. */
export const dormancyLists: readonly (readonly Proposal[])[] = [
  [],
  [{ action: 'retention', while: 'subscribed' }, always('followUp')],
  [{ action: 'coupon', while: 'discounts' }, always('comeback')],
  [{ action: 'letter', while: 'unwritten' }, { action: 'rest', while: 'written' }],
  [],
];

/** While a complaint is open, and while one just settled still forbids selling. */
export const openComplaintList: readonly Proposal[] = [always('apology'), always('followUp')];
export const settledComplaintList: readonly Proposal[] = [always('followUp')];
