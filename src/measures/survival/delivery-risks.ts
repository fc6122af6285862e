import type { Arm } from '../arm.ts';
import { NEVER } from '../../customers/ledger.ts';
import type { SubscriptionLives } from './subscription-lives.ts';

/** Of fewer people than this a share says more about them than about the shop. */
export const LEAST_AT_RISK = 10;

/** Who left after which delivery, by its number; 0: before the first. */
export interface DeliveryRisks {
  /** Those of whom it is known whether they left after it. */
  readonly atRisk: Int32Array;
  readonly left: Int32Array;
  /** The last delivery after which `LEAST_AT_RISK` are watched; -1: not even before the first. */
  readonly last: number;
}

/** @example deliveryRisks({ watched: Int32Array.of(2, 1, -1), received: Int32Array.of(2, 2, 1), endDay: Int32Array.of(90, 90, 90) }).left // [0, 0, 1] */
export function deliveryRisks({ watched, received, endDay }: Pick<SubscriptionLives, 'watched' | 'received' | 'endDay'>): DeliveryRisks {
  const most = watched.reduce((longest, each) => Math.max(longest, each), -1) + 1;
  const [atRisk, left] = [new Int32Array(most), new Int32Array(most)];
  watched.forEach((deliveries, life) => {
    if (deliveries < 0) return;
    atRisk[deliveries]!++;
    if (leftAfter(received[life] as number, deliveries, endDay[life] as number)) left[deliveries]!++;
  });
  for (let n = most - 2; n >= 0; n--) atRisk[n]! += atRisk[n + 1] as number;
  return { atRisk, left, last: atRisk.findLastIndex((people) => people >= LEAST_AT_RISK) };
}

/** Whether somebody is known to have left after the last delivery that is watched. */
export function leftAfter(received: number, watched: number, endDay: number): boolean {
  return endDay !== NEVER && watched === received;
}

/**
 * Several deliveries taken together, as if they were one; numbers that nobody reached count nobody.
 *
 * @example risksOf({ atRisk: Int32Array.of(9, 8, 5), left: Int32Array.of(1, 2, 0) }, 1, 2) // { people: 13, buyers: 2 }
 */
export function risksOf({ atRisk, left }: Pick<DeliveryRisks, 'atRisk' | 'left'>, from: number, to: number): Arm {
  let [people, buyers] = [0, 0];
  for (let n = Math.max(0, from); n <= Math.min(to, atRisk.length - 1); n++) {
    people += atRisk[n] as number;
    buyers += left[n] as number;
  }
  return { people, buyers };
}
