import { NEVER, type Shop } from '../../customers/ledger.ts';

/**
 * The days on which the shop's product groups were first sold, earliest first. Groups nobody bought yet are left out.
 *
 * @example launchesOf({ groups: ['serum', 'cream'], groupFirstDay: Int32Array.of(45700, 45662), subscriptionsFrom: NEVER }) // [45662, 45700]
 */
export function launchesOf(shop: Shop): Int32Array {
  return shop.groupFirstDay.filter((day) => day < NEVER).sort();
}

/**
 * How many groups the shop had sold up to and including this day.
 *
 * @example groupsOn(Int32Array.of(45662, 45700), 45699) // 1
 */
export function groupsOn(launches: Int32Array, day: number): number {
  let low = 0;
  let high = launches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((launches[middle] ?? NEVER) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
