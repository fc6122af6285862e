import { kaplanMeier } from './kaplan-meier.ts';

export interface Staying {
  readonly delivery: number;
  /** The share of those who started that went on after it. */
  readonly share: number;
  /** Null: nobody has left yet, or nobody is left. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The Kaplan–Meier curve with a row for each delivery, whether anybody left after it or not.
 *
 * @param watched deliveries of everybody
 * @param left whether they left after the last of them
 * @param last up to which delivery; -1: none
 * @example stayingCurve([1, 2], [true, false], 0) // [{ delivery: 0, share: 1, low: null, high: null }]
 */
export function stayingCurve(watched: ArrayLike<number>, left: ArrayLike<boolean | number>, last: number): Staying[] {
  const rows = kaplanMeier(watched, left);
  let [next, now]: [number, Omit<Staying, 'delivery'>] = [0, { share: 1, low: null, high: null }];
  return Array.from({ length: last + 1 }, (_, delivery) => {
    const row = rows[next];
    if (row?.time === delivery) {
      now = { share: row.survival, low: row.low, high: row.high };
      next++;
    }
    return { delivery, ...now };
  });
}
