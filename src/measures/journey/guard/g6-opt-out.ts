import type { Rule } from './rule.ts';

/** G6: nothing at all to somebody who opted out. */
export const optOutRule: Rule = (standing, _guard, judgement) => {
  if (standing.optedOut) judgement.refuse('G6', 'optedOut');
};
