import type { Channel } from '../contact/hold-back.ts';
import type { MeasureKind } from './measure-kinds.ts';

/** What a campaign is judged by: who did this within its days. */
export const kpis = ['purchase', 'second', 'subscription', 'newGroup', 'referral'] as const;
export type Kpi = (typeof kpis)[number];

/** When it is to be stopped: the share of those written to who opted out, who complained, or a clear loss against the holdout. */
export const stopRules = ['optOut', 'complaint', 'worse'] as const;
export type StopRule = (typeof stopRules)[number];

export const campaignStates = ['draft', 'running', 'stopped'] as const;
export type CampaignState = (typeof campaignStates)[number];

/** 誰に・いつ・何を・どのように, for what, and how it will be known whether it worked. */
export interface Campaign {
  /** K001. */
  readonly id: string;
  readonly name: string;
  /** 目的. */
  readonly purpose: string;
  readonly stages: readonly number[];
  /** 誰に: a segment's name, or conditions. */
  readonly audience: string;
  /** いつ: a serial day. */
  readonly start: number;
  /** Purchases of so many days after it count. */
  readonly days: number;
  /** 何を. */
  readonly measure: MeasureKind;
  readonly content: string;
  /** どのように. */
  readonly channel: Channel;
  readonly kpi: Kpi;
  readonly stop: StopRule;
  /** The share at which `optOut` and `complaint` stop it. */
  readonly stopAt: number;
  /** The share of people it is not sent to. */
  readonly holdout: number;
  /** Yen, all of it. */
  readonly cost: number;
  readonly state: CampaignState;
}

/** What is missing or impossible in a campaign that somebody writes down. */
export type CampaignGap = 'name' | 'purpose' | 'stages' | 'audience' | 'start' | 'days' | 'measure' | 'channel' | 'kpi' | 'stop' | 'stopAt' | 'holdout' | 'cost';

/** A campaign while it is written: nothing need be there yet. */
export type CampaignDraft = { readonly [Field in keyof Campaign]?: Campaign[Field] | null };

const MOST_DAYS = 365;
const MOST_HELD_OUT = 0.5;

/**
 * What a campaign still lacks before it may be saved: it needs a purpose, target stages, a KPI and a rule to stop it by, besides
 * the four answers. Empty: it is whole.
 *
 * @example campaignGaps({ name: '2回目のご案内' })[0] // 'purpose'
 */
export function campaignGaps(draft: CampaignDraft): CampaignGap[] {
  const gaps: CampaignGap[] = [];
  const need = (gap: CampaignGap, there: boolean): void => {
    if (!there) gaps.push(gap);
  };
  const said = (text: string | null | undefined): boolean => typeof text === 'string' && text.trim() !== '';
  const within = (value: number | null | undefined, low: number, high: number): boolean => typeof value === 'number' && value >= low && value <= high;
  need('name', said(draft.name));
  need('purpose', said(draft.purpose));
  need('stages', (draft.stages?.length ?? 0) > 0);
  need('audience', said(draft.audience));
  need('start', typeof draft.start === 'number' && Number.isInteger(draft.start));
  need('days', within(draft.days, 1, MOST_DAYS) && Number.isInteger(draft.days));
  need('measure', draft.measure != null);
  need('channel', draft.channel != null);
  need('kpi', draft.kpi != null);
  need('stop', draft.stop != null);
  need('stopAt', draft.stop === 'worse' || within(draft.stopAt, 0, 1));
  need('holdout', within(draft.holdout, 0, MOST_HELD_OUT));
  need('cost', within(draft.cost, 0, Number.MAX_SAFE_INTEGER));
  return gaps;
}

/** The next free number: K001, K002, … */
export function nextCampaignId(taken: Iterable<string>): string {
  let most = 0;
  for (const id of taken) most = Math.max(most, Number(/^K(\d+)$/.exec(id)?.[1] ?? 0));
  return `K${String(most + 1).padStart(3, '0')}`;
}
