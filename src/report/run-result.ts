import type { Analysis } from '../analyze.ts';
import { segmentsOf } from '../measures/rfm/segments.ts';
import type { Problem } from '../shared/problem.ts';
import type { Speaker } from '../text/say.ts';
import { dayText } from '../words/day-words.ts';
import { notesOf } from './notes.ts';
import { nobodyText } from './nobody.ts';
import type { SheetId } from './plan.ts';
import { summaryOf } from './summary.ts';
import { readyToday, waitingForSecond } from '../campaigns/today.ts';
import { stageText } from './words.ts';

/** The result of a run in a few figures, and whom it names for today. */
export interface RunResult {
  readonly asOf: string;
  readonly orders: number;
  readonly customers: number;
  /** What to say where no customer is known; null: there are some. */
  readonly nobody: string | null;
  readonly anonymous: number;
  readonly merged: number;
  readonly candidates: number;
  readonly rows: { readonly read: number; readonly used: number };
  readonly leftOut: readonly { readonly reason: string; readonly rows: number }[];
  readonly lists: readonly TodayList[];
  /** How many there are of each, in the report's order. */
  readonly segments: readonly Group[];
  readonly stages: readonly Group[];
  /** What is worth knowing about the inputs, as sentences. */
  readonly notes: readonly string[];
}

export interface Group {
  readonly name: string;
  readonly people: number;
}

/** One of the three lists to act on. */
export interface TodayList {
  readonly kind: 'ready' | 'second' | 'lost';
  /** Where its people stand. */
  readonly sheet: SheetId;
  /** The IDs of everybody on it. */
  readonly ids: readonly string[];
}

/** @param tell puts a problem into words */
export function runResultOf(analysis: Analysis, say: Speaker, tell: (problem: Problem) => string): RunResult {
  const { ids, asOf } = analysis.customers;
  const { orders, customers, anonymousOrders, merges, candidates, rows, segments, stages } = summaryOf(analysis);
  const idsOf = (people: Iterable<number>): string[] => Array.from(people, (person) => ids[person] ?? '');
  return {
    asOf: dayText(asOf),
    orders,
    customers,
    nobody: nobodyText(analysis, say),
    anonymous: anonymousOrders,
    merged: merges,
    candidates,
    rows: { read: rows.read, used: rows.used },
    leftOut: rows.leftOut.filter((each) => each.rows > 0).map((each) => ({ reason: say(`reason.${each.reason}`), rows: each.rows })),
    lists: [
      { kind: 'ready', sheet: 'next', ids: idsOf(readyToday(analysis)) },
      { kind: 'second', sheet: 'next', ids: idsOf(waitingForSecond(analysis)) },
      { kind: 'lost', sheet: 'rfm', ids: idsOf(analysis.measures.rfm.lostBest.person) },
    ],
    segments: segmentsOf(analysis.measures.rfm.scores.method).map((segment) => ({ name: say(`segment.${segment}`), people: segments[segment] ?? 0 })),
    stages: Object.values(stages).map((people, stage) => ({ name: stageText(say, stage), people })),
    notes: notesOf(analysis).map(tell),
  };
}
