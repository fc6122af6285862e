import type { Rule } from './rule.ts';

/** G4, 全商品・まとめ買い: from stage 5. */
export const bundleRule: Rule = (standing, _guard, judgement) => {
  if (standing.stage < 5) judgement.waitFor('G4', 'stage5');
};
