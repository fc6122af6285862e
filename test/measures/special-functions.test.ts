import betaln from '@stdlib/math-base-special-betaln';
import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import trigamma from '@stdlib/math-base-special-trigamma';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/measures/normal-quantile.ts';
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

  it('has the normal quantile, however far out', () => {
    expect(misses(normq.map(({ p, z }) => [String(p), normalQuantile(p), z]))).toEqual([]);
  });

  it('has the normal distribution wherever erfc is given', () => {
    expect(misses(erf.filter(({ x }) => Math.abs(x) <= 20).map(({ x, erfc }) => [String(x), 2 * normalCdf(-x * Math.SQRT2, 0, 1), erfc]))).toEqual([]);
  });
});
