import type { Purchases } from '../../customers/ledger.ts';

/** How many gaps between two purchases of one person lasted 0, 1, 2 … days: quantiles without sorting. */
export class GapCounts {
  total = 0;
  private readonly counts: Int32Array;

  /** @param longest the longest gap that will be added, days */
  constructor(longest: number) {
    this.counts = new Int32Array(longest + 1);
  }

  add(days: number): void {
    this.counts[days] = (this.counts[days] ?? 0) + 1;
    this.total += 1;
  }

  /**
   * Type 7 quantile (the default of R and of Excel's PERCENTILE.INC), days; NaN without gaps.
   *
   * @param share 0 to 1
   */
  quantile(share: number): number {
    if (this.total === 0) return Number.NaN;
    const rank = (this.total - 1) * share;
    const below = Math.floor(rank);
    const low = this.ranked(below);
    return rank === below ? low : low + (this.ranked(below + 1) - low) * (rank - below);
  }

  private ranked(rank: number): number {
    let seen = 0;
    for (let days = 0; days < this.counts.length; days += 1) {
      seen += this.counts[days] ?? 0;
      if (seen > rank) return days;
    }
    return this.counts.length - 1;
  }
}

/** The longest gap between two purchases of one person, days, whenever it was. */
export function longestGap({ start, day }: Purchases): number {
  let longest = 0;
  for (let person = 0; person + 1 < start.length; person += 1) {
    const end = start[person + 1] ?? 0;
    for (let i = (start[person] ?? 0) + 1; i < end; i += 1) longest = Math.max(longest, (day[i] ?? 0) - (day[i - 1] ?? 0));
  }
  return longest;
}
