import type { Ledger } from '../../customers/ledger.ts';
import type { Arm } from '../arm.ts';

const YEAR = 365;

/**
 * 年間の継続: of those who bought in the 365 days before the last 365 (`people`), who bought in the last 365 days up to `asOf` as
 * well (`buyers`). It tells of coming back a year later, not of buying twice within a year, which is 年間リピート率.
 *
 * @example yearlyRetention(ledger, asOf) // { people: 0, buyers: 0 }
 */
export function yearlyRetention({ people, purchases }: Ledger, asOf: number): Arm {
  const found = { people: 0, buyers: 0 };
  for (let person = 0; person < people; person++) {
    let [before, since] = [false, false];
    for (let at = purchases.start[person] as number; at < (purchases.start[person + 1] as number); at++) {
      const age = asOf - (purchases.day[at] as number);
      if (age >= 0 && age < YEAR) since = true;
      else if (age >= YEAR && age < 2 * YEAR) before = true;
    }
    if (before) found.people++;
    if (before && since) found.buyers++;
  }
  return found;
}
