import { subscriptionWait } from '../subscription-wait.ts';
import type { Rule } from './rule.ts';

/** G1, 定期のご案内: not before a purchase; then not until the first delivery has been in use for a while. */
export const subscribeRule: Rule = (standing, guard, judgement) => {
  if (standing.anyPurchases === 0) {
    judgement.refuse('G1', 'noPurchase');
    return;
  }
  const from = standing.firstDelivered + subscriptionWait(guard);
  if (standing.day < from) judgement.waitUntil('G1', from);
};
