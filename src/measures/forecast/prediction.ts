import type { Histories } from './histories.ts';

/** What can predict orders: two models and the three rules of thumb they must beat. Ties go to the first. */
export const methods = ['mbg', 'nbd', 'average', 'own', 'hiatus'] as const;
export type Method = (typeof methods)[number];

/** What one method expects, by history. */
export interface Prediction {
  readonly method: Method;
  readonly orders: Float64Array;
  /** Of at least one order. */
  readonly chance: Float64Array;
  /** Of the orders, were the method right. */
  readonly variance: Float64Array;
  /** Relative standard deviation of the total, for the parameters are estimates. */
  readonly doubt: number;
}

/** Orders at a constant rate (Poisson), so mean and variance agree. */
export function predictionAtRates(method: Method, rates: Float64Array, days: number, doubt: number): Prediction {
  const orders = rates.map((rate) => rate * days);
  return { method, orders, chance: orders.map((each) => -Math.expm1(-each)), variance: orders, doubt };
}

/** Everybody at the shop's average rate of repeat purchases. */
export function averageRate({ x, T }: Histories, days: number): Prediction {
  const purchases = x.reduce((sum, each) => sum + each, 0);
  // Who came today has been watched for no day yet: counted as one, so that the rate is finite.
  const watched = T.reduce((sum, each) => sum + Math.max(1, each), 0);
  return predictionAtRates('average', new Float64Array(x.length).fill(watched === 0 ? 0 : purchases / watched), days, 1 / Math.sqrt(Math.max(1, purchases)));
}

/**
 * Everybody at the own rate x/T; with a cut (hiatus rule) nobody who has been silent for longer.
 *
 * @param cut days of silence; Infinity: none is too long
 */
export function ownRates(method: 'own' | 'hiatus', { x, tx, T }: Histories, days: number, cut: number): Prediction {
  const rates = new Float64Array(x.length);
  let [total, square] = [0, 0];
  for (let row = 0; row < x.length; row++) {
    if ((T[row] as number) - (tx[row] as number) > cut) continue;
    const watched = Math.max(1, T[row] as number);
    const rate = (x[row] as number) / watched;
    rates[row] = rate;
    total += rate;
    square += rate / watched;
  }
  return predictionAtRates(method, rates, days, total > 0 ? Math.sqrt(square) / total : 0);
}
