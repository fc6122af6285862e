import { Grade } from '../dormancy-grade.ts';
import type { Rule } from './rule.ts';

/** G10, 解約の引止め: only on a sign of leaving while the subscription runs; never in the way of cancelling. */
export const retentionRule: Rule = (standing, _guard, judgement) => {
  if (!standing.everSubscribed) judgement.refuse('G10', 'noSubscription');
  else if (!standing.subscribed) judgement.refuse('G10', 'cancelled');
  else if (standing.grade === Grade.current) judgement.refuse('G10', 'noSignOfLeaving');
};
