import type { Analysis } from '../analyze.ts';
import { candidateLinks, mergedSpellings } from '../customers/links.ts';
import { actions } from '../measures/journey/guard/action.ts';
import { reasonsOn } from '../measures/journey/stage-reason.ts';
import { StageFlag } from '../measures/journey/stage-flag.ts';
import { ranks } from '../measures/rfm/rank.ts';
import { segmentsOf } from '../measures/rfm/segments.ts';
import { isoDay } from '../shared/day.ts';
import type { Speaker } from '../text/say.ts';
import { reasonText } from '../words/reason-text.ts';
import { orderNames, ordersByPerson } from './order-names.ts';
import { reachOf } from '../campaigns/reach/reach.ts';
import { waysTo, type Way } from '../campaigns/reach/ways.ts';
import { reconcile, type LeftOut } from './reconciliation.ts';

/** Names of the dormancy grades in the summary, by grade. */
const gradeNames = ['active', 'watch', 'dormant', 'lapsed', 'none'] as const;
export const verdictNames = ['ok', 'wait', 'no'] as const;

/** The result as `--json` prints it. A contract: docs/json.md. */
export interface Summary {
  readonly asOf: string;
  readonly sources: readonly { readonly file: string; readonly sheet: string | null; readonly layout: string; readonly encoding: string | null; readonly rows: number }[];
  readonly rows: { readonly read: number; readonly used: number; readonly leftOut: readonly LeftOut[] };
  readonly amount: { readonly read: number; readonly used: number; readonly leftOut: number };
  readonly orders: number;
  readonly purchases: number;
  readonly customers: number;
  readonly anonymousOrders: number;
  readonly merges: number;
  readonly candidates: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly dormancy: Readonly<Record<string, number>>;
  readonly ranks: Readonly<Record<string, number>>;
  readonly segments: Readonly<Record<string, number>>;
  readonly rfm: { readonly method: string; readonly cuts: { readonly r: readonly number[]; readonly f: readonly number[]; readonly m: readonly number[] } };
}

export interface PersonSummary {
  readonly id: string;
  readonly orders: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
  readonly recency: number | null;
  readonly frequency: number;
  readonly monetary: number;
  readonly r: number | null;
  readonly f: number | null;
  readonly m: number | null;
  readonly segment: string | null;
  readonly rank: string;
  readonly stage: number;
  readonly reason: string;
  readonly flags: readonly string[];
  readonly dormancy: string;
  readonly next: { readonly action: string; readonly verdict: string; readonly from: string | null; readonly by: readonly Way[] };
}

export function summaryOf(analysis: Analysis): Summary {
  const { customers, measures, inputs } = analysis;
  const { rows, amount } = reconcile(customers, inputs.orders.source.view(), null);
  const { scores, segment, rank } = measures.rfm;
  let [orders, anonymous] = [0, 0];
  for (let order = 0; order < customers.orders.count; order++) {
    if (customers.orders.reason[order] !== 0) continue;
    orders++;
    if ((customers.people.ofOrder[order] as number) < 0) anonymous++;
  }
  return {
    asOf: isoDay(customers.asOf),
    sources: inputs.orders.sources.map(({ file, sheet, layout, encoding, rows: read }) => ({ file, sheet, layout, encoding, rows: read })),
    rows,
    amount,
    orders,
    purchases: customers.ledger.purchases.day.length,
    customers: customers.ids.length,
    anonymousOrders: anonymous,
    merges: mergedSpellings(customers),
    candidates: candidateLinks(customers).length,
    stages: counts(['0', '1', '2', '3', '4', '5', '6', '7'], Array.from(measures.stages.stage, String)),
    dormancy: counts(gradeNames, Array.from(measures.dormancy.grade, (grade) => gradeNames[grade] ?? 'none')),
    ranks: counts(ranks, [...rank, ...new Array<'P'>(customers.ids.length - rank.length).fill('P')]),
    segments: counts(segmentsOf(scores.method), segment),
    rfm: { method: scores.method, cuts: scores.cuts },
  };
}

/** Customer by customer, one at a time: a million people need not stand in memory as objects. */
export function* peopleSummaries(analysis: Analysis, say: Speaker): Generator<PersonSummary> {
  const { customers, measures, settings, inputs } = analysis;
  const { rfm, stages, dormancy, next } = measures;
  const { ledger, ids, asOf } = customers;
  const names = orderNames(inputs.orders, customers.orders);
  const orders = ordersByPerson(customers);
  const reason = reasonsOn(ledger, settings, asOf);
  const reach = reachOf(analysis);
  for (let person = 0; person < ids.length; person++) {
    const at = rfm.place[person] as number;
    const from = ledger.purchases.start[person] as number;
    const to = ledger.purchases.start[person + 1] as number;
    const buyer = at >= 0;
    const nextFrom = next.from[person] as number;
    const action = actions[next.action[person] as number] ?? 'sell';
    yield {
      id: ids[person] as string,
      orders: orders(person).map(names),
      first: buyer ? isoDay(ledger.purchases.day[from] as number) : null,
      last: buyer ? isoDay(ledger.purchases.day[to - 1] as number) : null,
      recency: buyer ? (rfm.figures.recency[at] as number) : null,
      frequency: buyer ? (rfm.figures.frequency[at] as number) : 0,
      monetary: buyer ? (rfm.figures.monetary[at] as number) : 0,
      r: buyer ? (rfm.scores.r[at] as number) : null,
      f: buyer ? (rfm.scores.f[at] as number) : null,
      m: buyer ? (rfm.scores.m[at] as number) : null,
      segment: buyer ? (rfm.segment[at] as string) : null,
      rank: buyer ? (rfm.rank[at] as string) : 'P',
      stage: stages.stage[person] as number,
      reason: reasonText(say, reason(person)),
      flags: flagNames(stages.flags[person] as number),
      dormancy: gradeNames[dormancy.grade[person] as number] ?? 'none',
      next: {
        action,
        verdict: verdictNames[next.verdict[person] as number] as string,
        from: nextFrom < 0 ? null : isoDay(nextFrom),
        by: waysTo(action, reach[person] as number),
      },
    };
  }
}

/** The flags that stand, by name. */
export function flagNames(flags: number): (keyof typeof StageFlag)[] {
  return (Object.keys(StageFlag) as (keyof typeof StageFlag)[]).filter((name) => (flags & StageFlag[name]) !== 0);
}

function counts(names: readonly string[], values: Iterable<string>): Record<string, number> {
  const found: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  for (const value of values) found[value] = (found[value] ?? 0) + 1;
  return found;
}
