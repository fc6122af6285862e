import { quantileSorted } from '../quantile.ts';
import type { Purchases } from './purchases.ts';

/** Nine of ten gaps between purchases are no longer than the cut. */
const SHARE = 0.9;

/**
 * The hiatus rule's cut (Wübben and von Wangenheim 2008): who has been silent for more days than nine tenths of all gaps between purchases
 * up to `until` counts as gone. Infinity: nobody bought twice.
 */
export function hiatusCut({ customers, start, day }: Purchases, until: number): number {
  const gaps = new Int32Array(day.length);
  let count = 0;
  for (let who = 0; who < customers; who++) {
    for (let at = (start[who] as number) + 1; at < (start[who + 1] as number) && (day[at] as number) <= until; at++) {
      gaps[count++] = (day[at] as number) - (day[at - 1] as number);
    }
  }
  return count === 0 ? Infinity : quantileSorted(gaps.subarray(0, count).sort(), SHARE);
}
