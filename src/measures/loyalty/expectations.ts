import type { Dated, Ledger } from '../../customers/ledger.ts';
import { expectationClass, type ExpectationClass } from './expectation.ts';

/** Below, as and above what was expected. */
export const expectationClasses = ['complaint', 'repeat', 'word-of-mouth'] as const satisfies readonly ExpectationClass[];

/** For so many days after an answer it is watched what happens. */
export const DAYS_AFTER = 180;

export interface Expectation {
  readonly kind: ExpectationClass;
  /** Whose latest answer falls into this class. */
  readonly people: number;
  /** Whose first answer falls into it and lies `DAYS_AFTER` days back: what they did in these days. */
  readonly observed: number;
  readonly bought: number;
  readonly complained: number;
  readonly referred: number;
}

/**
 * Expectation against experience, and what became of it. What happens is counted after everybody's first answer: the latest ones
 * are by choice those after which nobody came back to answer again, so they make a shop look as if it were left.
 */
export function expectationsOf({ people, surveys, purchases, complaints, referrals }: Ledger, asOf: number): Expectation[] {
  const found = expectationClasses.map((kind) => ({ kind, people: 0, observed: 0, bought: 0, complained: 0, referred: 0 }));
  const { start, day, gap } = surveys;
  for (let person = 0; person < people; person++) {
    let [first, latest] = [-1, -1];
    for (let at = start[person] as number; at < (start[person + 1] as number) && (day[at] as number) <= asOf; at++) {
      if (!Number.isFinite(gap[at])) continue;
      if (first < 0) first = at;
      latest = at;
    }
    if (first < 0) continue;
    found[classAt(gap[latest] as number)]!.people++;
    const from = day[first] as number;
    if (from + DAYS_AFTER > asOf) continue;
    const after = found[classAt(gap[first] as number)]!;
    after.observed++;
    if (happened(purchases, person, from)) after.bought++;
    if (happened(complaints, person, from)) after.complained++;
    if (happened(referrals, person, from)) after.referred++;
  }
  return found;
}

function classAt(gap: number): number {
  return expectationClasses.indexOf(expectationClass(0, gap));
}

/** Whether something of the kind happened to the person in the days after that day. */
function happened({ start, day }: Dated, person: number, from: number): boolean {
  for (let at = start[person] as number; at < (start[person + 1] as number); at++) {
    if ((day[at] as number) > from && (day[at] as number) <= from + DAYS_AFTER) return true;
  }
  return false;
}
