import type { Groups } from './groups.ts';
import { gammaRatios } from './gamma-ratios.ts';
import type { Objective } from './newton.ts';

/** Whether a customer can leave right after the first purchase (MBG/NBD) or only after a later one (BG/NBD). */
export type LeavesFrom = 'first' | 'second';

/**
 * The log-likelihood of log(r, α, a, b): purchases come at a rate of Gamma(r, α), after each the customer leaves with a
 * probability of Beta(a, b). With n = x + 1 (MBG/NBD: Batislam, Denizel and Filiztekin 2007) or n = x (BG/NBD: Fader, Hardie and
 * Lee 2005):
 *
 *   ln L = ln Γ(r+x)/Γ(r) + r ln α − (r+x) ln(α+T) + ln B(a, b+n)/B(a, b) + ln(1 + e^δ),
 *   δ = ln a − ln(b+n−1) + (r+x) ln((α+T)/(α+t_x)),
 *
 * e^δ being the odds of having left; it is 0 where n = 0. Ratios of Γ with whole distances are sums over `groups.more`.
 */
export function leavingLikelihood(groups: Groups, leavesFrom: LeavesFrom): Objective {
  const { count, customers, x, txAt, TAt, weight, days, more } = groups;
  const early = leavesFrom === 'first' ? 1 : 0;
  const chances = early === 1 ? Float64Array.of(customers, ...more) : more;
  const logOf = new Float64Array(days.length);
  const shareOf = new Float64Array(days.length);
  const logStay = new Float64Array(more.length + 1);
  const stayShare = new Float64Array(more.length + 1);

  return (at, gradient, hessian) => {
    const logAlpha = at[1] as number;
    const logA = at[2] as number;
    const [r, alpha, a, b] = [Math.exp(at[0] as number), Math.exp(logAlpha), Math.exp(logA), Math.exp(at[3] as number)];
    for (let day = 0; day < days.length; day++) {
      logOf[day] = Math.log(alpha + (days[day] as number));
      shareOf[day] = alpha / (alpha + (days[day] as number));
    }
    for (let repeats = 0; repeats <= more.length; repeats++) {
      const stays = b + repeats + early - 1;
      const canLeave = repeats + early > 0;
      logStay[repeats] = canLeave ? Math.log(stays) : Infinity;
      stayShare[repeats] = canLeave ? b / stays : 0;
    }

    let value = 0;
    let [g0, g1, g2, g3] = [0, 0, 0, 0];
    let [h00, h01, h11, h02, h03, h12, h13, h22, h23, h33] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let group = 0; group < count; group++) {
      const w = weight[group] as number;
      const repeats = x[group] as number;
      const rate = r + repeats;
      const logT = logOf[TAt[group] as number] as number;
      const shareT = shareOf[TAt[group] as number] as number;
      const shareX = shareOf[txAt[group] as number] as number;
      const way = logT - (logOf[txAt[group] as number] as number);
      const odds = logA - (logStay[repeats] as number) + rate * way;
      const small = Math.exp(odds > 0 ? -odds : odds);
      const left = (odds > 0 ? 1 : small) / (1 + small);
      value += w * (r * logAlpha - rate * logT + (odds > 0 ? odds : 0) + Math.log(1 + small));

      const d0 = r * way;
      const d1 = rate * (shareT - shareX);
      const d3 = -(stayShare[repeats] as number);
      const spread = w * left * (1 - left);
      const weightLeft = w * left;
      const own = w * r * (logAlpha - logT);
      g0 += own + weightLeft * d0;
      g1 += w * (r - rate * shareT) + weightLeft * d1;
      g2 += weightLeft;
      g3 += weightLeft * d3;
      const tail = rate * shareT * (1 - shareT);
      h00 += own + weightLeft * d0 + spread * d0 * d0;
      h01 += w * r * (1 - shareT) + weightLeft * r * (shareT - shareX) + spread * d0 * d1;
      h11 += -w * tail + weightLeft * (tail - rate * shareX * (1 - shareX)) + spread * d1 * d1;
      h02 += spread * d0;
      h03 += spread * d0 * d3;
      h12 += spread * d1;
      h13 += spread * d1 * d3;
      h22 += spread;
      h23 += spread * d3;
      h33 += weightLeft * d3 * (1 + d3) + spread * d3 * d3;
    }
    const rates = gammaRatios(more, r);
    const stays = gammaRatios(chances, b);
    const all = gammaRatios(chances, a + b);
    // ln Γ(a+b+n)/Γ(a+b) depends on a + b: its slopes by ln a and ln b are shares of the one by ln(a+b).
    const [shareA, shareB] = [a / (a + b), b / (a + b)];
    gradient.set([g0 + rates.slope, g1, g2 - shareA * all.slope, g3 + stays.slope - shareB * all.slope]);
    const bend = all.bend - all.slope;
    h00 += rates.bend;
    h22 -= shareA * shareA * bend + shareA * all.slope;
    h23 -= shareA * shareB * bend;
    h33 += stays.bend - shareB * shareB * bend - shareB * all.slope;
    hessian.set([h00, h01, h02, h03, h01, h11, h12, h13, h02, h12, h22, h23, h03, h13, h23, h33]);
    return value + rates.value + stays.value - all.value;
  };
}
