import { actions } from '../../measures/journey/guard/action.ts';
import { verdictOn } from '../../measures/journey/guard.ts';
import { reasonOf } from '../../measures/journey/stage-reason.ts';
import type { Context } from '../context.ts';
import { amazonGrouping } from '../amazon/amazon-groups.ts';
import { dayText } from '../../words/day-words.ts';
import { reasonText } from '../../words/reason-text.ts';
import { howText } from '../how-text.ts';
import { verdictNames } from '../summary.ts';
import { verdictText } from '../../words/verdict-text.ts';
import { flagsText, glossText, gradeText, stageText } from '../words.ts';
import { mergesOf, type CardMerge } from './merges.ts';
import { timelineOf, type Moment } from './timeline.ts';

/** Everything there is to know about one customer, in words. */
export interface CustomerCard {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  readonly stage: { readonly number: number; readonly words: string; readonly gloss: string; readonly reason: string; readonly flags: string | null };
  readonly next: { readonly action: string; readonly verdict: (typeof verdictNames)[number]; readonly verdictWords: string; readonly from: string | null; readonly why: string | null; /** Null: nothing is to be sent. */ readonly how: string | null };
  readonly dormancy: string;
  readonly rank: string;
  readonly segment: string | null;
  /** Null: has not bought. */
  readonly figures: { readonly recency: number; readonly frequency: number; readonly monetary: number } | null;
  /** The latest first. */
  readonly timeline: readonly Moment[];
  readonly merges: readonly CardMerge[];
}

export function customerCard(context: Context, person: number): CustomerCard {
  const { analysis, say, contacts } = context;
  const { customers, measures, settings } = analysis;
  const { ledger, asOf } = customers;
  const { rfm, stages, dormancy, next } = measures;
  const at = rfm.place[person] as number;
  const action = actions[next.action[person] as number] ?? 'rest';
  const kind = verdictNames[next.verdict[person] as number] ?? 'no';
  const from = next.from[person] as number;
  const stage = stages.stage[person] as number;
  const segment = at < 0 ? undefined : rfm.segment[at];
  return {
    id: customers.ids[person] ?? '',
    name: contacts.name[person] ?? '',
    kana: contacts.kana[person] ?? '',
    stage: {
      number: stage,
      words: stageText(say, stage),
      gloss: glossText(say, stage),
      reason: reasonText(say, reasonOf(ledger, settings, asOf, person)),
      flags: flagsText(say, stages.flags[person] as number),
    },
    next: {
      action: say(`action.${action}`),
      verdict: kind,
      verdictWords: say(`verdict.${kind}`),
      from: from < 0 ? null : dayText(from),
      why: verdictText(say, verdictOn(ledger, settings, asOf, person, action)),
      how: howText(say, action, context.reach()[person] as number, amazonGrouping(analysis)(person)),
    },
    dormancy: gradeText(say, dormancy.grade[person] as number),
    rank: at < 0 ? 'P' : (rfm.rank[at] as string),
    segment: segment === undefined ? null : say(`segment.${segment}`),
    figures: at < 0 ? null : { recency: rfm.figures.recency[at] as number, frequency: rfm.figures.frequency[at] as number, monetary: rfm.figures.monetary[at] as number },
    timeline: timelineOf(context, person),
    merges: mergesOf(context, person),
  };
}
