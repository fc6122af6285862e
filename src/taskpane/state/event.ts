import type { CustomerCard } from '../../report/card/customer-card.ts';
import type { TemplateMark } from '../../report/template-mark.ts';
import type { SettingRow } from '../../report/settings/setting-rows.ts';
import type { FoundTable } from '../session/find-inputs.ts';
import type { CopyNews, News, Place, Result, Step, Task } from './state.ts';

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
  | { readonly kind: 'news'; readonly news: News | null };
