import type { Ledger } from '../../customers/ledger.ts';
import { LEAST_OBSERVED } from './least-observed.ts';
import { monthEnd, monthIndex } from '../../shared/day.ts';

/** Buyers by the month of their first purchase, and who of them bought again n months later. */
export interface Cohort {
  readonly month: number;
  readonly customers: number;
  /** By months since the first: buyers in that month. Null: that month is not over yet. */
  readonly buyers: readonly (number | null)[];
  /** Cumulative yen a customer of the cohort, returns off, by months since the first. Null: not over yet. */
  readonly value: readonly (number | null)[];
}

/** @param months how many months of cohorts, and how many months each is followed after its first */
export function cohortsOf(ledger: Ledger, asOf: number, months: number, followed: number): Cohort[] {
  const last = monthIndex(asOf);
  const from = last - months + 1;
  const width = followed + 1;
  const customers = new Int32Array(months);
  const buyers = new Int32Array(months * width);
  const yen = new Float64Array(months * width);
  const { purchases, credits } = ledger;
  for (let person = 0; person < ledger.people; person++) {
    const start = purchases.start[person] as number;
    const end = purchases.start[person + 1] as number;
    if (start === end || (purchases.day[start] as number) > asOf) continue;
    const first = monthIndex(purchases.day[start] as number);
    if (first < from) continue;
    customers[first - from]!++;
    let counted = -1;
    for (let at = start; at < end && (purchases.day[at] as number) <= asOf; at++) {
      const age = monthIndex(purchases.day[at] as number) - first;
      if (age > followed) break;
      const cell = (first - from) * width + age;
      if (age !== counted) buyers[cell]!++;
      counted = age;
      yen[cell]! += purchases.amount[at] as number;
    }
    for (let at = credits.start[person] as number; at < (credits.start[person + 1] as number) && (credits.day[at] as number) <= asOf; at++) {
      const age = monthIndex(credits.day[at] as number) - first;
      if (age >= 0 && age <= followed) yen[(first - from) * width + age]! += credits.amount[at] as number;
    }
  }
  const complete = (month: number): boolean => month < last || asOf >= monthEnd(month);
  return Array.from({ length: months }, (_, row) => {
    const month = from + row;
    const n = customers[row] as number;
    let sum = 0;
    const seen: (number | null)[] = [];
    const value: (number | null)[] = [];
    for (let age = 0; age < width; age++) {
      sum += yen[row * width + age] as number;
      const known = n > 0 && complete(month + age);
      seen.push(known ? (buyers[row * width + age] as number) : null);
      value.push(known ? sum / n : null);
    }
    return { month, customers: n, buyers: seen, value };
  });
}

/** Share of customers who bought n months after their first, over the cohorts observed that long. Null: too few customers were. */
export function retention(cohorts: readonly Cohort[]): (number | null)[] {
  const width = cohorts[0]?.buyers.length ?? 0;
  return Array.from({ length: width }, (_, age) => {
    const observed = cohorts.filter(({ buyers }) => buyers[age] !== null);
    const customers = observed.reduce((sum, cohort) => sum + cohort.customers, 0);
    return customers < LEAST_OBSERVED ? null : observed.reduce((sum, { buyers }) => sum + (buyers[age] ?? 0), 0) / customers;
  });
}
