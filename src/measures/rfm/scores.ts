import type { RfmMethod, Settings } from '../../settings/settings.ts';
import type { RfmFigures } from './figures.ts';
import { scoresFrom, scoresOver, scoresUpTo } from './fixed-scores.ts';
import { largestOfScore, quintileScores } from './quintile-scores.ts';
import { rPackageBounds, rPackageScores } from './r-package-scores.ts';

export interface RfmScores {
  /** The method used: with too few buyers it is A whatever was chosen. */
  readonly method: RfmMethod;
  readonly chosen: RfmMethod;
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** Where one score ends and the next begins, as the sheet prints them. */
  readonly cuts: { readonly r: readonly number[]; readonly f: readonly number[]; readonly m: readonly number[] };
}

/** Scores by the shop's method: A fixed, B quintiles, C as the R package `rfm`, D as B with the mean of F and M. */
export function rfmScores(figures: RfmFigures, settings: Settings['rfm']): RfmScores {
  const { recency, frequency, monetary } = figures;
  const chosen = settings.method;
  const method = recency.length < settings.minimumBuyers ? 'A' : chosen;
  if (method === 'A') {
    return {
      method,
      chosen,
      r: scoresUpTo(recency, settings.recencyDays),
      f: scoresFrom(frequency, settings.frequency),
      m: scoresOver(monetary, settings.monetary),
      cuts: { r: settings.recencyDays, f: settings.frequency, m: settings.monetary },
    };
  }
  if (method === 'C') {
    const [r, f, m] = [rPackageBounds(recency), rPackageBounds(frequency), rPackageBounds(monetary)];
    return { method, chosen, r: rPackageScores(recency, r, true), f: rPackageScores(frequency, f, false), m: rPackageScores(monetary, m, false), cuts: { r, f, m } };
  }
  const [r, f, m] = [quintileScores(recency, true), quintileScores(frequency, false), quintileScores(monetary, false)];
  const cuts = {
    r: largestOfScore(recency, r, 'largest').slice(1).reverse(),
    f: largestOfScore(frequency, f, 'smallest').slice(1),
    m: largestOfScore(monetary, m, 'smallest').slice(1),
  };
  if (method === 'B') return { method, chosen, r, f, m, cuts };
  const both = Uint8Array.from(f, (score, at) => Math.round((score + (m[at] as number)) / 2));
  return { method, chosen, r, f: both, m: both, cuts };
}
