import type { LeavingParameters } from './leaving-parameters.ts';
import type { NbdParameters } from './nbd.ts';

/** A customer's history: repeat purchases x, days from the first to the last tx, days from the first until today T. */
export interface History {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}

/** Of the orders in the days to come. */
export interface Future {
  /** The probability that the customer has not left. */
  readonly alive: number;
  /** The probability of at least one order. */
  readonly chance: number;
  readonly orders: number;
  /** The variance of the orders, given the parameters. */
  readonly variance: number;
}

/** Reached only where the horizon is over 100,000 times as long as the history. */
const MOST_TERMS = 3e6;
const RESCALE = 1e200;
const LOG_RESCALE = Math.log(RESCALE);

/**
 * What a customer with this history will order in the next `days`, by BG/NBD or MBG/NBD. The times may be in any one unit, that of α.
 *
 * Alive: 1/(1+e^δ), δ as in the likelihood. At least one order: P(alive)·(1 − ((α+T)/(α+T+t))^(r+x)). Who is alive makes a k-th order
 * when k purchases fall into the time and none of the k − 1 before was the last: Σ over n of P(n fall into the time) · Σ over k ≤ n of
 * E[(1−p)^(k−1)], p ~ Beta(a, b+n). It equals the usual form with ₂F₁, without its singular place a = 1 and its overflow: all terms are
 * positive.
 */
export function futureOf({ leavesFrom, r, alpha, a, b }: LeavingParameters, { x, tx, T }: History, days: number): Future {
  const early = leavesFrom === 'first' ? 1 : 0;
  const n = x + early;
  const alive = n === 0 ? 1 : 1 / (1 + (a / (b + n - 1)) * Math.exp((r + x) * Math.log1p((T - tx) / (alpha + tx))));
  const rate = r + x;
  const time = days / (alpha + T + days);
  if (!(days > 0)) return { alive, chance: 0, orders: 0, variance: 0 };

  const stay = b + n;
  let logScale = rate * Math.log1p(-time);
  const chance = -alive * Math.expm1(logScale);
  let [mean, square] = [0, 0];
  let [fall, still, expected, expectedSquare] = [1, 1, 0, 0];
  for (let k = 1; k < MOST_TERMS; k++) {
    fall *= ((rate + k - 1) / k) * time;
    expected += still;
    expectedSquare += (2 * k - 1) * still;
    mean += fall * expected;
    square += fall * expectedSquare;
    still *= (stay + k - 1) / (a + stay + k - 1);
    const growth = ((rate + k) / (k + 1)) * time;
    if (growth < 1 && fall * expectedSquare <= 1e-15 * (1 - growth) * square) break;
    if (fall > RESCALE) {
      fall /= RESCALE;
      mean /= RESCALE;
      square /= RESCALE;
      logScale += LOG_RESCALE;
    }
  }
  const scale = Math.exp(logScale);
  const orders = alive * mean * scale;
  return { alive, chance, orders, variance: Math.max(0, alive * square * scale - orders * orders) };
}

/** The same by NBD: nobody leaves, so t_x does not matter. Mean (r+x)·t/(α+T). */
export function futureOfStaying({ r, alpha }: NbdParameters, { x, T }: History, days: number): Future {
  if (!(days > 0)) return { alive: 1, chance: 0, orders: 0, variance: 0 };
  const orders = ((r + x) * days) / (alpha + T);
  return { alive: 1, chance: -Math.expm1((r + x) * Math.log1p(-days / (alpha + T + days))), orders, variance: orders * (1 + days / (alpha + T)) };
}

/** The repeat orders to expect of a new customer in the `days` after the first purchase, that one not counted. */
export function expectedOfNew(parameters: LeavingParameters, days: number): number {
  return futureOf(parameters, { x: 0, tx: 0, T: 0 }, days).orders;
}
