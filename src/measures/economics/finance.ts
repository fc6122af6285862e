import type { Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Arm } from '../arm.ts';
import { acquisitionCohorts, type AcquisitionCohort } from './acquisition-cohorts.ts';
import { dependenceOf, type Dependence } from './dependence.ts';
import { doubleFunnel, type FunnelQuarter } from './double-funnel.ts';
import { paybackCurve, type PaybackCurve } from './payback-curve.ts';
import type { Spent } from './spent.ts';
import { yearOfCosts, type YearOfCosts } from './year-of-costs.ts';
import { yearlyRetention } from './yearly-retention.ts';

export const COHORTS = 24;
const QUARTERS = 8;
const YEAR = 365;

/** What customers cost and bring, as of a day. */
export interface Finance {
  /** Of the last `COHORTS` months, the month of the day the last. */
  readonly cohorts: readonly AcquisitionCohort[];
  readonly curve: PaybackCurve;
  readonly costs: YearOfCosts;
  /** Who bought the year before, and again in the last. */
  readonly retention: Arm;
  readonly now: Dependence;
  readonly before: Dependence;
  /** Of the last `QUARTERS` quarters of the calendar. */
  readonly funnel: readonly FunnelQuarter[];
}

export function financeOf(ledger: Ledger, spent: readonly Spent[], { margin }: Settings['finance'], asOf: number): Finance {
  const cohorts = acquisitionCohorts(ledger, spent, asOf, margin, COHORTS);
  return {
    cohorts,
    curve: paybackCurve(cohorts),
    costs: yearOfCosts(ledger, spent, asOf),
    retention: yearlyRetention(ledger, asOf),
    now: dependenceOf(ledger, spent, asOf),
    before: dependenceOf(ledger, spent, asOf - YEAR),
    funnel: doubleFunnel(ledger, asOf, QUARTERS),
  };
}
