import type { Ledger } from '../../customers/ledger.ts';
import { monthIndex } from '../../shared/day.ts';

/** Sales by month, of first purchases and of later ones. Returns count where they happened, against repeats. */
export interface MonthlySales {
  /** Month index of each entry, without gaps up to the month of `asOf`. */
  readonly month: readonly number[];
  readonly first: readonly number[];
  readonly repeat: readonly number[];
  /** Sales that do not tell who bought. */
  readonly anonymous: readonly number[];
  /** Buyers for the first time. */
  readonly newBuyers: readonly number[];
  readonly buyers: readonly number[];
}

/** @param months how many months back, the month of `asOf` the last; earlier than the first sale: zeros */
export function monthlySales(ledger: Ledger, asOf: number, months: number): MonthlySales {
  const { people, purchases, credits, anonymous } = ledger;
  const last = monthIndex(asOf);
  const from = last - months + 1;
  const zero = (): number[] => new Array<number>(months).fill(0);
  const sales = { month: zero().map((_, at) => from + at), first: zero(), repeat: zero(), anonymous: zero(), newBuyers: zero(), buyers: zero() };
  const add = (column: number[], month: number, value: number): void => {
    if (month >= from && month <= last) column[month - from]! += value;
  };
  for (let person = 0; person < people; person++) {
    let seen = -1;
    for (let at = purchases.start[person] as number; at < (purchases.start[person + 1] as number); at++) {
      const day = purchases.day[at] as number;
      if (day > asOf) break;
      const month = monthIndex(day);
      const isFirst = at === purchases.start[person];
      add(isFirst ? sales.first : sales.repeat, month, purchases.amount[at] as number);
      if (isFirst) add(sales.newBuyers, month, 1);
      if (month !== seen) add(sales.buyers, month, 1);
      seen = month;
    }
    for (let at = credits.start[person] as number; at < (credits.start[person + 1] as number); at++) {
      if ((credits.day[at] as number) <= asOf) add(sales.repeat, monthIndex(credits.day[at] as number), credits.amount[at] as number);
    }
  }
  anonymous.day.forEach((day, at) => {
    if (day <= asOf) add(sales.anonymous, monthIndex(day), anonymous.amount[at] as number);
  });
  return sales;
}
