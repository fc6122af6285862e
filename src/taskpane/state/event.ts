import type { CustomerCard } from '../../report/card/customer-card.ts';
import type { TemplateMark } from '../../report/template-mark.ts';
import type { SettingRow } from '../../report/settings/setting-rows.ts';
import type { FoundTable } from '../session/find-inputs.ts';
import type { CampaignDraft } from '../../campaigns/plan/campaign.ts';
import type { SheetId } from '../../report/plan.ts';
import type { ListOrder, TriedCampaign, TriedList, TriedRule } from '../engine/playbook-calls.ts';
import type { BegunCampaign, ListDraft, Playbook, SegmentDraft, Unlocks } from './playbook-state.ts';
import type { CopyNews, News, Place, Result, Step, Task } from './state.ts';

/** Something was written into the workbook. */
interface Written {
  readonly cells: number;
  /** The sheets it stands on, as they are called now. */
  readonly names: ReadonlyMap<SheetId, string>;
}

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly kind: 'opening' }
  | { readonly kind: 'opened'; readonly tables: readonly FoundTable[]; readonly analysedBefore: boolean; readonly template: TemplateMark | null }
  | { readonly kind: 'tableRead'; readonly table: FoundTable }
  | { readonly kind: 'began'; readonly task: Task }
  | { readonly kind: 'worked'; readonly task: Task }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'finished'; readonly result: Result }
  /** Back to what was there before. */
  | { readonly kind: 'returned'; readonly news: News }
  | { readonly kind: 'refused'; readonly sentences: readonly string[]; readonly halfDone: boolean }
  | { readonly kind: 'undone'; readonly news: News }
  | { readonly kind: 'went'; readonly place: Place }
  | { readonly kind: 'stepped'; readonly step: Step }
  | { readonly kind: 'visitedNobody'; readonly sheet: string; readonly row: number }
  | { readonly kind: 'visited'; readonly card: CustomerCard }
  | { readonly kind: 'split'; readonly hash: string; readonly cells: number }
  | { readonly kind: 'settingsRead'; readonly rows: readonly SettingRow[] }
  | { readonly kind: 'settingsSaving' }
  | { readonly kind: 'settingsWrong'; readonly paths: readonly string[] }
  /** `cells`: none, and what can be taken back is still the change before. */
  | { readonly kind: 'settingsSaved'; readonly cells: number }
  | { readonly kind: 'templateUpdated'; readonly cells: number; readonly version: number }
  | { readonly kind: 'valued'; readonly cells: number; readonly waiting: number }
  | CopyNews
  | PlaybookEvent
  | { readonly kind: 'news'; readonly news: News | null };

/** What can happen at the steps セグメント, シナリオ and PDCA, and to the inputs that are missing. */
export type PlaybookEvent =
  | { readonly kind: 'playbookRead'; readonly playbook: Playbook }
  /** Null: no segment is being written any more. */
  | { readonly kind: 'building'; readonly draft: SegmentDraft | null }
  | { readonly kind: 'segmentDrafted'; readonly draft: SegmentDraft }
  | { readonly kind: 'ruleTried'; readonly rule: string; readonly tried: TriedRule }
  | { readonly kind: 'segmentWrong'; readonly sentences: readonly string[] }
  | ({ readonly kind: 'segmentSaved'; readonly name: string } & Written)
  /** Null: back to where the list was asked for. */
  | { readonly kind: 'listing'; readonly draft: ListDraft | null }
  | { readonly kind: 'listOrdered'; readonly order: ListOrder }
  | { readonly kind: 'listTried'; readonly order: ListOrder; readonly tried: TriedList }
  | { readonly kind: 'listInserted'; readonly sheet: string; readonly people: number }
  | { readonly kind: 'campaignDrafted'; readonly draft: CampaignDraft }
  | { readonly kind: 'campaignTried'; readonly draft: CampaignDraft; readonly tried: TriedCampaign }
  | { readonly kind: 'campaignWanted' }
  | ({ readonly kind: 'campaignBegun'; readonly campaign: BegunCampaign } & Written)
  | { readonly kind: 'campaignOver' }
  | { readonly kind: 'unlocksRead'; readonly unlocks: Unlocks }
  | ({ readonly kind: 'inputAdded'; readonly sheet: string } & Written);
