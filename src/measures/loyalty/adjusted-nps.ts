import type { NpsCounts } from './nps-counts.ts';

/** Three answers are added: ¾ who praise, ¾ who complain, the rest neither. */
const ADDED = 3;
const ADDED_TO_EACH_END = 0.75;

export interface AdjustedNps {
  /** From −1 to 1. */
  readonly centre: number;
  /** Of the centre. */
  readonly variance: number;
}

/**
 * The score and its variance with three answers added, on which Rocks (2016) builds the adjusted Wald interval:
 * p = (P + ¾) / (n + 3), d = (D + ¾) / (n + 3), centre p − d, variance (p + d − (p − d)²) / (n + 3).
 *
 * @example adjustedNps({ answers: 1, promoters: 1, passives: 0, detractors: 0 }) // { centre: 0.25, variance: 0.140625 }
 */
export function adjustedNps({ answers, promoters, detractors }: NpsCounts): AdjustedNps {
  const [praise, complaint] = [(promoters + ADDED_TO_EACH_END) / (answers + ADDED), (detractors + ADDED_TO_EACH_END) / (answers + ADDED)];
  const centre = praise - complaint;
  return { centre, variance: (praise + complaint - centre ** 2) / (answers + ADDED) };
}
