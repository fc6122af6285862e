import { backtest, type Backtest, type NoBacktest } from './backtest.ts';
import { historiesOf, type Histories } from './histories.ts';
import { rungOf, tooFew, type Rung } from './honesty.ts';
import { isRegular, gapVariation } from './regularity.ts';
import { paidPerPurchase } from './paid.ts';
import type { Method } from './prediction.ts';
import { NO_DAY, purchasesOf, type Orders, type Purchases } from './purchases.ts';
import { soundPrediction } from './sound-prediction.ts';
import { expectedSpend, fitSpend, type SpendFit } from './spend.ts';
import { busyMonths, monthsMet } from './season.ts';
import { totalOf, type Total } from './total.ts';
import type { Warning } from './warnings.ts';

export interface ForecastOptions {
  /** Profit per money of sales. */
  readonly margin: number;
  /** The last part of the time, kept back for the backtest; a third unless told. */
  readonly holdoutShare?: number;
}

export interface Forecast {
  readonly rung: Rung;
  /** Who bought by the day of the forecast, and who of them more than once. */
  readonly customers: number;
  readonly repeaters: number;
  /** The days ahead that are forecast. */
  readonly days: number;
  /** Null: too small a shop, nothing is forecast. */
  readonly method: Method | null;
  readonly backtest: Backtest | NoBacktest;
  readonly spend: SpendFit;
  /** By the caller's index of the customer; NaN: no purchase yet, or nothing is forecast. */
  readonly orders: Float64Array;
  /** Of at least one order; NaN as `orders`. */
  readonly chance: Float64Array;
  /** Orders × mean amount × margin; NaN as `orders`, and where the rung allows no money per customer. */
  readonly value: Float64Array;
  /** How each customer's figures came about; null where they are NaN. */
  readonly methods: readonly (Method | null)[];
  readonly total: Total | null;
  readonly warnings: readonly Warning[];
}

const TEN_YEARS = 3650;
/** A rank correlation beyond ± this is more than weak. */
const CORRELATED = 0.3;
/** Missed by more than this share beyond chance. */
const MISSED = 0.15;

/**
 * What the customers will order in the `horizonDays` after the day `until`, as far as a shop of this size can tell (`Rung`): the methods
 * are tested on the last third of the time (`backtest`), the best is fitted to everything. Days are serial days. Takes anything: what is no
 * order is left out (`purchasesOf`), a horizon that is no number or negative is 0, one over ten years is cut.
 */
export function forecast(orders: Orders, until: number, horizonDays: number, { margin, holdoutShare = 1 / 3 }: ForecastOptions): Forecast {
  const today = Math.max(-NO_DAY, Math.min(NO_DAY, Math.floor(until) || 0));
  const days = Math.max(0, Math.min(TEN_YEARS, Math.floor(horizonDays) || 0));
  const purchases = purchasesOf(orders, today);
  const histories = historiesOf(purchases, today);
  const customers = histories.x.length;
  const repeaters = histories.x.reduce((sum, x) => sum + (x > 0 ? 1 : 0), 0);
  const rung = rungOf(customers, repeaters);
  const spend = fitSpend(histories.x, histories.spend);
  const tested = backtest(purchases, today, holdoutShare);
  const nobody = (): Float64Array => new Float64Array(purchases.customers).fill(NaN);
  const of: Forecast = { rung, customers, repeaters, days, method: null, backtest: tested, spend, orders: nobody(), chance: nobody(), value: nobody(), methods: [], total: null, warnings: [] };
  const few = tooFew(customers, repeaters);
  const methods = new Array<Method | null>(purchases.customers).fill(null);
  if (few !== null) return { ...of, methods, warnings: [{ code: few }] };

  const { prediction, warnings: fitted } = soundPrediction(typeof tested === 'string' ? 'mbg' : tested.best, purchases, histories, days);
  const paid = paidPerPurchase(purchases, today);
  const perCustomer = rung !== 'total';
  const each = new Float64Array(customers).fill(Math.max(0, paid.mean));
  if (perCustomer) for (let row = 0; row < customers; row++) each[row] = expectedSpend(spend.spend, histories.x[row] as number, histories.spend[row] as number);
  histories.person.forEach((who, row) => {
    of.orders[who] = prediction.orders[row] as number;
    of.chance[who] = prediction.chance[row] as number;
    if (perCustomer) of.value[who] = (prediction.orders[row] as number) * (each[row] as number) * margin;
    methods[who] = prediction.method;
  });
  return {
    ...of, methods, method: prediction.method,
    total: totalOf(prediction, each, paid, typeof tested === 'string' ? 0 : tested.unexplained, margin),
    warnings: [...fitted, ...aboutTest(tested), ...aboutTime(purchases, histories, horizonDays, days), ...(perCustomer ? aboutSpend(spend) : [])],
  };
}

function aboutTest(tested: Backtest | NoBacktest): Warning[] {
  if (typeof tested === 'string') return [{ code: 'untested' }];
  const warnings: Warning[] = [];
  if (tested.best !== 'mbg' && tested.best !== 'nbd') warnings.push({ code: 'models-beaten' });
  if (tested.unexplained > MISSED) warnings.push({ code: 'missed-in-backtest' });
  return warnings;
}

function aboutTime(purchases: Purchases, { T, until }: Histories, asked: number, days: number): Warning[] {
  const warnings: Warning[] = [];
  if (days > T.reduce((most, each) => Math.max(most, each), 0)) warnings.push({ code: 'horizon-beyond-history' });
  if (asked > TEN_YEARS) warnings.push({ code: 'horizon-cut' });
  const busy = busyMonths(purchases, until);
  if (busy === null) warnings.push({ code: 'season-unknown' });
  const months = monthsMet(busy ?? [], until, days);
  if (months.length > 0) warnings.push({ code: 'season', months });
  if (isRegular(gapVariation(purchases, until))) warnings.push({ code: 'regular-gaps' });
  return warnings;
}

function aboutSpend({ spend, correlation }: SpendFit): Warning[] {
  const warnings: Warning[] = [];
  if (spend.kind === 'constant') warnings.push({ code: 'constant-spend' });
  if (spend.kind === 'no-mean') warnings.push({ code: 'spend-without-mean' });
  if (spend.kind === 'nobody-paid') warnings.push({ code: 'nobody-paid' });
  if (Math.abs(correlation ?? 0) > CORRELATED) warnings.push({ code: 'spend-follows-frequency' });
  return warnings;
}
