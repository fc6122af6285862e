import type { Channel } from '../../campaigns/contact/hold-back.ts';
import type { CampaignDraft, CampaignGap, Kpi, StopRule } from '../../campaigns/plan/campaign.ts';
import type { MeasureKind } from '../../campaigns/plan/measure-kinds.ts';
import type { InputSheetId, SheetId } from '../../report/plan.ts';
import type { ListEncoding } from '../../report/segments/list-file.ts';
import type { Unlock } from '../../report/unlocks.ts';

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
  /** What a list for a mail or DM tool would be: how many may be written to, and how many are held back. */
  tryList(order: ListOrder): TriedList;
  /** The list as a file. */
  listFile(order: ListOrder): ArrayBuffer;
  /** Sends the list as a sheet. */
  listSheet(order: ListOrder): void;
  /** The matrix, what to do next, the timing and all campaigns, in words. */
  improve(): ImproveReport;
  /** What a campaign's answers are chosen from, and what they are at first. */
  campaignForm(): CampaignForm;
  /** A campaign as it would begin now: what it lacks, whom it reaches, what it could show. */
  tryCampaign(draft: CampaignDraft): TriedCampaign;
  /** Sends the plan that begins a campaign, and answers its number; '': it is not whole or reaches nobody, and nothing is sent. */
  beginCampaign(draft: CampaignDraft): string;
  /** Which inputs are there, which columns are missing, and what they would tell. */
  unlocks(): readonly Unlock[];
  /** Sends the plan of an empty sheet to fill, with headers, notes and examples. */
  addInput(id: InputSheetId): void;
}

/** Our sheets that hold what the shop has written of its segments and campaigns. */
export type PlaybookSheet = Extract<SheetId, 'segments' | 'campaigns' | 'recipients' | 'coverage'>;

export interface SegmentRow {
  readonly name: string;
  readonly own: boolean;
  /** Its conditions, or for a ready-made one a sentence. */
  readonly rule: string;
  /** Why the conditions cannot be read; null: they can. */
  readonly problem: string | null;
  readonly people: number;
  readonly amount: number;
  /** What such people are usually sent. */
  readonly measure: MeasureKind;
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
  /** A segment's name, or conditions. */
  readonly audience: string;
  /** A campaign's number: the list is of those it goes to, whoever the audience is; null: of the audience. */
  readonly campaign: string | null;
  readonly measure: MeasureKind;
  readonly channel: Channel;
  /** Headers of CRM_顧客. */
  readonly columns: readonly string[];
  readonly encoding: ListEncoding;
}

export interface TriedList {
  /** What it may be called, without an ending. */
  readonly name: string;
  /** `going` and those held back add up to it. */
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

/** Something to choose, in words. */
export interface Choice<Id extends string> {
  readonly id: Id;
  readonly text: string;
}

export interface CampaignForm {
  readonly measures: readonly (Choice<MeasureKind> & {
    /** One of the nine that are the minimum. */
    readonly nine: boolean;
    /** The stages it is meant for. */
    readonly stages: readonly number[];
  })[];
  readonly channels: readonly (Choice<Channel> & {
    /** Columns that a list for it usually has. */
    readonly columns: readonly string[];
  })[];
  readonly kpis: readonly Choice<Kpi>[];
  readonly stops: readonly Choice<StopRule>[];
  /** The words of each stage. */
  readonly stages: readonly string[];
  /** The day after the analysis, and what the settings say. */
  readonly start: number;
  readonly days: number;
  readonly holdout: number;
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
  /** What it could show, in one sentence or two; '': that cannot be said before there is a KPI. */
  readonly power: string;
  /** People of the audience who stand at another stage than it is meant for. */
  readonly elsewhere: number;
  /** Target stages that the measure does not suit, in words; null: it suits them all. */
  readonly unsuited: string | null;
}

export type Verdict = 'worked' | 'worse' | 'not-shown' | 'too-few' | 'running' | 'unknown';

export interface ImproveReport {
  readonly campaigns: readonly ReportedCampaign[];
  readonly next: readonly NextMeasure[];
  /** Nine rows; a cell a stage from 0 to 7: done, missing, wrong or none, with its words. */
  readonly matrix: readonly { readonly measure: string; readonly cells: readonly { readonly kind: 'done' | 'missing' | 'wrong' | 'none'; readonly text: string }[] }[];
  /** CRM_施策点検's answer. */
  readonly timing: string;
  /** CRM_施策's answer. */
  readonly answer: string;
}

export interface ReportedCampaign {
  readonly id: string;
  readonly name: string;
  readonly measure: MeasureKind;
  readonly channel: Channel;
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly sentence: string;
}

/** One of the three to do next. */
export interface NextMeasure {
  readonly measure: MeasureKind;
  readonly measureText: string;
  readonly stage: number;
  readonly stageText: string;
  readonly people: number;
  /** The conditions that these people fulfil. */
  readonly audience: string;
}
