import type { Ledger } from '../../customers/ledger.ts';
import { monthEnd, monthIndex } from '../../shared/day.ts';
import { normalQuantile } from '../normal-quantile.ts';
import { addAround, DAYS_AROUND, nothingAround } from './around.ts';
import type { Others } from './others.ts';
import type { Participants } from './participants.ts';

/** From so many people on a range of the difference is given. */
export const FEWEST_FOR_A_RANGE = 30;
const A_YEAR = 365 / DAYS_AROUND;
const Z = normalQuantile(0.975);

/** Purchases and yen a year. */
export interface Pace {
  readonly before: number;
  readonly after: number;
  readonly yenBefore: number;
  readonly yenAfter: number;
}

export interface Cocreation {
  readonly participants: Participants;
  /** Of each participant; null: the days around are not all known. */
  readonly pace: readonly (Pace | null)[];
  /** Those of them who can be compared, and others of the same group; null: nobody can. */
  readonly compared: ComparedPace | null;
}

export interface ComparedPace {
  readonly people: number;
  readonly own: Pace;
  /** The mean of others, weighed as the participants' groups and months are. */
  readonly others: Pace;
  /** How much more the participants' purchases a year grew, and the 95% range of it; NaN: fewer than `FEWEST_FOR_A_RANGE`. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What co-creators bought before and after, beside others of the same rank. They go together: those who are asked to take part are
 * fond of the shop already, so it does not tell what taking part did.
 *
 * @param from the first day that purchases are known of
 */
export function cocreationOf(ledger: Ledger, participants: Participants, othersAt: (day: number) => Others | null, from: number, asOf: number): Cocreation {
  const pairs: { readonly own: Pace; readonly others: Pace }[] = [];
  const pace = Array.from(participants.person, (person, at): Pace | null => {
    const day = participants.day[at] as number;
    if (!isSeenAround(day, from, asOf)) return null;
    const one = nothingAround();
    addAround(ledger, person, day, one);
    const own = paceOf(one, 1);
    const beside = othersAt(day);
    const others = beside?.byGroup[beside.group[person] as number];
    // Of others who had not bought yet only those are known who did later: nothing to compare with.
    if (others !== undefined && others.customers > 0) pairs.push({ own, others: paceOf(others, others.people) });
    return own;
  });
  return { participants, pace, compared: compared(pairs) };
}

/** Whether purchases are known of all the days before and after, those around the month's first day among them. */
function isSeenAround(day: number, from: number, asOf: number): boolean {
  return monthEnd(monthIndex(day) - 1) + 1 - DAYS_AROUND >= from && day + DAYS_AROUND <= asOf;
}

function paceOf({ before, after, yenBefore, yenAfter }: Pace, people: number): Pace {
  const scale = A_YEAR / people;
  return { before: before * scale, after: after * scale, yenBefore: yenBefore * scale, yenAfter: yenAfter * scale };
}

function compared(pairs: readonly { readonly own: Pace; readonly others: Pace }[]): ComparedPace | null {
  const people = pairs.length;
  if (people === 0) return null;
  const meanOf = (side: 'own' | 'others'): Pace => {
    const mean = (of: (pace: Pace) => number): number => pairs.reduce((sum, pair) => sum + of(pair[side]), 0) / people;
    return { before: mean(({ before }) => before), after: mean(({ after }) => after), yenBefore: mean(({ yenBefore }) => yenBefore), yenAfter: mean(({ yenAfter }) => yenAfter) };
  };
  const differences = pairs.map(({ own, others }) => own.after - own.before - (others.after - others.before));
  const difference = differences.reduce((sum, each) => sum + each, 0) / people;
  const variance = differences.reduce((sum, each) => sum + (each - difference) ** 2, 0) / (people - 1);
  const reach = people < FEWEST_FOR_A_RANGE ? NaN : Z * Math.sqrt(variance / people);
  return { people, own: meanOf('own'), others: meanOf('others'), difference, low: difference - reach, high: difference + reach };
}
