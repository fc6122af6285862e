import type { CampaignDraft } from '../../campaigns/plan/campaign.ts';
import type { InputSheetId } from '../../report/plan.ts';
import type { Unlock } from '../../report/unlocks.ts';
import type { AskedColumn, CampaignForm, ImproveReport, ListOrder, ReportedCampaign, SegmentRow, TriedCampaign, TriedList, TriedRule } from '../engine/playbook-calls.ts';

/** What the steps セグメント, シナリオ and PDCA know of the last analysis. */
export interface Playbook {
  readonly segments: readonly SegmentRow[];
  readonly columns: readonly AskedColumn[];
  readonly form: CampaignForm;
  readonly improve: ImproveReport;
}

/** A segment of the shop's own while it is written. */
export interface SegmentDraft {
  readonly name: string;
  /** Its conditions as text. */
  readonly rule: string;
}

export interface Builder {
  readonly draft: SegmentDraft;
  /** Of the conditions as they were counted last; null: never yet. */
  readonly tried: (TriedRule & { readonly of: string }) | null;
  /** Why it could not be kept, in words. */
  readonly wrong: readonly string[];
}

/** A list before anything of it is known. */
export interface ListDraft {
  /** The step it belongs to. */
  readonly step: 'segment' | 'scenario' | 'improve';
  /** Of whom it is: a segment or a campaign. */
  readonly title: string;
  readonly order: ListOrder;
}

export interface List extends ListDraft {
  /** Of this very order; null: it is being counted. */
  readonly tried: TriedList | null;
  /** What was counted last, to look at in the meantime. */
  readonly before: TriedList | null;
}

/** The campaign that is being written. */
export interface Scenario {
  readonly draft: CampaignDraft;
  readonly tried: (TriedCampaign & { readonly of: CampaignDraft }) | null;
  /** The user wanted to begin it: what is missing is named from now on. */
  readonly wanted: boolean;
  /** It has begun. */
  readonly begun: BegunCampaign | null;
}

export type BegunCampaign = Pick<ReportedCampaign, 'id' | 'name' | 'measure' | 'channel'>;

/** What each input is good for, and which sheets to fill are in the workbook, as they are called. */
export interface Unlocks {
  readonly inputs: readonly Unlock[];
  readonly sheets: ReadonlyMap<InputSheetId, string>;
}

/** Nothing is written yet; what the settings and the calendar say comes with the first look at the playbook. */
export const firstScenario: Scenario = { draft: { state: 'running', content: '', channel: 'mail', cost: 0 }, tried: null, wanted: false, begun: null };
