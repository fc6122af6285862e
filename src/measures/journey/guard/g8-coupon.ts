import { NEVER } from '../../../customers/ledger.ts';
import { Grade } from '../dormancy-grade.ts';
import type { Rule } from './rule.ts';

/** G8, 値引クーポン: not within 14 days of a full-price order; whoever is far along and 現役 needs none yet. */
export const couponRule: Rule = (standing, guard, judgement) => {
  if (standing.lastFullPrice < NEVER && standing.day <= standing.lastFullPrice + guard.couponDays) judgement.refuse('G8', 'recentFullPrice');
  if (standing.stage >= 4 && standing.grade === Grade.current) judgement.waitUntil('G8', standing.quietFrom);
};
