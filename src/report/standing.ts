import { emptyPlaybook, type Playbook } from '../campaigns/playbook.ts';
import type { InputSheetId, SheetId } from './plan.ts';
import type { WorryRow } from './worry-words.ts';
import type { TemplateMark } from './template-mark.ts';

/** What of ours a workbook has already. */
export interface Standing {
  /** Our sheets: they are refreshed even when there is nothing new for them. */
  readonly present: ReadonlySet<SheetId>;
  /** Null: the workbook is no template of ours. */
  readonly template: TemplateMark | null;
  /** A template's sheets for the user to fill, by the name they have now. */
  readonly inputs: ReadonlyMap<string, InputSheetId>;
  readonly playbook: Playbook;
  /** The shop's own list of worries; null: there is none yet. */
  readonly worries: readonly WorryRow[] | null;
}

export const nothingStanding: Standing = { present: new Set(), template: null, inputs: new Map(), playbook: emptyPlaybook, worries: null };
