import type { Ledger, Surveys } from '../../customers/ledger.ts';
import { monthIndex } from '../../shared/day.ts';
import { npsCounts, type NpsCounts } from './nps-counts.ts';

const MONTHS = 12;
const BEST = 10;

/** In which group each person is, from 0 to `groups` − 1. */
export interface Grouping {
  readonly of: ArrayLike<number>;
  readonly groups: number;
}

/** How willing people are to recommend the shop: each once, by their latest answer. */
export interface AnsweredNps {
  readonly everybody: NpsCounts;
  readonly byStage: readonly NpsCounts[];
  readonly byRank: readonly NpsCounts[];
  /** The last twelve months, the month of the day last: each month everybody who answered in it, by their last answer in it. */
  readonly byMonth: readonly { readonly month: number; readonly counts: NpsCounts }[];
}

/**
 * The Net Promoter Scores' counts as of a day. An answer that is not from 0 to 10 is none.
 *
 * @param stage everybody's on that day
 * @param rank everybody's on that day
 */
export function answeredNps({ people, surveys }: Ledger, asOf: number, stage: Grouping, rank: Grouping): AnsweredNps {
  const lastMonth = monthIndex(asOf);
  const everybody: number[] = [];
  const [byStage, byRank, byMonth] = [lists(stage.groups), lists(rank.groups), lists(MONTHS)];
  for (let person = 0; person < people; person++) {
    let month = Infinity;
    for (const at of answersOf(surveys, person, asOf)) {
      const score = surveys.nps[at] as number;
      if (month === Infinity) {
        everybody.push(score);
        byStage[stage.of[person] as number]?.push(score);
        byRank[rank.of[person] as number]?.push(score);
      }
      const answered = monthIndex(surveys.day[at] as number);
      if (answered < month) byMonth[MONTHS - 1 - (lastMonth - answered)]?.push(score);
      month = answered;
    }
  }
  return {
    everybody: npsCounts(everybody),
    byStage: byStage.map((scores) => npsCounts(scores)),
    byRank: byRank.map((scores) => npsCounts(scores)),
    byMonth: byMonth.map((scores, at) => ({ month: lastMonth - MONTHS + 1 + at, counts: npsCounts(scores) })),
  };
}

/** The places of a person's answers up to a day, the latest first. */
function* answersOf({ start, day, nps }: Surveys, person: number, asOf: number): Generator<number> {
  for (let at = (start[person + 1] as number) - 1; at >= (start[person] as number); at--) {
    const score = nps[at] as number;
    if ((day[at] as number) <= asOf && score >= 0 && score <= BEST) yield at;
  }
}

function lists(count: number): number[][] {
  return Array.from({ length: count }, () => []);
}
