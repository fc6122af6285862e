import { fitLogs, type Fit, type FitOptions } from './fit.ts';
import { gammaRatios } from './gamma-ratios.ts';
import type { Groups } from './groups.ts';
import type { Objective } from './newton.ts';

/** Purchases at a rate of Gamma(r, α), α in days, by customers who never leave. */
export interface NbdParameters {
  readonly r: number;
  readonly alpha: number;
}

/** ln L = ln Γ(r+x)/Γ(r) + r ln α − (r+x) ln(α+T), of log(r, α) (Ehrenberg 1959, with the times of the purchases known). */
export function nbdLikelihood({ count, x, T, weight, more }: Groups): Objective {
  return (at, gradient, hessian) => {
    const logAlpha = at[1] as number;
    const [r, alpha] = [Math.exp(at[0] as number), Math.exp(logAlpha)];
    const rates = gammaRatios(more, r);
    let value = rates.value;
    let [g0, g1, h00, h01, h11] = [rates.slope, 0, rates.bend, 0, 0];
    for (let group = 0; group < count; group++) {
      const w = weight[group] as number;
      const rate = r + (x[group] as number);
      const logT = Math.log(alpha + (T[group] as number));
      const share = alpha / (alpha + (T[group] as number));
      const own = w * r * (logAlpha - logT);
      value += w * (r * logAlpha - rate * logT);
      g0 += own;
      g1 += w * (r - rate * share);
      h00 += own;
      h01 += w * r * (1 - share);
      h11 -= w * rate * share * (1 - share);
    }
    gradient.set([g0, g1]);
    hessian.set([h00, h01, h01, h11]);
    return value;
  };
}

/** Fits NBD. CDNOW in weeks: r .384766, α 12.072023, ln L −9763.65761. */
export function fitNbd(groups: Groups, options: FitOptions): Fit<NbdParameters> {
  const fit = fitLogs(nbdLikelihood(groups), groups.longest, 2, options);
  return { ...fit, parameters: { r: fit.parameters[0] as number, alpha: fit.parameters[1] as number } };
}
