import { checkMoney, checkShare } from './possible.ts';

export interface RetentionGain {
  readonly retention: number;
  /** Of the lifetime value, as a share of it. */
  readonly ltv: number;
  /** Of the profit: more by the same yen, but of a smaller sum; what the points cost is subtracted. */
  readonly profit: number;
  /** Of the profit in the first year alone. */
  readonly firstYear: number;
}

export interface RetentionGains {
  /** 継続率を5ポイント上げる: r + Δ. Null: more than everybody would stay, or for ever without a discount. */
  readonly points: RetentionGain | null;
  /** 離脱率を5%減らす: 1 − (1 − r)(1 − Δ). Null as above. */
  readonly relative: RetentionGain | null;
}

export interface RetentionChange {
  readonly retention: number;
  readonly points?: number;
  /** π: profit ÷ contribution, above 0. 1: there are no fixed costs. */
  readonly profitShare?: number;
  readonly discount?: number;
  /** What the points cost, as a share of the present profit. */
  readonly cost?: number;
}

/**
 * 5:25: what more retention would bring, a thought experiment on V = (1 + d) / (1 + d − r) and no law (the rule is
 * Reichheld and Sasser's, 1990). The value gains Δ / (1 + d − r − Δ), the profit that ÷ π, the first year only Δ ÷ π.
 *
 * @throws RangeError where a figure is impossible
 * @example retentionGain({ retention: 0.3, discount: 0.1, profitShare: 0.5 }).points // { retention: 0.35, ltv: 0.0666…, profit: 0.1333…, firstYear: 0.1 }
 */
export function retentionGain({ retention, points = 0.05, profitShare = 1, discount = 0, cost = 0 }: RetentionChange): RetentionGains {
  checkShare({ retention, points }, 0);
  checkMoney({ discount, cost });
  checkProfitShare(profitShare);
  const gain = (more: number): RetentionGain | null => {
    const room = 1 + discount - retention - more;
    // A sum of tenths may miss 1 by the last digit.
    if (retention + more > 1 + 1e-12 || room <= 1e-12) return null;
    const ltv = more / room;
    return { retention: retention + more, ltv, profit: ltv / profitShare - cost, firstYear: more / profitShare - cost };
  };
  return { points: gain(points), relative: gain(points * (1 - retention)) };
}

/**
 * The least retention at which `points` more of it bring `gain` more profit: 1 + d − Δ(1 + 1 / (gain · π)), which for
 * 5 points and 25% is 1 + d − .05(1 + 4/π). Negative: at every retention.
 *
 * @throws RangeError where a figure is impossible
 * @example retentionForGain({ profitShare: 0.5 }) // 0.55
 */
export function retentionForGain({ profitShare = 1, discount = 0, points = 0.05, gain = 0.25 }: { readonly profitShare?: number; readonly discount?: number; readonly points?: number; readonly gain?: number }): number {
  checkShare({ points }, 0);
  checkMoney({ discount });
  checkProfitShare(profitShare);
  if (!(gain > 0)) throw new RangeError(`a gain above 0, not ${gain}`);
  return 1 + discount - points * (1 + 1 / (gain * profitShare));
}

function checkProfitShare(profitShare: number): void {
  if (!(profitShare > 0 && profitShare <= 1)) throw new RangeError(`a profit share above 0 and up to 1, not ${profitShare}`);
}
