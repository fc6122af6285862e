import type { Settings } from '../../settings/settings.ts';
import type { Progress } from './progress.ts';
import { hasWholeShop } from './whole-shop.ts';

/** What the stage of one person on one day depends on, beside the purchases. Writable: one object serves everybody in turn. */
export interface StageFacts {
  /** A request or an own opt-in. */
  known: boolean;
  /** A subscription runs. */
  active: boolean;
  /** Confirmed referrals. */
  referrals: number;
  /** Product groups the shop had sold. */
  groups: number;
  /** The shop had subscriptions. */
  subscriptions: boolean;
}

/**
 * The highest stage satisfied, 0 to 7 (DOMAIN §5).
 *
 * @example stageBy(progress, { known: true, active: false, referrals: 0, groups: 4, subscriptions: true }, defaultSettings.stages) // 1
 */
export function stageBy(progress: Progress, facts: Readonly<StageFacts>, stages: Settings['stages']): number {
  const repeated = progress.purchases >= 2;
  if (repeated && facts.referrals > 0) return 7;
  if (hasWholeShop(progress, facts.groups, stages)) return 6;
  if (repeated && progress.secondGroup && facts.groups > 0) return 5;
  if (facts.active || (progress.regular && !facts.subscriptions)) return 4;
  if (repeated) return 3;
  if (progress.any > 0) return 2;
  return facts.known ? 1 : 0;
}
