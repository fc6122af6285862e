import type { Rule } from './rule.ts';

/** G3, 紹介のお願い: never of somebody unhappy; else after two purchases, 30 days after the last delivery. */
export const referralRule: Rule = (standing, guard, judgement) => {
  if (standing.nps <= 6) judgement.refuse('G3', 'lowNps');
  if (standing.gap < 0) judgement.refuse('G3', 'disappointed');
  if (standing.purchases < 2) judgement.waitFor('G3', 'twoPurchases');
  const from = standing.lastDelivered + guard.referralDays;
  if (standing.anyPurchases > 0 && standing.day < from) judgement.waitUntil('G3', from);
};
