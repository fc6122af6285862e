/** How predicted numbers of orders met the actual ones. */
export interface Accuracy {
  readonly predicted: number;
  readonly actual: number;
  /** (predicted − actual) / actual, of the totals. Null: there was no order. */
  readonly bias: number | null;
  /** Root of the mean squared error per customer. */
  readonly rmse: number;
  /** Mean Poisson deviance per customer, 2·(y ln(y/μ) − y + μ): the smaller, the better. */
  readonly deviance: number;
  /** The share of the actual orders made by the tenth of the customers predicted highest. Null: there was no order. */
  readonly topTenth: number | null;
}

/** "Never" would cost infinitely much where somebody does order: it is taken for this share of the mean of what is actual. */
const NEVER = 0.01;

/**
 * Measures predictions by customer. The mean absolute error is left out on purpose: to predict 0 for everybody ties with the best model
 * there. In the top tenth equal predictions share what they hold, so the order of the customers does not matter.
 */
export function accuracyOf(predicted: Float64Array, actual: ArrayLike<number>): Accuracy {
  const customers = predicted.length;
  let [sum, orders, squares, deviance] = [0, 0, 0, 0];
  for (let at = 0; at < customers; at++) {
    sum += predicted[at] as number;
    orders += actual[at] as number;
  }
  const never = (NEVER * orders) / customers;
  for (let at = 0; at < customers; at++) {
    const y = actual[at] as number;
    const mu = Math.max(predicted[at] as number, never);
    squares += ((predicted[at] as number) - y) ** 2;
    deviance += 2 * ((y > 0 ? y * Math.log(y / mu) : 0) - y + mu);
  }
  return {
    predicted: sum, actual: orders,
    bias: orders === 0 ? null : (sum - orders) / orders,
    rmse: customers === 0 ? 0 : Math.sqrt(squares / customers),
    deviance: customers === 0 ? 0 : deviance / customers,
    topTenth: orders === 0 ? null : topTenth(predicted, actual) / orders,
  };
}

function topTenth(predicted: Float64Array, actual: ArrayLike<number>): number {
  const tenth = predicted.length / 10;
  const edge = Float64Array.from(predicted).sort()[predicted.length - Math.ceil(tenth)] as number;
  let [above, held, onEdge, heldOnEdge] = [0, 0, 0, 0];
  for (let at = 0; at < predicted.length; at++) {
    const each = predicted[at] as number;
    if (each > edge) {
      above++;
      held += actual[at] as number;
    } else if (each === edge) {
      onEdge++;
      heldOnEdge += actual[at] as number;
    }
  }
  return held + (heldOnEdge * (tenth - above)) / onEdge;
}
