import type { Settings } from '../../settings/settings.ts';

/**
 * How long after the first delivery a subscription may be offered, days: max(14, 0.7 × days one unit lasts), whole days up.
 *
 * @example subscriptionWait(defaultSettings.guard) // 21
 */
export function subscriptionWait({ subscriptionWaitDays, subscriptionWaitShare, unitDays }: Settings['guard']): number {
  return Math.ceil(Math.max(subscriptionWaitDays, subscriptionWaitShare * unitDays) - TINY);
}

/** 0.7 × 90 must be 63 whatever binary fractions make of it. */
const TINY = 1e-9;
