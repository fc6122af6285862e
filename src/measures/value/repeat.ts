import type { Ledger } from '../../customers/ledger.ts';
import { quantileSorted } from '../quantile.ts';

const YEAR = 365;

export interface Rate {
  readonly of: number;
  readonly hits: number;
  /** Null: nobody to take a share of. */
  readonly rate: number | null;
}

const rate = (hits: number, of: number): Rate => ({ of, hits, rate: of === 0 ? null : hits / of });

/** 年間リピート率: of those who bought in the 365 days up to `asOf`, who bought at least twice in them. */
export function yearlyRepeat(ledger: Ledger, asOf: number): Rate {
  let [buyers, repeaters] = [0, 0];
  eachPerson(ledger, (days) => {
    const within = days.filter((day) => day > asOf - YEAR && day <= asOf).length;
    if (within > 0) buyers++;
    if (within > 1) repeaters++;
  });
  return rate(repeaters, buyers);
}

/** 年間LTV: sales of the 365 days up to `asOf` by their buyers. Null: no buyer. */
export function yearlyLtv(ledger: Ledger, asOf: number): { readonly buyers: number; readonly sales: number; readonly value: number | null } {
  let [buyers, sales] = [0, 0];
  const { purchases, credits } = ledger;
  const inYear = (day: number): boolean => day > asOf - YEAR && day <= asOf;
  for (let person = 0; person < ledger.people; person++) {
    let bought = false;
    for (let at = purchases.start[person] as number; at < (purchases.start[person + 1] as number); at++) {
      if (!inYear(purchases.day[at] as number)) continue;
      bought = true;
      sales += purchases.amount[at] as number;
    }
    for (let at = credits.start[person] as number; at < (credits.start[person + 1] as number); at++) {
      if (inYear(credits.day[at] as number)) sales += credits.amount[at] as number;
    }
    if (bought) buyers++;
  }
  return { buyers, sales, value: buyers === 0 ? null : sales / buyers };
}

/**
 * Fn転換率: of those whose (n−1)th purchase lies at least `within` days back, who made the nth within that time.
 *
 * @param n 2 is F2転換率
 */
export function conversion(ledger: Ledger, asOf: number, n: number, within: number): Rate {
  let [observed, converted] = [0, 0];
  eachPerson(ledger, (days) => {
    const before = days[n - 2];
    if (before === undefined || before > asOf - within) return;
    observed++;
    const next = days[n - 1];
    if (next !== undefined && next - before <= within) converted++;
  });
  return rate(converted, observed);
}

/** The median days from the nth purchase to the next, and of how many people. Null: nobody made it. */
export function medianGap(ledger: Ledger, asOf: number, n: number): { readonly people: number; readonly days: number | null } {
  const gaps: number[] = [];
  eachPerson(ledger, (days) => {
    const [before, next] = [days[n - 1], days[n]];
    if (before !== undefined && next !== undefined && next <= asOf) gaps.push(next - before);
  });
  gaps.sort((a, b) => a - b);
  return { people: gaps.length, days: gaps.length === 0 ? null : quantileSorted(gaps, 0.5) };
}

/** 新規依存度: the share of the 365 days' sales that are first purchases. */
export function newDependence(ledger: Ledger, asOf: number): { readonly first: number; readonly sales: number; readonly rate: number | null } {
  let first = 0;
  const { purchases } = ledger;
  for (let person = 0; person < ledger.people; person++) {
    const at = purchases.start[person] as number;
    if (at === purchases.start[person + 1]) continue;
    const day = purchases.day[at] as number;
    if (day > asOf - YEAR && day <= asOf) first += purchases.amount[at] as number;
  }
  const { sales } = yearlyLtv(ledger, asOf);
  return { first, sales, rate: sales > 0 ? first / sales : null };
}

function eachPerson({ people, purchases }: Ledger, visit: (days: Int32Array) => void): void {
  for (let person = 0; person < people; person++) visit(purchases.day.subarray(purchases.start[person], purchases.start[person + 1]));
}
