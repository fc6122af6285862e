import { NEVER, type Dated } from '../../customers/ledger.ts';

/** The day of one person's first event; NEVER: there is none. */
export function firstDayOf({ start, day }: Dated, person: number): number {
  const first = start[person] ?? 0;
  return first < (start[person + 1] ?? 0) ? (day[first] ?? NEVER) : NEVER;
}
