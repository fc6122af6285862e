import type { Ledger } from '../../customers/ledger.ts';

/** So many days before are compared with as many after. */
export const DAYS_AROUND = 180;
export const LONGER = 365;

/** What people bought around a day, added up; the day itself belongs to neither side. */
export interface Around {
  people: number;
  /** Purchases, and yen with returns off, of the `DAYS_AROUND` days before and after. */
  before: number;
  after: number;
  yenBefore: number;
  yenAfter: number;
  /** Who had bought by the day; of them, who bought within `DAYS_AROUND` days after it, and within `LONGER`. */
  customers: number;
  again: number;
  againLonger: number;
}

/** @example nothingAround().people // 0 */
export function nothingAround(): Around {
  return { people: 0, before: 0, after: 0, yenBefore: 0, yenAfter: 0, customers: 0, again: 0, againLonger: 0 };
}

/** Adds what a person bought around a day. */
export function addAround({ purchases, credits }: Ledger, person: number, middle: number, to: Around): void {
  const { start, day, amount } = purchases;
  let [bought, next] = [false, Infinity];
  for (let at = start[person] as number; at < (start[person + 1] as number); at++) {
    const away = (day[at] as number) - middle;
    if (away <= 0) bought = true;
    else next = Math.min(next, away);
    if (away > DAYS_AROUND) break;
    addTo(to, away, 1, amount[at] as number);
  }
  for (let at = credits.start[person] as number; at < (credits.start[person + 1] as number); at++) addTo(to, (credits.day[at] as number) - middle, 0, credits.amount[at] as number);
  to.people++;
  if (!bought) return;
  to.customers++;
  if (next <= DAYS_AROUND) to.again++;
  if (next <= LONGER) to.againLonger++;
}

function addTo(to: Around, away: number, purchases: number, yen: number): void {
  if (away < 0 && away >= -DAYS_AROUND) {
    to.before += purchases;
    to.yenBefore += yen;
  } else if (away > 0 && away <= DAYS_AROUND) {
    to.after += purchases;
    to.yenAfter += yen;
  }
}
