import { accuracyOf, type Accuracy } from './accuracy.ts';
import { groupsOf } from './groups.ts';
import { historiesOf, type Histories } from './histories.ts';
import { tooFew } from './honesty.ts';
import { methods, type Method, type Prediction } from './prediction.ts';
import { predictionBy } from './predictions.ts';
import type { Purchases } from './purchases.ts';

export interface Trial extends Accuracy {
  readonly method: Method;
}

/** The first part of the time told the rest: how each method did. */
export interface Backtest {
  /** The last day the methods saw. */
  readonly learntUntil: number;
  /** The days after it that they predicted. */
  readonly days: number;
  /** Who had bought by then. */
  readonly customers: number;
  /** In the order of `methods`. */
  readonly trials: readonly Trial[];
  /** The method with the least deviance. */
  readonly best: Method;
  /** By how much of its total the best missed beyond what chance explains, as a relative standard deviation. */
  readonly unexplained: number;
}

/** Why there is nothing to test by. */
export type NoBacktest = 'few-customers' | 'few-repeaters' | 'short-history' | 'few-later-orders';

/** Fewer days to predict, or fewer orders in them, tell the methods apart by luck. */
const SHORT = 7;
const FEW_ORDERS = 5;

/**
 * Refits every method on the time up to the last `holdoutShare` of the days from the first purchase until `until`, and lets it predict
 * that last part, for who had bought by then. The least mean Poisson deviance wins; of equals the first of `methods`.
 */
export function backtest(purchases: Purchases, until: number, holdoutShare = 1 / 3): Backtest | NoBacktest {
  const first = purchases.day.reduce((least, day) => Math.min(least, day), Infinity);
  const learntUntil = first + Math.floor((until - first) * (1 - holdoutShare));
  const days = until - learntUntil;
  if (!(days >= SHORT && learntUntil - first >= SHORT)) return 'short-history';
  const histories = historiesOf(purchases, learntUntil);
  const customers = histories.x.length;
  const few = tooFew(customers, histories.x.reduce((sum, x) => sum + (x > 0 ? 1 : 0), 0));
  if (few !== null) return few;
  const later = ordersBetween(purchases, histories, until);
  if (later.reduce((sum, each) => sum + each, 0) < FEW_ORDERS) return 'few-later-orders';

  const groups = groupsOf(histories);
  const tried = methods.map((method) => {
    const prediction = predictionBy(method, purchases, histories, days, groups);
    return { prediction, trial: { method, ...accuracyOf(prediction.orders, later) } };
  });
  const best = tried.reduce((least, each) => (each.trial.deviance < least.trial.deviance ? each : least));
  return { learntUntil, days, customers, trials: tried.map(({ trial }) => trial), best: best.trial.method, unexplained: unexplained(best.prediction, best.trial) };
}

/** The purchases of each history's customer after its end, up to `until`. */
export function ordersBetween({ start, day }: Purchases, { person, until: from }: Histories, until: number): Int32Array {
  const orders = new Int32Array(person.length);
  for (let row = 0; row < person.length; row++) {
    const who = person[row] as number;
    for (let at = (start[who + 1] as number) - 1; at >= (start[who] as number) && (day[at] as number) > from; at--) if ((day[at] as number) <= until) orders[row]!++;
  }
  return orders;
}

function unexplained({ variance, doubt }: Prediction, { predicted, actual }: Accuracy): number {
  if (!(predicted > 0)) return 1;
  const chance = variance.reduce((sum, each) => sum + each, 0) + (doubt * predicted) ** 2;
  return Math.min(1, Math.sqrt(Math.max(0, (predicted - actual) ** 2 - chance)) / predicted);
}
