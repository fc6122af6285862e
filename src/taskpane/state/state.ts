import type { HandedOver } from '../../hosts/live-host.ts';
import type { CustomerCard } from '../../report/card/customer-card.ts';
import type { TemplateMark } from '../../report/template-mark.ts';
import type { RunResult } from '../../report/run-result.ts';
import type { SettingRow } from '../../report/settings/setting-rows.ts';
import type { FoundTable } from '../session/find-inputs.ts';
import type { Progress } from '../session/run.ts';
import { firstScenario, type Builder, type List, type Playbook, type Scenario, type Unlocks } from './playbook-state.ts';

/** The method's five steps. */
export const steps = ['unify', 'analyse', 'segment', 'scenario', 'improve'] as const;
export type Step = (typeof steps)[number];

export const places = ['work', 'card', 'settings', 'help'] as const;
export type Place = (typeof places)[number];

/** Everything the pane shows. */
export interface PaneState {
  readonly place: Place;
  readonly step: Step;
  readonly work: Work;
  /** The user's sheets, as they would be read. */
  readonly tables: readonly FoundTable[];
  readonly analysedBefore: boolean;
  /** Which template of ours the workbook was made from; null: none. */
  readonly template: TemplateMark | null;
  readonly result: Result | null;
  readonly undoable: Change | null;
  readonly card: Card;
  readonly settings: SettingsForm;
  /** Null: it is to be asked for. */
  readonly playbook: Playbook | null;
  /** The segment that is being written; null: none. */
  readonly builder: Builder | null;
  /** The list that is being made; null: none. */
  readonly list: List | null;
  readonly scenario: Scenario;
  /** Null: it is to be asked for. */
  readonly unlocks: Unlocks | null;
  /** What has just happened, in the words of the text table or of the engine. */
  readonly news: News | null;
}

export type Work =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'working'; readonly task: Task; readonly stopping: boolean }
  /** It cannot be done as things are. `halfDone`: and what was done could not be put back yet. */
  | { readonly kind: 'problem'; readonly sentences: readonly string[]; readonly halfDone: boolean };

export type Task =
  | { readonly kind: 'run'; readonly progress: Progress | null }
  | { readonly kind: 'insert'; readonly name: string; readonly done: number; readonly total: number }
  /** In people and in cells. */
  | { readonly kind: 'list' | 'campaign'; readonly done: number; readonly total: number }
  | { readonly kind: 'undo' | 'values' | 'copy' | 'template' | 'input' };

export interface Result {
  readonly run: RunResult;
  /** Cells written or changed. */
  readonly cells: number;
  /** Our sheets as they are called now, by mark. */
  readonly names: ReadonlyMap<string, string>;
}

/** What can be taken back. */
export type Change = 'run' | 'settings' | 'decision' | 'values' | 'template' | 'segment' | 'campaign' | 'input';

export type Card =
  /** Nothing has been analysed since the pane was opened. */
  | { readonly kind: 'asleep' }
  | { readonly kind: 'waiting' }
  /** The row is about nobody we know. */
  | { readonly kind: 'nobody'; readonly sheet: string; readonly row: number }
  | { readonly kind: 'shown'; readonly card: CustomerCard; readonly split: readonly string[] };

export type SettingsForm =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly rows: readonly SettingRow[]; readonly wrong: readonly string[]; readonly saving: boolean };

export type News =
  | { readonly kind: 'undone'; readonly cells: number; readonly sheets: number; readonly kept: number }
  | { readonly kind: 'nothingToUndo' | 'cancelled' | 'settingsSaved' | 'decided' | 'notThere' | 'remembered' | 'nothingToCopy' | 'reachesNobody' }
  | { readonly kind: 'templateUpdated'; readonly version: number }
  | { readonly kind: 'valued'; readonly cells: number; readonly waiting: number }
  /** `files`: how many became the sheets, where files did; `refused`: why others did not, in words. */
  | CopyNews
  | { readonly kind: 'inserted'; readonly sheets: readonly string[]; readonly files: number; readonly refused: readonly string[] }
  | { readonly kind: 'segmentSaved'; readonly name: string }
  | { readonly kind: 'campaignBegun'; readonly id: string }
  | { readonly kind: 'inputAdded'; readonly sheet: string }
  | { readonly kind: 'listInserted'; readonly sheet: string; readonly people: number }
  /** A list was handed over. */
  | { readonly kind: 'listed'; readonly handed: Handed; readonly people: number }
  | { readonly kind: 'selected'; readonly people: number; readonly all: number }
  | { readonly kind: 'failed'; readonly sentences: readonly string[] };

type Handed = Exclude<HandedOver, { readonly kind: 'stayed' }>;

/** A copy was handed over: to whom, with how many customers, and which sheets are not in it. */
export interface CopyNews {
  readonly kind: 'copied';
  readonly handed: Handed;
  readonly people: number;
  readonly changed: number;
  readonly leftOut: readonly string[];
}

export const firstState: PaneState = {
  place: 'work',
  step: 'unify',
  work: { kind: 'opening' },
  tables: [],
  analysedBefore: false,
  template: null,
  result: null,
  undoable: null,
  card: { kind: 'asleep' },
  settings: { kind: 'closed' },
  playbook: null,
  builder: null,
  list: null,
  scenario: firstScenario,
  unlocks: null,
  news: null,
};
