import type { Objective } from './newton.ts';

/**
 * A weak opinion on log(r, α / longest T, a, b): small shops say too little about four parameters, and without it half of the
 * shops of 100 customers run off to an edge. It weighs about as much as a handful of customers.
 */
const CENTRE = [0.5, 0.3, 1, 2.5].map(Math.log);
const DEVIATION = [1.2, 1.5, 1.2, 1.2];

/**
 * Where the prior of the first `size` of log(r, α, a, b) is highest; also a good place to start a search.
 *
 * @param longest the longest T in days; α is measured by it, so the unit of time does not matter
 */
export function priorCentre(longest: number, size: number): Float64Array {
  return Float64Array.from(CENTRE.slice(0, size), (each, at) => (at === 1 ? each + Math.log(Math.max(1, longest)) : each));
}

/** The objective plus the log-density of the prior, less its constant. */
export function withPrior(objective: Objective, longest: number): Objective {
  return (at, gradient, hessian) => {
    let value = objective(at, gradient, hessian);
    const size = at.length;
    const centre = priorCentre(longest, size);
    for (let on = 0; on < size; on++) {
      const deviation = DEVIATION[on] as number;
      const off = ((at[on] as number) - (centre[on] as number)) / deviation;
      value -= (off * off) / 2;
      gradient[on]! -= off / deviation;
      hessian[on * size + on]! -= 1 / (deviation * deviation);
    }
    return value;
  };
}
