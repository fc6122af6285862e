import type { Ledger } from '../../customers/ledger.ts';
import { monthEnd, monthIndex } from '../../shared/day.ts';
import { addAround, nothingAround, type Around } from './around.ts';

/** Ranks of long ago are worked out anew for each month: only the latest so many months are compared. */
const MOST_MONTHS = 12;

/** Everybody who never took part in anything, by the group they were in when a month began, around its first day. */
export interface Others {
  /** The group of each person, those who took part among them. */
  readonly group: ArrayLike<number>;
  readonly byGroup: readonly Around[];
}

/**
 * Whom to compare participants with: those who were in the same group when the month began in which they first took part.
 *
 * @param tookPart by person, 1: in anything
 * @param days on which somebody first took part
 * @param groupOn everybody's group at the end of a day, from 0 to `groups` − 1
 * @returns asked with one of the days; null: too long ago
 */
export function othersBeside(ledger: Ledger, tookPart: Uint8Array, days: readonly number[], groups: number, groupOn: (day: number) => ArrayLike<number>): (day: number) => Others | null {
  const months = [...new Set(days.map(monthIndex))].sort((a, b) => b - a).slice(0, MOST_MONTHS);
  const known = new Map<number, Others>();
  return (day) => {
    const month = monthIndex(day);
    if (!months.includes(month)) return null;
    const found = known.get(month);
    if (found !== undefined) return found;
    const eve = monthEnd(month - 1);
    const group = groupOn(eve);
    const byGroup = Array.from({ length: groups }, nothingAround);
    for (let person = 0; person < ledger.people; person++) {
      if (tookPart[person] === 0) addAround(ledger, person, eve + 1, byGroup[group[person] as number] as Around);
    }
    const others = { group, byGroup };
    known.set(month, others);
    return others;
  };
}
