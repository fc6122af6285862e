import type { Future, History } from './expected-orders.ts';
import { futureOf, futureOfStaying } from './expected-orders.ts';
import type { Fit } from './fit.ts';
import type { Groups } from './groups.ts';
import type { LeavingParameters } from './leaving-parameters.ts';
import type { NbdParameters } from './nbd.ts';
import type { Prediction } from './prediction.ts';
import { taken } from './taken.ts';

/** For the doubt a shop with more different histories than this is looked at in part. */
const ENOUGH = 5000;
const STEP = 1e-3;

/** By MBG/NBD or BG/NBD. */
export function predictLeaving({ parameters, covariance }: Fit<LeavingParameters>, groups: Groups, days: number): Prediction {
  const { leavesFrom, r, alpha, a, b } = parameters;
  const future = (factors: Float64Array): ((history: History) => Future) => {
    const shifted = { leavesFrom, r: r * (factors[0] as number), alpha: alpha * (factors[1] as number), a: a * (factors[2] as number), b: b * (factors[3] as number) };
    return (history) => futureOf(shifted, history, days);
  };
  return predict('mbg', groups, future, covariance, 4);
}

/** By NBD: nobody leaves. */
export function predictStaying({ parameters: { r, alpha }, covariance }: Fit<NbdParameters>, groups: Groups, days: number): Prediction {
  const future = (factors: Float64Array): ((history: History) => Future) => {
    const shifted = { r: r * (factors[0] as number), alpha: alpha * (factors[1] as number) };
    return (history) => futureOfStaying(shifted, history, days);
  };
  return predict('nbd', groups, future, covariance, 2);
}

type FutureBy = (factors: Float64Array) => (history: History) => Future;

function predict(method: 'mbg' | 'nbd', groups: Groups, future: FutureBy, covariance: Float64Array, size: number): Prediction {
  const { count, of } = groups;
  const [orders, chance, variance] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const look = future(new Float64Array(size).fill(1));
  for (let group = 0; group < count; group++) {
    const ahead = look(historyOf(groups, group));
    orders[group] = ahead.orders;
    chance[group] = ahead.chance;
    variance[group] = ahead.variance;
  }
  return { method, orders: taken(orders, of), chance: taken(chance, of), variance: taken(variance, of), doubt: doubtOf(groups, future, covariance, size) };
}

/** By the delta method: the slopes of ln(total) by the log-parameters, with their covariances. */
function doubtOf(groups: Groups, future: FutureBy, covariance: Float64Array, size: number): number {
  const total = (shifted: number): number => {
    const look = future(Float64Array.from({ length: size }, (_, at) => (at === shifted ? 1 + STEP : 1)));
    let sum = 0;
    const stride = Math.max(1, Math.ceil(groups.count / ENOUGH));
    for (let group = 0; group < groups.count; group += stride) sum += (groups.weight[group] as number) * look(historyOf(groups, group)).orders;
    return sum;
  };
  const usual = total(-1);
  if (!(usual > 0)) return 0;
  const slopes = Float64Array.from({ length: size }, (_, at) => (total(at) / usual - 1) / STEP);
  let square = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) square += (slopes[row] as number) * (slopes[column] as number) * (covariance[row * size + column] as number);
  }
  return Math.sqrt(Math.max(0, square));
}

function historyOf({ x, tx, T }: Groups, group: number): History {
  return { x: x[group] as number, tx: tx[group] as number, T: T[group] as number };
}
