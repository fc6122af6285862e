import { monthEnd, monthIndex } from '../../shared/day.ts';
import type { SubscriptionLives } from './subscription-lives.ts';

const MONTHS = 12;

export interface SubscriberMonth {
  /** `monthIndex`. */
  readonly month: number;
  readonly started: number;
  readonly left: number;
  /** On its last day; in the month of the day, on the day. */
  readonly active: number;
}

/** Who started, left and was a subscriber in each of the last twelve months, the month of the day last. */
export function subscriberMonths({ startDay, endDay }: Pick<SubscriptionLives, 'startDay' | 'endDay'>, asOf: number): SubscriberMonth[] {
  const first = monthIndex(asOf) - MONTHS + 1;
  // Where the twelve months begin and end: the first entry is the last day before them.
  const ends = Array.from({ length: MONTHS + 1 }, (_, at) => Math.min(asOf, monthEnd(first - 1 + at)));
  const [started, left] = [upTo(startDay, ends), upTo(endDay, ends)];
  return Array.from({ length: MONTHS }, (_, at) => {
    const [come, gone] = [started[at + 1] as number, left[at + 1] as number];
    return { month: first + at, started: come - (started[at] as number), left: gone - (left[at] as number), active: come - gone };
  });
}

/** How many of the days lie on each of these, or before. */
function upTo(days: Int32Array, each: readonly number[]): number[] {
  return each.map((day) => {
    let count = 0;
    for (const one of days) if (one <= day) count++;
    return count;
  });
}
