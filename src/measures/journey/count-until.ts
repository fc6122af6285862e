import { NEVER, type Dated } from '../../customers/ledger.ts';

/** How many events one person had up to and including this day. */
export function countUntil({ start, day: days }: Dated, person: number, day: number): number {
  const first = start[person] ?? 0;
  const end = start[person + 1] ?? 0;
  let i = first;
  while (i < end && (days[i] ?? NEVER) <= day) i += 1;
  return i - first;
}
