import type { Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import { cohortsOf, type Cohort } from './cohorts.ts';
import { ltvCurve, type LtvPoint } from './ltv-curve.ts';
import { monthlySales, type MonthlySales } from './monthly-sales.ts';
import { conversion, medianGap, newDependence, yearlyLtv, yearlyRepeat, type Rate } from './repeat.ts';

const MONTHS = 24;
const FOLLOWED = 12;
const YEAR = 365;
/** Steps in a customer's life that are looked at: F2 to F6. */
const STEPS = [2, 3, 4, 5, 6];

/** What customers are worth and how they come back, as of a day. */
export interface Value {
  readonly monthly: MonthlySales;
  readonly curve: readonly LtvPoint[];
  readonly cohorts: readonly Cohort[];
  readonly now: YearFigures;
  /** The same figures a year earlier. */
  readonly before: YearFigures;
  readonly steps: readonly { readonly n: number; readonly conversion: Rate; readonly gap: { readonly people: number; readonly days: number | null } }[];
}

export interface YearFigures {
  /** Everything sold in the 365 days, to whomever. */
  readonly sales: number;
  readonly repeat: Rate;
  readonly ltv: { readonly buyers: number; readonly sales: number; readonly value: number | null };
  readonly f2: Rate;
  readonly dependence: { readonly first: number; readonly sales: number; readonly rate: number | null };
}

export function valueOf(ledger: Ledger, settings: Settings, asOf: number): Value {
  return {
    monthly: monthlySales(ledger, asOf, MONTHS),
    curve: ltvCurve(ledger, asOf, Array.from({ length: 24 }, (_, at) => (at + 1) * 30)),
    cohorts: cohortsOf(ledger, asOf, MONTHS, FOLLOWED),
    now: yearFigures(ledger, asOf, settings.conversionDays),
    before: yearFigures(ledger, asOf - YEAR, settings.conversionDays),
    steps: STEPS.map((n) => ({ n, conversion: conversion(ledger, asOf, n, settings.conversionDays), gap: medianGap(ledger, asOf, n - 1) })),
  };
}

function yearFigures(ledger: Ledger, asOf: number, within: number): YearFigures {
  const ltv = yearlyLtv(ledger, asOf);
  const anonymous = ledger.anonymous.day.reduce((sum, day, at) => (day > asOf - YEAR && day <= asOf ? sum + (ledger.anonymous.amount[at] as number) : sum), 0);
  return {
    sales: ltv.sales + anonymous,
    repeat: yearlyRepeat(ledger, asOf),
    ltv,
    f2: conversion(ledger, asOf, 2, within),
    dependence: newDependence(ledger, asOf),
  };
}
