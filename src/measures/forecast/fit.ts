import { cholesky, inverted } from './cholesky.ts';
import { climb, type Objective } from './newton.ts';
import { priorCentre, withPrior } from './prior.ts';

export interface FitOptions {
  /** With the weak prior, as a forecast needs it; without, as the published figures were made. */
  readonly prior: boolean;
}

/** What a search for the most likely parameters came to. */
export interface Fit<Parameters> {
  readonly parameters: Parameters;
  /** Of the parameters, without the prior. Times in days. */
  readonly logLikelihood: number;
  /** Of the logarithms of the parameters; NaN: they cannot be told (then the fit is degenerate). */
  readonly standardErrors: Float64Array;
  /** Covariances of the logarithms of the parameters, row by row; zeros: they cannot be told. */
  readonly covariance: Float64Array;
  /** The parameters ran off to an edge, or hardly matter: the log of one is uncertain by more than ±3. */
  readonly degenerate: boolean;
}

const TOO_UNCERTAIN = 3;

/**
 * Fits positive parameters (r, α …) by their logarithms.
 *
 * @param longest the longest T in days
 * @param size how many parameters
 */
export function fitLogs(likelihood: Objective, longest: number, size: number, { prior }: FitOptions): Fit<Float64Array> {
  return fitFrom(prior ? withPrior(likelihood, longest) : likelihood, likelihood, priorCentre(longest, size));
}

/** Climbs `objective` from `start`, and reports `likelihood` there. */
export function fitFrom(objective: Objective, likelihood: Objective, start: ArrayLike<number>): Fit<Float64Array> {
  const size = start.length;
  const { at, value, hessian, converged } = climb(objective, start);
  const factor = cholesky(hessian.map((each) => -each), size);
  const covariance = factor === null ? new Float64Array(size * size) : inverted(factor, size);
  const standardErrors = Float64Array.from({ length: size }, (_, row) => (factor === null ? NaN : Math.sqrt(covariance[row * size + row] as number)));
  return {
    parameters: at.map(Math.exp),
    logLikelihood: objective === likelihood ? value : likelihood(at, new Float64Array(size), new Float64Array(size * size)),
    standardErrors,
    covariance,
    degenerate: !converged || !standardErrors.every((each) => each <= TOO_UNCERTAIN),
  };
}
