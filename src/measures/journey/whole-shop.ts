import type { Settings } from '../../settings/settings.ts';
import type { Progress } from './progress.ts';

/**
 * Stage 6 (全商品): this person has as good as the whole shop. With few groups it takes all of them, with more a share;
 * where one or two groups are all there is, deliveries or frequent purchases stand in. Without groups nobody can tell.
 *
 * @param groups product groups the shop had sold by that day
 */
export function hasWholeShop(progress: Progress, groups: number, stages: Settings['stages']): boolean {
  if (groups <= 0) return false;
  if (groups <= stages.narrowShopGroups) return progress.deliveries >= stages.narrowShopDeliveries || progress.frequent;
  if (progress.purchases < stages.regularPurchases) return false;
  if (groups <= stages.coverageFewGroups) return progress.bought >= groups;
  return progress.bought >= stages.coverageMinimumGroups && progress.bought >= stages.coverageShare * groups - TINY;
}

/** 0.6 × 5 must be 3 whatever binary fractions make of it. */
const TINY = 1e-9;
