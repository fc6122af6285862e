import fc from 'fast-check';
import type { Ledger } from '../../../src/customers/ledger.ts';
import type { Spent } from '../../../src/measures/economics/spent.ts';
import { START } from '../journey/a-day.ts';
import { aLedger } from '../journey/a-ledger.ts';

/** Somebody's life in yen: purchases, one a day, and money given back. */
export interface ALife {
  readonly bought: readonly (readonly [day: number, yen: number])[];
  readonly back?: readonly (readonly [day: number, yen: number])[];
  /** The days on which somebody whom they sent first bought. */
  readonly sent?: readonly number[];
}

export function ledgerOf(...lives: readonly ALife[]): Ledger {
  const ledger = aLedger(...lives.map(({ bought, sent = [] }) => ({ purchases: bought.map(([day, amount]) => ({ day, amount })), referrals: sent })));
  const back = lives.map((life) => [...(life.back ?? [])].sort(([one], [other]) => one - other));
  const start = new Int32Array(lives.length + 1);
  back.forEach((days, person) => (start[person + 1] = (start[person] as number) + days.length));
  return { ...ledger, credits: { start, day: Int32Array.from(back.flat(), ([day]) => day), amount: Float64Array.from(back.flat(), ([, yen]) => -yen) } };
}

/** As the calendar of the machine counts: 2025-01 is 24300. */
export function monthOf(serial: number): number {
  const date = new Date((serial - 25569) * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export const SPAN = 900;
const someDay = fc.integer({ min: START, max: START + SPAN });
const yen = fc.integer({ min: 1, max: 9999 });

export const someLives: fc.Arbitrary<ALife[]> = fc.array(fc.record({
  bought: fc.uniqueArray(fc.tuple(someDay, yen), { maxLength: 8, selector: ([day]) => day }),
  back: fc.array(fc.tuple(someDay, yen), { maxLength: 2 }),
  sent: fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, { arbitrary: fc.array(someDay, { maxLength: 3 }), weight: 1 }),
}), { minLength: 1, maxLength: 12 });

export const someSpent: fc.Arbitrary<Spent[]> = fc.array(fc.record({ day: someDay, yen: fc.integer({ min: -500, max: 50_000 }), purpose: fc.constantFrom('new' as const, 'existing' as const) }), { maxLength: 30 });

export const someAsOf = fc.integer({ min: START - 5, max: START + SPAN + 100 });

/** When somebody first bought by that day; Infinity: not at all. */
export function firstOf({ bought }: ALife, asOf: number): number {
  return Math.min(Infinity, ...bought.map(([day]) => day).filter((day) => day <= asOf));
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
