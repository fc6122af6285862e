import type { Ledger } from '../customers/ledger.ts';

const YEAR = 365;

/** What each person spent in the 365 days up to a day, returns off. */
export function yearAmounts({ people, purchases, credits }: Ledger, asOf: number): Float64Array {
  const sums = new Float64Array(people);
  for (let person = 0; person < people; person++) {
    for (const events of [purchases, credits]) {
      for (let at = events.start[person] as number; at < (events.start[person + 1] as number); at++) {
        if ((events.day[at] as number) > asOf - YEAR) sums[person]! += events.amount[at] as number;
      }
    }
  }
  return sums;
}
