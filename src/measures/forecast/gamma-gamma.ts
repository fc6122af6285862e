import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import trigamma from '@stdlib/math-base-special-trigamma';
import { fitFrom, type Fit } from './fit.ts';
import type { Objective } from './newton.ts';

/** Amounts of a customer's orders: Gamma(p, ν) with ν ~ Gamma(q, v) among the customers; v in money. */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/**
 * The log-likelihood of log(p, q, v) (Fader and Hardie 2013, "The Gamma-Gamma model of monetary value"):
 *
 *   ln L = ln Γ(px+q) − ln Γ(px) − ln Γ(q) + q ln v + (px−1) ln m + px ln x − (px+q) ln(v+mx).
 *
 * @param x repeat purchases, at least 1
 * @param mean their mean amount, above 0
 */
export function gammaGammaLikelihood(x: Int32Array, mean: Float64Array): Objective {
  const customers = x.length;
  const sharing = new Map<number, number>();
  let [logs, weighted] = [0, 0];
  for (let row = 0; row < customers; row++) {
    const repeats = x[row] as number;
    const log = Math.log(mean[row] as number);
    sharing.set(repeats, (sharing.get(repeats) ?? 0) + 1);
    logs += log;
    weighted += repeats * (log + Math.log(repeats));
  }

  return (at, gradient, hessian) => {
    const logV = at[2] as number;
    const [p, q, v] = [Math.exp(at[0] as number), Math.exp(at[1] as number), Math.exp(logV)];
    let value = p * weighted - logs + customers * (q * logV - gammaln(q));
    let [g0, g1, g2] = [weighted, customers * (logV - digamma(q)), customers * q];
    let [h00, h01, h02, h11, h12, h22] = [0, 0, 0, -customers * trigamma(q), 0, 0];
    for (const [repeats, count] of sharing) {
      const shape = p * repeats;
      const bend = count * trigamma(shape + q);
      value += count * (gammaln(shape + q) - gammaln(shape));
      g0 += count * repeats * (digamma(shape + q) - digamma(shape));
      g1 += count * digamma(shape + q);
      h00 += repeats * repeats * (bend - count * trigamma(shape));
      h01 += repeats * bend;
      h11 += bend;
    }
    for (let row = 0; row < customers; row++) {
      const repeats = x[row] as number;
      const total = v + repeats * (mean[row] as number);
      const log = Math.log(total);
      const share = v / total;
      const shape = p * repeats + q;
      value -= shape * log;
      g0 -= repeats * log;
      g1 -= log;
      g2 -= shape * share;
      h02 -= repeats * share;
      h12 += 1 - share;
      h22 -= shape * share * (1 - share);
    }
    gradient.set([p * g0, q * g1, g2]);
    const [pp, pq, qq] = [p * p * h00 + p * g0, p * q * h01, q * q * h11 + q * g1];
    hessian.set([pp, pq, p * h02, pq, qq, q * h12, p * h02, q * h12, h22]);
    return value;
  };
}

/**
 * Fits the Gamma-Gamma model. CDNOW's 946 repeaters: p 6.249572, q 3.744225, v 15.443521, ln L −4055.91769.
 *
 * @param x repeat purchases, at least 1
 * @param mean their mean amount, above 0
 */
export function fitGammaGamma(x: Int32Array, mean: Float64Array): Fit<GammaGamma> {
  const likelihood = gammaGammaLikelihood(x, mean);
  const overall = mean.reduce((sum, each) => sum + each / mean.length, 0);
  const fit = fitFrom(likelihood, likelihood, [3, 3, (overall * 2) / 3].map(Math.log));
  const [p, q, v] = fit.parameters as unknown as [number, number, number];
  return { ...fit, parameters: { p, q, v } };
}

/**
 * The mean amount of a customer's orders given x of the mean m: p(v+xm)/(px+q−1), between m and the shop's mean pv/(q−1). Who has
 * no orders of an amount (x = 0 or m ≤ 0) gets the shop's mean.
 *
 * @param mean NaN counts as none
 * @example meanSpend({ p: 6.25, q: 3.74, v: 15.44 }, 2, 22.35) // 24.6637…
 */
export function meanSpend({ p, q, v }: GammaGamma, x: number, mean: number): number {
  return x > 0 && mean > 0 ? (p * (v + x * mean)) / (p * x + q - 1) : (p * v) / (q - 1);
}
