import type { Settings } from '../../../settings/settings.ts';
import { actions, sellingActions, type Action } from './action.ts';
import { subscribeRule } from './g1-subscribe.ts';
import { relatedRule } from './g2-related.ts';
import { referralRule } from './g3-referral.ts';
import { bundleRule } from './g4-bundle.ts';
import { openComplaintRule, settledComplaintRule } from './g5-complaint.ts';
import { optOutRule } from './g6-opt-out.ts';
import { messagesRule } from './g7-messages.ts';
import { couponRule } from './g8-coupon.ts';
import { comebackRule } from './g9-comeback.ts';
import { retentionRule } from './g10-retention.ts';
import { type Judgement } from './judgement.ts';
import type { Rule } from './rule.ts';
import type { Standing } from './standing.ts';

const ownRules: Partial<Record<Action, Rule>> = {
  subscribe: subscribeRule,
  related: relatedRule,
  referral: referralRule,
  bundle: bundleRule,
  coupon: couponRule,
  comeback: comebackRule,
  retention: retentionRule,
};

/** The rules for each action, by its index. */
const rulesByAction: readonly (readonly Rule[])[] = actions.map((action) => {
  if (action === 'rest') return [];
  const rules: Rule[] = [optOutRule, messagesRule];
  if (action !== 'apology' && action !== 'followUp') rules.push(openComplaintRule);
  if (sellingActions.has(action)) rules.push(settledComplaintRule);
  const own = ownRules[action];
  if (own !== undefined) rules.push(own);
  return rules;
});

const noRules: readonly Rule[] = [];

/** What all rules together say about one action, by its index, towards one person. Allocates nothing. */
export function judge(standing: Readonly<Standing>, guard: Settings['guard'], action: number, judgement: Judgement): void {
  judgement.clear();
  for (const rule of rulesByAction[action] ?? noRules) rule(standing, guard, judgement);
}
