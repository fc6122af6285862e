import type { Paid } from './paid.ts';
import type { Prediction } from './prediction.ts';
import { rangeAround, type Range } from './range.ts';

export interface Total {
  readonly orders: Range;
  /** Orders times amount times margin. */
  readonly value: Range;
}

/**
 * The shop's total with its 80% range. What widens it, as if independent: chance, customer by customer (the models' own variance, for the
 * rules of thumb Poisson's); the estimated parameters; what the backtest missed beyond these; for the value also that amounts vary from
 * order to order, as they do in this shop, and that their mean is an estimate.
 *
 * @param spend the mean amount per order of each history
 * @param unexplained of the backtest, relative; 0: there was none
 */
export function totalOf({ orders, variance, doubt }: Prediction, spend: Float64Array, paid: Paid, unexplained: number, margin: number): Total {
  let [count, noise, money, moneyNoise] = [0, 0, 0, 0];
  for (let at = 0; at < orders.length; at++) {
    const amount = spend[at] as number;
    count += orders[at] as number;
    noise += variance[at] as number;
    money += (orders[at] as number) * amount;
    moneyNoise += ((variance[at] as number) + (orders[at] as number) * paid.variation) * amount * amount;
  }
  const relative = doubt * doubt + unexplained * unexplained;
  const moneyRelative = relative + paid.variation / Math.max(1, paid.purchases);
  const { middle, low, high } = rangeAround(money, moneyNoise + moneyRelative * money * money);
  return {
    orders: rangeAround(count, noise + relative * count * count),
    value: { middle: middle * margin, low: Math.min(low * margin, high * margin), high: Math.max(low * margin, high * margin) },
  };
}
