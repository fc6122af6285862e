import type { Ledger } from '../../customers/ledger.ts';
import { calendarOf, monthEnd } from '../../shared/day.ts';
import { referralCoefficient } from './referral-coefficient.ts';

const MONTHS = 3;
const QUARTERS_A_YEAR = 4;

/** A quarter of the calendar: who came, who sent them, and who was there. */
export interface FunnelQuarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  /** Whether it is over. */
  readonly whole: boolean;
  readonly newCustomers: number;
  /** Those of them whom another customer sent. */
  readonly referred: number;
  /** Everybody who bought in it. */
  readonly active: number;
  /** K; null: nobody was active. */
  readonly coefficient: number | null;
}

/**
 * ダブルファネル: fans send new customers. K of each of the last quarters, the one of `asOf` the last.
 *
 * @example doubleFunnel(ledger, asOf, 1)[0].active // 1
 */
export function doubleFunnel({ people, purchases, referrals }: Ledger, asOf: number, count: number): FunnelQuarter[] {
  const { year, month } = calendarOf(asOf);
  const from = year * QUARTERS_A_YEAR + Math.floor((month - 1) / MONTHS) - count + 1;
  /** The last day before the first quarter, then the last day of each. */
  const ends = Array.from({ length: count + 1 }, (_, at) => monthEnd((from + at) * MONTHS - 1) as number);
  const placeOf = (day: number): number => (day > asOf || day <= (ends[0] as number) ? -1 : ends.findIndex((end) => day <= end) - 1);
  const [newCustomers, referred, active] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  for (let person = 0; person < people; person++) {
    const start = purchases.start[person] as number;
    let seen = -1;
    for (let at = start; at < (purchases.start[person + 1] as number); at++) {
      const place = placeOf(purchases.day[at] as number);
      if (place < 0) continue;
      if (at === start) newCustomers[place]!++;
      if (place !== seen) active[place]!++;
      seen = place;
    }
  }
  for (const day of referrals.day) {
    const place = placeOf(day);
    if (place >= 0) referred[place]!++;
  }
  return Array.from({ length: count }, (_, at) => ({
    year: Math.floor((from + at) / QUARTERS_A_YEAR), quarter: ((from + at) % QUARTERS_A_YEAR) + 1, whole: asOf >= (ends[at + 1] as number),
    newCustomers: newCustomers[at] as number, referred: referred[at] as number, active: active[at] as number,
    coefficient: referralCoefficient(referred[at] as number, active[at] as number),
  }));
}
