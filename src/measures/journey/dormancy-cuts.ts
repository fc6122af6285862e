import type { Ledger } from '../../customers/ledger.ts';
import type { DormancyPreset, Settings } from '../../settings/settings.ts';
import { GapCounts, longestGap } from './gap-counts.ts';

/** Days since the last purchase at which 要注意, 休眠 and 離脱 begin, and where they come from. */
export interface DormancyCuts {
  readonly days: readonly [number, number, number];
  readonly chosen: DormancyPreset;
  /** Differs from `chosen` when 自動 was asked for and the shop has too few gaps. */
  readonly used: DormancyPreset;
  /** Gaps between purchases the shop had by that day; 0 when they were not asked for. */
  readonly gaps: number;
}

/**
 * The cuts as of a day: a preset's, or with 自動 the shop's own P75/P90/P95 of the gaps ended by that day.
 *
 * @example dormancyCuts(ledger, defaultSettings, asOf).days // [90, 180, 365]
 */
export function dormancyCuts(ledger: Ledger, settings: Settings, day: number): DormancyCuts {
  if (settings.dormancy.preset !== 'auto') return cutsFrom(null, settings);
  const { purchases } = ledger;
  const counts = new GapCounts(longestGap(purchases));
  for (let person = 0; person < ledger.people; person += 1) {
    const end = purchases.start[person + 1] ?? 0;
    for (let i = (purchases.start[person] ?? 0) + 1; i < end; i += 1) {
      const on = purchases.day[i] ?? 0;
      if (on > day) break;
      counts.add(on - (purchases.day[i - 1] ?? 0));
    }
  }
  return cutsFrom(counts, settings);
}

/** @param counts the shop's gaps so far; null when the preset does not need them */
export function cutsFrom(counts: GapCounts | null, { dormancy }: Settings): DormancyCuts {
  const chosen = dormancy.preset;
  if (chosen !== 'auto') return { days: dormancy.days[chosen], chosen, used: chosen, gaps: counts?.total ?? 0 };
  if (counts === null || counts.total < LEAST_GAPS) {
    return { days: dormancy.days.standard, chosen, used: 'standard', gaps: counts?.total ?? 0 };
  }
  const [first, second, third] = dormancy.quantiles;
  return { days: [cut(counts, first), cut(counts, second), cut(counts, third)], chosen, used: 'auto', gaps: counts.total };
}

const LEAST_GAPS = 20;

/** Never below a day: nobody is dormant on the day of purchase. */
function cut(counts: GapCounts, share: number): number {
  return Math.max(1, counts.quantile(share));
}
