import type { Ledger } from '../../customers/ledger.ts';
import type { Arm } from '../arm.ts';
import { addAround, DAYS_AROUND, LONGER, nothingAround, type Around } from './around.ts';
import type { Others } from './others.ts';
import type { Participants } from './participants.ts';

/** Who bought again within so many days of an experience, and who did without one. */
export interface Experiences {
  readonly days: number;
  readonly took: Arm;
  /** Everybody who never took part, from the first day of the month in which the middle one of the participants did. */
  readonly without: Arm;
  /** The share of others, weighed as the participants' ranks and months are; NaN: nobody to compare with. */
  readonly sameRank: number;
}

/** Within `DAYS_AROUND` and within `LONGER` days. Customers only: whoever had bought by then, and is watched that long. */
export function experiencesOf(ledger: Ledger, participants: Participants, othersAt: (day: number) => Others | null, asOf: number): readonly [Experiences, Experiences] {
  return [within(ledger, participants, othersAt, asOf, DAYS_AROUND, ({ again }) => again), within(ledger, participants, othersAt, asOf, LONGER, ({ againLonger }) => againLonger)];
}

function within(ledger: Ledger, { person, day }: Participants, othersAt: (day: number) => Others | null, asOf: number, days: number, cameOf: (around: Around) => number): Experiences {
  const took = nothingAround();
  const observed: number[] = [];
  let [shares, compared] = [0, 0];
  for (let at = 0; at < person.length; at++) {
    const [who, on] = [person[at] as number, day[at] as number];
    if (on + days > asOf) continue;
    const one = nothingAround();
    addAround(ledger, who, on, one);
    if (one.customers === 0) continue;
    addAround(ledger, who, on, took);
    observed.push(on);
    const beside = othersAt(on);
    const others = beside?.byGroup[beside.group[who] as number];
    if (others === undefined || others.customers === 0) continue;
    shares += cameOf(others) / others.customers;
    compared++;
  }
  return { days, took: armOf([took], cameOf), without: armOf(othersInTheMiddle(observed, othersAt), cameOf), sameRank: compared === 0 ? NaN : shares / compared };
}

/** Participants come the earliest first. */
function othersInTheMiddle(observed: readonly number[], othersAt: (day: number) => Others | null): readonly Around[] {
  const comparable = observed.filter((day) => othersAt(day) !== null);
  const middle = comparable[Math.floor(comparable.length / 2)];
  return middle === undefined ? [] : (othersAt(middle)?.byGroup ?? []);
}

function armOf(tallies: readonly Around[], cameOf: (around: Around) => number): Arm {
  return { people: tallies.reduce((sum, { customers }) => sum + customers, 0), buyers: tallies.reduce((sum, tally) => sum + cameOf(tally), 0) };
}
