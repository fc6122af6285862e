import { NEVER } from '../../../customers/ledger.ts';
import type { Rule } from './rule.ts';

/** G2, 関連商品: a subscriber has received two deliveries and subscribed 30 days ago; anybody else has bought twice. */
export const relatedRule: Rule = (standing, guard, judgement) => {
  if (!standing.subscribed) {
    if (standing.purchases < 2) judgement.waitFor('G2', 'twoPurchases');
    return;
  }
  if (standing.settledDelivery === NEVER) judgement.waitFor('G2', 'deliveries');
  else if (standing.day < standing.settledDelivery) judgement.waitUntil('G2', standing.settledDelivery);
  const from = standing.subscribedSince + guard.crossSellDays;
  if (standing.day < from) judgement.waitUntil('G2', from);
};
