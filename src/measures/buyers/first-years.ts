import type { Sales } from '../../customers/sales.ts';
import { sortByPerson } from '../../customers/sort-by-person.ts';

/** So many days from the first purchase on count for what somebody spent in the first year. */
export const FIRST_YEAR = 365;
/** Of days: there is none. */
export const NONE = -1;

/** When everybody began, and how they went on, by person. */
export interface FirstYears {
  /** The day of the first purchase, and of the next on a later day; `NONE`: there is none. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Yen within `FIRST_YEAR` days of the first purchase, that day included, what came back off. */
  readonly amount: Float64Array;
}

/** All orders of a day are one purchase; what comes back and what costs nothing is none. */
export function firstYears({ people, orders: { person, day, bought, amount: yen } }: Sales, asOf: number): FirstYears {
  const { start, index } = sortByPerson(people, person, day);
  const [first, second, amount] = [new Int32Array(people).fill(NONE), new Int32Array(people).fill(NONE), new Float64Array(people)];
  for (let of = 0; of < people; of++) {
    // A credit note may stand before the purchase of its day.
    let began = NONE;
    for (let at = start[of] as number; at < (start[of + 1] as number) && began === NONE; at++) {
      const order = index[at] as number;
      if (bought[order] === 1 && (day[order] as number) <= asOf) began = day[order] as number;
    }
    first[of] = began;
    if (began === NONE) continue;
    for (let at = start[of] as number; at < (start[of + 1] as number); at++) {
      const order = index[at] as number;
      const on = day[order] as number;
      if (on > asOf) break;
      if (on < began) continue;
      if (on <= began + FIRST_YEAR) amount[of]! += yen[order] as number;
      if (bought[order] === 1 && on > began && second[of] === NONE) second[of] = on;
    }
  }
  return { first, second, amount };
}
