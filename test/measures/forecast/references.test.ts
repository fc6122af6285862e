import { describe, expect, it } from 'vitest';
import { fitBgNbd } from '../../../src/measures/forecast/bg-nbd.ts';
import { expectedOfNew, futureOf } from '../../../src/measures/forecast/expected-orders.ts';
import { fitGammaGamma, meanSpend } from '../../../src/measures/forecast/gamma-gamma.ts';
import type { LeavesFrom } from '../../../src/measures/forecast/leaving-likelihood.ts';
import type { LeavingParameters } from '../../../src/measures/forecast/leaving-parameters.ts';
import { fitMbgNbd } from '../../../src/measures/forecast/mbg-nbd.ts';
import { fitNbd } from '../../../src/measures/forecast/nbd.ts';
import { textOf } from '../rfm/public-data.ts';
import { groups, histories, inWeeks, missing, REFERENCES } from './cdnow-shop.ts';

interface References {
  readonly oracle_scipy: { readonly cdnow_sample: Record<'bgnbd' | 'mbgnbd' | 'nbd' | 'gg', number[]> & Record<'ll' | 'mbg_ll' | 'nbd_ll' | 'gg_ll', number> };
  readonly oracle_cet_mpmath: readonly { readonly params: [number, number, number, number]; readonly x: number; readonly tx: number; readonly T: number; readonly t: number; readonly palive: string; readonly cet: string }[];
  readonly published: { readonly expected_purchases_new: { readonly t: number[]; readonly e: number[] }; readonly gg_cond_mean_first10: number[]; readonly cet_x2_tx30p43_T38p86_t39: number };
}

const off = (found: number, known: number): number => Math.abs(found / known - 1);
const model = (leavesFrom: LeavesFrom, [r, alpha, a, b]: readonly [number, number, number, number]): LeavingParameters => ({ leavesFrom, r, alpha, a, b });

describe.skipIf(missing !== null)(`the figures others published (${missing ?? 'present'})`, () => {
  const references = missing === null ? JSON.parse(textOf(REFERENCES)) as References : null;
  const { oracle_scipy: { cdnow_sample: known }, oracle_cet_mpmath: futures, published } = references ?? ({ oracle_scipy: {} } as References);
  const plain = { prior: false };

  it.each([
    ['BG/NBD', () => fitBgNbd(groups, plain), () => [known.bgnbd, known.ll] as const, ['r', 'alpha', 'a', 'b']],
    ['MBG/NBD', () => fitMbgNbd(groups, plain), () => [known.mbgnbd, known.mbg_ll] as const, ['r', 'alpha', 'a', 'b']],
    ['NBD', () => fitNbd(groups, plain), () => [known.nbd, known.nbd_ll] as const, ['r', 'alpha']],
  ] as const)('of %s on CDNOW', (_, fit, expected, names) => {
    const { parameters, logLikelihood, degenerate } = fit();
    const [values, likelihood] = expected();
    expect(off(inWeeks(logLikelihood), likelihood)).toBeLessThan(1e-10);
    names.forEach((name, at) => expect(off(((parameters as unknown as Record<string, number>)[name] as number) / (name === 'alpha' ? 7 : 1), values[at] as number)).toBeLessThan(1e-5));
    expect(degenerate).toBe(false);
  });

  it('of what the 946 repeaters spend', () => {
    const paying = [...histories.x.keys()].filter((row) => (histories.x[row] as number) > 0 && (histories.spend[row] as number) > 0);
    const [x, mean] = [Int32Array.from(paying, (row) => histories.x[row] as number), Float64Array.from(paying, (row) => histories.spend[row] as number)];
    expect(paying).toHaveLength(946);
    const { parameters, logLikelihood } = fitGammaGamma(x, mean);
    expect(off(logLikelihood, known.gg_ll)).toBeLessThan(1e-10);
    expect(off(parameters.p, known.gg[0] as number)).toBeLessThan(1e-5);
    expect(off(parameters.q, known.gg[1] as number)).toBeLessThan(1e-5);
    expect(off(parameters.v, known.gg[2] as number)).toBeLessThan(1e-5);
    published.gg_cond_mean_first10.forEach((each, row) => expect(Math.abs(meanSpend(parameters, histories.x[row] as number, histories.spend[row] as number) - each)).toBeLessThan(0.02));
  });

  it('of the standard errors of BG/NBD', () => {
    const { parameters, standardErrors } = fitBgNbd(groups, plain);
    expect((standardErrors[0] as number) * parameters.r).toBeCloseTo(0.012557, 4);
    expect(((standardErrors[1] as number) * parameters.alpha) / 7).toBeCloseTo(0.378221, 3);
    expect((standardErrors[2] as number) * parameters.a).toBeCloseTo(0.185719, 3);
    expect((standardErrors[3] as number) * parameters.b).toBeCloseTo(0.705345, 3);
  });

  it('of expected orders and P(alive), 50 digits, a = 1 and huge b among them', () => {
    for (const { params, x, tx, T, t, palive, cet } of futures) {
      const { alive, chance, orders } = futureOf(model('second', params), { x, tx, T }, t);
      expect(off(alive, Number(palive))).toBeLessThan(1e-12);
      expect(off(orders, Number(cet))).toBeLessThan(1e-11);
      const [r, alpha] = params;
      expect(Math.abs(chance - Number(palive) * (1 - ((alpha + T) / (alpha + T + t)) ** (r + x)))).toBeLessThan(1e-12);
    }
    expect(futures.length).toBe(48);
  });

  it('of a new customer', () => {
    const { r, alpha, a, b } = fitBgNbd(groups, plain).parameters;
    const bg = model('second', [r, alpha / 7, a, b]);
    published.expected_purchases_new.t.forEach((t, at) => expect(expectedOfNew(bg, t)).toBeCloseTo(published.expected_purchases_new.e[at] as number, 3));
    expect(futureOf(model('second', [0.243, 4.414, 0.793, 2.426]), { x: 2, tx: 30.43, T: 38.86 }, 39).orders).toBeCloseTo(published.cet_x2_tx30p43_T38p86_t39, 3);
  });
});
