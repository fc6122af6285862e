import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { normalQuantile } from '../normal-quantile.ts';
import { adjustedNps } from './adjusted-nps.ts';
import { holmAdjusted } from './holm.ts';
import { npsOf } from './nps.ts';
import type { NpsCounts } from './nps-counts.ts';

const Z = normalQuantile(0.975);
const WIDEST = 200;

export interface NpsComparison {
  /** The first group's score less the second's, from −200 to 200. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** The chance of so great a difference, either way, if both groups thought alike. */
  readonly p: number;
}

/**
 * Two groups' Net Promoter Scores: z = difference / √((p + d − (p − d)²)(1/n₁ + 1/n₂)) with the shares p and d of both
 * groups together, the score test; and the 95% interval of the difference from the two adjusted estimates of Rocks
 * (2016). The interval is the more careful of the two: near p = .05 it may hold 0 all the same. p = 1 where all of both
 * groups answer the same way. Null: a group nobody answered in.
 *
 * @example compareNps({ answers: 50, promoters: 30, passives: 10, detractors: 10 }, { answers: 50, promoters: 20, passives: 15, detractors: 15 }) // { difference: 30, low: -2.6340…, high: 59.2377…, p: 0.0704… }
 */
export function compareNps(first: NpsCounts, second: NpsCounts): NpsComparison | null {
  if (first.answers === 0 || second.answers === 0) return null;
  const difference = npsOf(first) - npsOf(second);
  const answers = first.answers + second.answers;
  const [praise, complaint] = [(first.promoters + second.promoters) / answers, (first.detractors + second.detractors) / answers];
  const variance = (praise + complaint - (praise - complaint) ** 2) * (1 / first.answers + 1 / second.answers);
  const [one, other] = [adjustedNps(first), adjustedNps(second)];
  const centre = 100 * (one.centre - other.centre);
  const reach = 100 * Z * Math.sqrt(one.variance + other.variance);
  return {
    difference,
    low: Math.max(-WIDEST, centre - reach),
    high: Math.min(WIDEST, centre + reach),
    p: difference === 0 ? 1 : 2 * normalCdf(-Math.abs(difference) / 100 / Math.sqrt(variance), 0, 1),
  };
}

export interface NpsPair extends NpsComparison {
  /** Places of the two groups among those given. */
  readonly first: number;
  readonly second: number;
  /** p after Holm: as many pairs as are compared. */
  readonly adjustedP: number;
}

/**
 * Every two of several groups compared, the earlier less the later. Groups nobody answered in are left out.
 *
 * @example compareNpsOfAll([{ answers: 9, promoters: 9, passives: 0, detractors: 0 }, { answers: 0, promoters: 0, passives: 0, detractors: 0 }]) // []
 */
export function compareNpsOfAll(groups: readonly NpsCounts[]): NpsPair[] {
  const pairs = groups.flatMap((one, first) => groups.slice(first + 1).flatMap((other, at) => {
    const compared = compareNps(one, other);
    return compared === null ? [] : [{ first, second: first + 1 + at, ...compared }];
  }));
  const adjusted = holmAdjusted(pairs.map(({ p }) => p));
  return pairs.map((pair, at) => ({ ...pair, adjustedP: adjusted[at] as number }));
}
