/**
 * The gaps between one person's purchases, kept in order, so that their median is at hand after each purchase.
 * One object serves everybody in turn.
 */
export class OwnGaps {
  private sorted = new Int32Array(64);
  private count = 0;

  clear(): void {
    this.count = 0;
  }

  add(days: number): void {
    if (this.count === this.sorted.length) {
      const wider = new Int32Array(this.count * 2);
      wider.set(this.sorted);
      this.sorted = wider;
    }
    let place = this.count;
    while (place > 0 && (this.sorted[place - 1] ?? 0) > days) {
      this.sorted[place] = this.sorted[place - 1] ?? 0;
      place -= 1;
    }
    this.sorted[place] = days;
    this.count += 1;
  }

  /** The person's own gap (days): the median of at least three gaps, never below the floor; 0: not known. */
  typical(floor: number): number {
    if (this.count < LEAST_GAPS) return 0;
    const middle = this.count >>> 1;
    const upper = this.sorted[middle] ?? 0;
    const median = this.count % 2 === 1 ? upper : ((this.sorted[middle - 1] ?? 0) + upper) / 2;
    return Math.max(floor, median);
  }
}

const LEAST_GAPS = 3;
