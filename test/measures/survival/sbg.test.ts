import betaln from '@stdlib/math-base-special-betaln';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sbgForecast, sbgSurvival } from '../../../src/measures/survival/sbg-forecast.ts';
import { fitSbg, shareLeaving, type SbgFit } from '../../../src/measures/survival/sbg.ts';
import { textOf, whyNot } from '../rfm/public-data.ts';

// Fader and Hardie (2007; 2006 as a preprint), table 1: percentages left after each of twelve years, the first seven fitted.
const REGULAR = [100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1, 22.3, 20.7, 19.4, 18.3, 17.3];
const HIGH_END = [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1, 46.8, 44.5, 42.7, 40.9, 39.4];
const FILE = 'expected/ltv_references.json';
const thousand = (shares: readonly number[], years = 8): number[] => shares.slice(0, years).map((share) => share * 10);

/** The likelihood as the paper writes it, with beta functions. */
function published(survivors: readonly number[], alpha: number, beta: number): number {
  const all = betaln(alpha, beta);
  const last = survivors.length - 1;
  return survivors.slice(1).reduce((sum, left, at) => sum + ((survivors[at] ?? 0) - left) * (betaln(alpha + 1, beta + at) - all), (survivors[last] ?? 0) * (betaln(alpha, beta + last) - all));
}

function fitted(survivors: readonly number[]): SbgFit {
  const fit = fitSbg(survivors);
  if (fit === null) throw new Error('no fit');
  return fit;
}

const columns = fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 15 })).map(([first, shares]) => {
  const column = [first];
  for (const share of shares) column.push(Math.round((column.at(-1) ?? 0) * share));
  return column;
});

describe('the shifted-beta-geometric model', () => {
  it.each([['Regular', REGULAR, 0.70408, 1.18204, -1680.265], ['High End', HIGH_END, 0.66809, 3.80609, -1611.158]] as const)('finds the parameters of the paper for %s', (_, shares, alpha, beta, logLikelihood) => {
    const fit = fitted(thousand(shares));
    expect(fit.kind).toBe('differing');
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 3);
    expect(fit.alpha).toBeCloseTo(alpha, 5);
    expect(fit.beta).toBeCloseTo(beta, 5);
    expect(fit.logLikelihood).toBeCloseTo(published(thousand(shares), fit.alpha ?? NaN, fit.beta ?? NaN), 8);
  });

  it.runIf(whyNot(FILE) === null)('agrees with the published figures', () => {
    const said = (JSON.parse(textOf(FILE)) as { published: Record<'sbg_regular' | 'sbg_high_end', { alpha: number; beta: number; ll: number }> }).published;
    for (const [key, shares] of [['sbg_regular', REGULAR], ['sbg_high_end', HIGH_END]] as const) {
      const fit = fitted(thousand(shares));
      expect(Math.abs((fit.alpha ?? NaN) - said[key].alpha)).toBeLessThan(0.001);
      expect(Math.abs((fit.beta ?? NaN) - said[key].beta)).toBeLessThan(0.001);
      expect(fit.logLikelihood).toBeCloseTo(said[key].ll, 1);
    }
  });

  it('foretells the five years the paper kept back, within two points', () => {
    for (const shares of [REGULAR, HIGH_END]) {
      const seen = shares.slice(0, 8);
      sbgForecast(fitted(seen), seen, 5).forEach(({ period, survivors }) => {
        expect(Math.abs(survivors - (shares[period] ?? NaN))).toBeLessThan(2);
        expect(Math.abs(100 * sbgSurvival(fitted(seen), period) - (shares[period] ?? NaN))).toBeLessThan(2);
      });
    }
  });

  it('gives counts and percentages the same parameters', () => {
    const [counts, shares] = [fitted(thousand(REGULAR)), fitted(REGULAR.slice(0, 8))];
    expect(shares.alpha).toBeCloseTo(counts.alpha ?? NaN, 8);
    expect(shares.logLikelihood * 10).toBeCloseTo(counts.logLikelihood, 6);
  });

  it('finds parameters that made the column', () => {
    fc.assert(fc.property(fc.double({ min: 0.1, max: 5, noNaN: true }), fc.double({ min: 0.1, max: 5, noNaN: true }), (alpha, beta) => {
      const made = { leaving: alpha / (alpha + beta), spread: 1 / (alpha + beta) };
      const fit = fitted(Array.from({ length: 9 }, (_, periods) => 1000 * sbgSurvival(made, periods)));
      expect(fit.alpha).toBeCloseTo(alpha, 6);
      expect(fit.beta).toBeCloseTo(beta, 6);
    }));
  });

  it('finds nothing likelier in a net of α and β around it, whatever the column', () => {
    const net = [-8, -4, -2, -1, -0.3, 0, 0.3, 1, 2, 4, 8];
    fc.assert(fc.property(columns, (column) => {
      const fit = fitted(column);
      expect(fit.logLikelihood).not.toBeNaN();
      for (const one of net) {
        for (const other of net) {
          const [alpha, beta] = [(fit.alpha ?? 1) * Math.exp(one), (fit.beta ?? 1) * Math.exp(other)];
          if (alpha < 1e9 && beta < 1e9) expect(published(column, alpha, beta)).toBeLessThanOrEqual(fit.logLikelihood + 1e-6 * (1 + Math.abs(fit.logLikelihood)));
        }
      }
    }));
  });

  it('names the columns that no pair of parameters fits best', () => {
    expect(fitted([100, 100, 100])).toMatchObject({ kind: 'nobody-leaves', alpha: null, beta: null, leaving: 0, logLikelihood: 0 });
    expect(fitted([100, 0, 0])).toMatchObject({ kind: 'all-leave', alpha: null, leaving: 1, logLikelihood: 0 });
    expect(fitted([100, 60, 60, 60])).toMatchObject({ kind: 'rest-stays', alpha: null, leaving: 0.4, spread: Infinity });
    const alike = fitted([1000, 500, 250, 125]);
    expect(alike).toMatchObject({ kind: 'alike', beta: null, spread: 0 });
    expect(alike.leaving).toBeCloseTo(0.5, 12);
    expect(fitted([100, 90, 40]).kind).toBe('alike');
  });

  it('needs two periods, and a column that begins above 0 and never rises', () => {
    expect(fitSbg([100, 60])).toBeNull();
    for (const wrong of [[], [0, 0, 0], [100, 60, 61], [100, -1, -2], [100, NaN, 50], [Infinity, 5, 4]]) expect(() => fitSbg(wrong)).toThrow(RangeError);
  });
});

describe('its forecast', () => {
  it('goes on from the last survivors, never rising, retention never falling, whatever the column', () => {
    fc.assert(fc.property(columns, (column) => {
      let [left, kept] = [column.at(-1) ?? NaN, 0];
      sbgForecast(fitted(column), column, 12).forEach(({ period, retention, survivors }, ahead) => {
        expect(period).toBe(column.length + ahead);
        expect(survivors).toBeLessThanOrEqual(left);
        expect(survivors).toBeGreaterThanOrEqual(0);
        expect(retention).toBeGreaterThanOrEqual(kept);
        expect(retention).toBeLessThanOrEqual(1);
        [left, kept] = [survivors, retention];
      });
    }));
  });

  it('lets everybody stay where nobody leaves, or nobody left after the first period', () => {
    for (const column of [[100, 100, 100], [100, 60, 60]]) expect(sbgForecast(fitted(column), column, 2).map(({ survivors }) => survivors)).toEqual([column[2], column[2]]);
    expect(sbgForecast(fitted([100, 0, 0]), [100, 0, 0], 1)).toEqual([{ period: 3, retention: 0, survivors: 0 }]);
  });

  it('has the survival of the paper, Γ by Γ', () => {
    const { alpha, beta, leaving, spread } = fitted(thousand(REGULAR));
    const [a, b] = [alpha ?? NaN, beta ?? NaN];
    for (const periods of [0, 1, 5, 20]) expect(sbgSurvival({ leaving, spread }, periods)).toBeCloseTo(Math.exp(betaln(a, b + periods) - betaln(a, b)), 12);
    expect(shareLeaving({ leaving, spread }, 4)).toBeCloseTo(a / (a + b + 3), 12);
  });

  it('refuses what is no count of periods, and no survivors', () => {
    expect(() => sbgForecast({ leaving: 0.5, spread: 1 }, [10], 1.5)).toThrow(RangeError);
    expect(() => sbgForecast({ leaving: 0.5, spread: 1 }, [], 1)).toThrow(RangeError);
  });
});
