import type { Action } from '../../measures/journey/guard/action.ts';

/** The nine repeat measures that are the minimum, in the order of the method. */
export const nineMeasures = ['newsletterEnclosed', 'mailNewsletter', 'voices', 'retention', 'imagine', 'points', 'couponEnclosed', 'startBook', 'followUp'] as const;
/** What else a campaign may be. */
const otherMeasures = ['secondPurchase', 'subscribe', 'related', 'bundle', 'referral', 'comeback', 'thanks', 'experience', 'sell'] as const;
export const measureKinds = [...nineMeasures, ...otherMeasures] as const;
export type NineMeasure = (typeof nineMeasures)[number];
export type MeasureKind = (typeof measureKinds)[number];

interface MeasureRule {
  /** What the guard is asked about it. */
  readonly action: Action;
  /** The stages it is meant for, as the method has them. */
  readonly stages: readonly number[];
}

export const measureRules: Readonly<Record<MeasureKind, MeasureRule>> = {
  newsletterEnclosed: { action: 'voice', stages: [2, 3, 4, 5, 6, 7] },
  mailNewsletter: { action: 'voice', stages: [0, 1, 2, 3, 4, 5, 6, 7] },
  voices: { action: 'voice', stages: [1, 2, 3] },
  retention: { action: 'reasonsToStay', stages: [4] },
  imagine: { action: 'followUp', stages: [1, 2] },
  points: { action: 'points', stages: [2, 3] },
  couponEnclosed: { action: 'coupon', stages: [2, 3] },
  startBook: { action: 'startBook', stages: [2] },
  followUp: { action: 'followUp', stages: [2, 3, 4] },
  secondPurchase: { action: 'secondPurchase', stages: [2] },
  subscribe: { action: 'subscribe', stages: [2, 3] },
  related: { action: 'related', stages: [3, 4] },
  bundle: { action: 'bundle', stages: [5, 6] },
  referral: { action: 'referral', stages: [3, 4, 5, 6] },
  comeback: { action: 'comeback', stages: [2, 3, 4, 5, 6] },
  thanks: { action: 'thanks', stages: [2, 3, 4, 5, 6, 7] },
  experience: { action: 'experience', stages: [5, 6, 7] },
  sell: { action: 'sell', stages: [2, 3, 4, 5, 6] },
};
