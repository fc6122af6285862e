import type { AcquisitionCohort } from './acquisition-cohorts.ts';
import { ALMOST } from './almost.ts';
import { paybackMonth } from './payback-month.ts';

/** What winning a customer cost and brought, over all cohorts whose cost is known; where none is, what everybody brought. */
export interface PaybackCurve {
  /** Cohorts of whom it tells: their first month is over. */
  readonly cohorts: number;
  readonly customers: number;
  /** Yen a new customer; null: no spend, or nobody won with it. */
  readonly cost: number | null;
  /** Cumulative yen of gross profit a customer by the end of the 1st, 2nd, … month; as long as somebody was observed. */
  readonly gross: readonly number[];
  /** How many customers were observed that long. */
  readonly observed: readonly number[];
  /** The first month by whose end the cost is paid back; null: not within the months observed. */
  readonly payback: number | null;
}

/**
 * After how many months a new customer has paid back what winning one cost. Every month's gross profit is averaged over the
 * cohorts for which that month is over, and the averages are added up: young cohorts count as far as they are known, and none
 * that drops out bends the curve. Spend in a month that won nobody belongs to the cost of the others.
 */
export function paybackCurve(cohorts: readonly AcquisitionCohort[]): PaybackCurve {
  const paid = cohorts.filter(({ whole, spend }) => whole && spend !== null && spend > 0);
  const won = (paid.length > 0 ? paid : cohorts.filter(({ whole }) => whole)).filter(({ customers }) => customers > 0);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const customers = sum(won.map((cohort) => cohort.customers));
  const cost = paid.length === 0 || customers === 0 ? null : sum(paid.map(({ spend }) => spend ?? 0)) / customers;
  const longest = Math.max(0, ...won.map(({ months }) => months));
  const observed = Array.from({ length: longest }, (_, age) => sum(won.filter(({ months }) => months > age).map((cohort) => cohort.customers)));
  const each = observed.map((people, age) => sum(won.filter(({ months }) => months > age).map((cohort) => cohort.gross[age] ?? 0)) / people);
  let total = 0;
  return {
    cohorts: won.length, customers, cost, observed, gross: each.map((yen) => (total += yen)),
    payback: cost === null ? null : paybackMonth(cost * ALMOST, each),
  };
}
