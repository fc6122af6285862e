import type { CampaignDraft, CampaignGap } from '../../campaigns/plan/campaign.ts';
import type { Channel } from '../../campaigns/contact/hold-back.ts';
import type { MeasureKind } from '../../campaigns/plan/measure-kinds.ts';
import type { InputSheetId } from '../../report/plan.ts';
import type { Unlock } from '../../report/unlocks.ts';
import type { ListEncoding } from '../../report/segments/list-file.ts';

/** What the pane asks about whom to address, with what, and how it went. Plain data: it crosses to a worker. */
export interface PlaybookCalls {
  /** Every segment, ready-made ones first. */
  segments(): readonly SegmentRow[];
  /** The customer table's columns, as conditions ask about them. */
  segmentColumns(): readonly AskedColumn[];
  /** How many people conditions are true of, as one types. */
  tryRule(rule: string): TriedRule;
  /** Sends the plan that keeps a segment of the shop's own; or says why not, in words, and sends nothing. */
  saveSegment(name: string, rule: string): readonly string[];
  /** A list for a mail or DM tool: who may be written to, and how many are held back. */
  list(order: ListOrder): ListMade;
  /** The matrix, what to do next, the timing and all campaigns, in words. */
  improve(): ImproveReport;
  /** A campaign as it would begin now: what it lacks, whom it reaches, what it could show. */
  tryCampaign(draft: CampaignDraft): TriedCampaign;
  /** Sends the plan that begins a campaign, and answers its number; '': it is not whole, and nothing is sent. */
  beginCampaign(draft: CampaignDraft): string;
  /** Which inputs are there, which columns are missing, and what they would tell. */
  unlocks(): readonly Unlock[];
  /** Sends the plan of an empty sheet to fill, with headers, notes and examples. */
  addInput(id: InputSheetId): void;
}

export interface SegmentRow {
  readonly name: string;
  readonly own: boolean;
  readonly rule: string;
  /** Why the conditions cannot be read; null: they can. */
  readonly problem: string | null;
  readonly people: number;
  readonly amount: number;
}

export interface AskedColumn {
  readonly name: string;
  readonly kind: 'number' | 'day' | 'text';
  /** What stands in it, where that is little enough to choose from. */
  readonly choices: readonly string[];
}

export interface TriedRule {
  readonly problem: string | null;
  readonly people: number;
  readonly amount: number;
}

export interface ListOrder {
  /** A segment's name, or conditions; or a campaign's number: those it goes to. */
  readonly audience: string;
  readonly campaign: string | null;
  readonly measure: MeasureKind;
  readonly channel: Channel;
  /** Headers of CRM_顧客. */
  readonly columns: readonly string[];
  readonly encoding: ListEncoding;
}

export interface ListMade {
  /** The list as a file; and as rows, for a sheet. */
  readonly bytes: ArrayBuffer;
  readonly rows: readonly (readonly string[])[];
  readonly asked: number;
  readonly going: number;
  readonly held: readonly HeldBack[];
  /** Letters that the encoding does not have. */
  readonly missing: readonly string[];
}

/** Why some are left out, in words, and how many. */
export interface HeldBack {
  readonly reason: string;
  readonly people: number;
}

export interface TriedCampaign {
  readonly gaps: readonly CampaignGap[];
  /** Why its conditions cannot be read. */
  readonly problem: string | null;
  readonly asked: number;
  readonly going: number;
  readonly held: readonly HeldBack[];
  readonly treated: number;
  readonly holdout: number;
  /** What it could show, in one sentence or two. */
  readonly power: string;
  /** People of the audience who stand at another stage than it is meant for. */
  readonly elsewhere: number;
  /** Target stages that the measure does not suit, in words; null: it suits them all. */
  readonly unsuited: string | null;
}

export interface ImproveReport {
  readonly campaigns: readonly { readonly id: string; readonly name: string; readonly verdict: 'worked' | 'worse' | 'not-shown' | 'too-few' | 'running' | 'unknown'; readonly verdictText: string; readonly sentence: string }[];
  readonly next: readonly { readonly measure: MeasureKind; readonly measureText: string; readonly stage: number; readonly stageText: string; readonly people: number }[];
  /** Nine rows; a cell a stage from 0 to 7: done, missing, wrong or none, with its words. */
  readonly matrix: readonly { readonly measure: string; readonly cells: readonly { readonly kind: 'done' | 'missing' | 'wrong' | 'none'; readonly text: string }[] }[];
  /** CRM_施策点検's answer. */
  readonly timing: string;
  /** CRM_施策's answer. */
  readonly answer: string;
}
