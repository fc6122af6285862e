import type { Purchases } from './purchases.ts';

/** Purchases closer to a rhythm than this are no Poisson process, whose coefficient is near 1 (within few gaps, near .8). */
const REGULAR = 0.35;
/** Fewer gaps than this beyond one for each customer tell no rhythm. */
const FEW_GAPS = 20;

/**
 * The coefficient of variation of the days between a customer's purchases up to `until`, each customer measured by the own mean gap and
 * all pooled: √(Σ ((gap − own mean)/own mean)² / Σ (gaps − 1)). Null: fewer than 20 gaps beyond the customers' first ones.
 */
export function gapVariation({ customers, start, day }: Purchases, until: number): number | null {
  let [squares, freedom] = [0, 0];
  for (let who = 0; who < customers; who++) {
    const first = start[who] as number;
    let after = start[who + 1] as number;
    while (after > first && (day[after - 1] as number) > until) after--;
    const gaps = after - first - 1;
    if (gaps < 2) continue;
    const mean = ((day[after - 1] as number) - (day[first] as number)) / gaps;
    for (let at = first + 1; at < after; at++) {
      const off = ((day[at] as number) - (day[at - 1] as number)) / mean - 1;
      squares += off * off;
    }
    freedom += gaps - 1;
  }
  return freedom < FEW_GAPS ? null : Math.sqrt(squares / freedom);
}

/**
 * Whether customers buy by the calendar, as with subscriptions: then Kaplan–Meier and sBG say more than these models.
 *
 * @example isRegular(0.2) // true
 * @example isRegular(null) // false
 */
export function isRegular(variation: number | null): boolean {
  return variation !== null && variation < REGULAR;
}
