import betaln from '@stdlib/math-base-special-betaln';
import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import trigamma from '@stdlib/math-base-special-trigamma';
import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { describe, expect, it } from 'vitest';
import { textOf, whyNot } from './rfm/public-data.ts';

const FILE = 'expected/special_functions.json';
const missing = whyNot(FILE);
const EXACT = 1e-12;

interface Points {
  readonly gamma: readonly { readonly x: number; readonly lgamma: string; readonly digamma: string; readonly trigamma: string }[];
  readonly normq: readonly { readonly p: number; readonly z: string }[];
  readonly lbeta: readonly { readonly a: number; readonly b: number; readonly lbeta: string }[];
  readonly erf: readonly { readonly x: number; readonly erfc: string }[];
}

/** Relative; absolute where the value is smaller than 1e-3, near a zero of the function. What is beyond all numbers is so on both sides. */
function error(found: number, digits: string): number {
  const said = Number(digits);
  if (found === said) return 0;
  return Math.abs(found - said) / (Math.abs(said) < 1e-3 ? 1 : Math.abs(said));
}

/** The points that miss the bound, with what was found. */
const misses = (points: readonly (readonly [at: string, found: number, said: string])[], bound = EXACT): unknown[] => points.filter(([, found, said]) => !(error(found, said) <= bound));

describe.skipIf(missing !== null)(`the special functions against 50 digits (${missing ?? 'present'})`, () => {
  const { gamma, normq, lbeta, erf }: Points = missing === null ? (JSON.parse(textOf(FILE)) as Points) : { gamma: [], normq: [], lbeta: [], erf: [] };

  it('has 462 points, and ln Γ at each', () => {
    expect(gamma).toHaveLength(462);
    expect(misses(gamma.map(({ x, lgamma }) => [String(x), gammaln(x), lgamma]))).toEqual([]);
  });

  it('has ψ at each', () => {
    expect(misses(gamma.map((point) => [String(point.x), digamma(point.x), point.digamma]))).toEqual([]);
  });

  // At 1e-300 it is 1e600: Infinity, as Number says too.
  it('has ψ′ at each', () => {
    expect(misses(gamma.map((point) => [String(point.x), trigamma(point.x), point.trigamma]))).toEqual([]);
  });

  it('has ln B at each', () => {
    expect(misses(lbeta.map((point) => [`${point.a}, ${point.b}`, betaln(point.a, point.b), point.lbeta]))).toEqual([]);
  });

  it('has the normal quantile from 1e-5 on', () => {
    expect(misses(normq.filter(({ p }) => p >= 1e-5).map(({ p, z }) => [String(p), normalQuantile(p, 0, 1), z]))).toEqual([]);
  });

  // It goes through 1 − 2p: 1e-10 keeps six digits of p, 1e-20 none. Nobody here asks for less than 1e-5.
  it('loses the normal quantile far out in the lower tail', () => {
    expect(misses(normq.filter(({ p }) => p === 1e-10).map(({ p, z }) => [String(p), normalQuantile(p, 0, 1), z]), 1e-8)).toEqual([]);
    expect(normq.filter(({ p }) => p < 1e-15).map(({ p }) => normalQuantile(p, 0, 1))).toEqual([-Infinity, -Infinity, -Infinity]);
  });

  it('has the normal distribution wherever erfc is given', () => {
    expect(misses(erf.filter(({ x }) => Math.abs(x) <= 20).map(({ x, erfc }) => [String(x), 2 * normalCdf(-x * Math.SQRT2, 0, 1), erfc]))).toEqual([]);
  });
});

describe('the beta distribution', () => {
  it.each([[2, 5], [0.5, 0.5], [80, 21], [1, 1]])('of %f and %f has a quantile that undoes it', (a, b) => {
    for (const share of [0.025, 0.3, 0.5, 0.975]) expect(betaCdf(betaQuantile(share, a, b), a, b)).toBeCloseTo(share, 10);
  });

  it('is the binomial sum for whole numbers', () => {
    // P(X ≤ x) for Beta(2, 3) = Σ over j ≥ 2 of C(4, j) xʲ (1 − x)⁴⁻ʲ
    const x = 0.3;
    expect(betaCdf(x, 2, 3)).toBeCloseTo(6 * x ** 2 * (1 - x) ** 2 + 4 * x ** 3 * (1 - x) + x ** 4, 14);
  });
});
