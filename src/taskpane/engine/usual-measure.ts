import type { MeasureKind } from '../../campaigns/plan/measure-kinds.ts';
import type { ReadySegment } from '../../campaigns/segment/ready.ts';

/** What the people of each ready-made segment are usually sent. */
export const usualMeasure: Readonly<Record<ReadySegment, MeasureKind>> = {
  unlocked: 'sell',
  secondWaiting: 'secondPurchase',
  lostBest: 'comeback',
  fading: 'followUp',
  bestReferrers: 'thanks',
  promoters: 'referral',
  newcomers: 'startBook',
  crossSell: 'related',
  subscribeNow: 'subscribe',
  subscriptionEnded: 'comeback',
  complaining: 'followUp',
  prospects: 'voices',
};
