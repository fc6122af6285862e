import { monthIndex } from '../../shared/day.ts';

/** Yen that went into advertising or into keeping customers. */
export interface Spent {
  /** Serial day; of a whole month any day in it. */
  readonly day: number;
  /** A refund is below 0. */
  readonly yen: number;
  /** To win new customers, or for those who had bought before. */
  readonly purpose: 'new' | 'existing';
}

/**
 * Yen spent for a purpose in each of so many months from the month `from` on. NaN: nothing is recorded for that month.
 *
 * @param from month index (see `monthIndex`)
 * @example spentByMonth([{ day: 45662, yen: 300, purpose: 'new' }, { day: 45688, yen: 200, purpose: 'new' }], 'new', 24300, 1) // [500]
 */
export function spentByMonth(spent: readonly Spent[], purpose: Spent['purpose'], from: number, months: number): number[] {
  const found = new Array<number>(months).fill(NaN);
  for (const { day, yen, purpose: its } of spent) {
    const at = monthIndex(day) - from;
    if (its !== purpose || at < 0 || at >= months) continue;
    found[at] = (Number.isNaN(found[at]) ? 0 : (found[at] as number)) + yen;
  }
  return found;
}

/**
 * Yen spent for a purpose on the days after one and up to another.
 *
 * @example spentWithin([{ day: 45662, yen: 300, purpose: 'new' }, { day: 45663, yen: 200, purpose: 'new' }], 'new', 45662, 45663) // 200
 */
export function spentWithin(spent: readonly Spent[], purpose: Spent['purpose'], after: number, until: number): number {
  return spent.reduce((sum, { day, yen, purpose: its }) => (its === purpose && day > after && day <= until ? sum + yen : sum), 0);
}
