import type { Analysis } from '../../analyze.ts';
import { detectableShare } from '../../measures/campaign/detectable.ts';
import { ranks } from '../../measures/rfm/rank.ts';
import { addressed, type Addressed } from '../contact/hold-back.ts';
import { baseRate } from './base-rate.ts';
import type { Campaign } from './campaign.ts';
import { drawHoldout } from './holdout.ts';
import { measureRules } from './measure-kinds.ts';

/** A campaign before it starts: who it goes to, who is left out to compare with, and what it could show. */
export interface CampaignPlan {
  readonly asked: number;
  readonly addressed: Addressed;
  /** Everybody it could go to, and of them who is held out: 1. */
  readonly people: Int32Array;
  readonly held: Uint8Array;
  readonly treated: number;
  readonly holdout: number;
  /** The share expected without it; null: nobody stood in their place before. */
  readonly base: number | null;
  /** The least share that would show that it worked; null: not even everybody's. */
  readonly detectable: number | null;
  /** Whether the measure is meant for the stages it is aimed at, and how many people of the audience are at another. */
  readonly elsewhere: number;
}

/** @param members 1 for whoever belongs to the campaign's audience, a person each */
export function planCampaign(campaign: Pick<Campaign, 'id' | 'measure' | 'channel' | 'kpi' | 'days' | 'holdout' | 'stages'>, members: ArrayLike<number>, analysis: Analysis, reach: ArrayLike<number>): CampaignPlan {
  const { customers: { ledger, ids, asOf }, measures: { stages, dormancy }, settings } = analysis;
  const going = addressed(members, measureRules[campaign.measure].action, campaign.channel, analysis, reach);
  const people = Int32Array.from(going.fate.keys()).filter((person) => going.fate[person] === 1);
  const held = drawHoldout(campaign.id, Array.from(people, (person) => ids[person] ?? ''), people.map((person) => stratumOf(analysis, person)), campaign.holdout);
  const holdout = held.reduce((sum, each) => sum + each, 0);
  const base = people.length === 0 ? null : baseRate(ledger, settings, asOf, campaign.kpi, campaign.days, people, stages.stage, dormancy.grade);
  let [asked, elsewhere] = [0, 0];
  for (let person = 0; person < members.length; person++) {
    if (members[person] === 0) continue;
    asked++;
    if (!campaign.stages.includes(stages.stage[person] as number)) elsewhere++;
  }
  return { asked, addressed: going, people, held, treated: people.length - holdout, holdout, base, detectable: base === null ? null : detectableShare(base, people.length - holdout, holdout), elsewhere };
}

/** Stage and rank as one number. */
function stratumOf({ measures: { rfm, stages } }: Analysis, person: number): number {
  const at = rfm.place[person] as number;
  return (stages.stage[person] as number) * ranks.length + ranks.indexOf(at < 0 ? 'P' : (rfm.rank[at] ?? 'P'));
}
