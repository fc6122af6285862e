import { Grade } from '../dormancy-grade.ts';
import type { Rule } from './rule.ts';

/** G9, 復帰のご案内: only somebody who was here and has gone quiet can come back. */
export const comebackRule: Rule = (standing, _guard, judgement) => {
  if (standing.grade === Grade.current) judgement.refuse('G9', 'current');
  if (standing.grade === Grade.none) judgement.refuse('G9', 'noPurchase');
};
