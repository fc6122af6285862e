import type { SheetRow } from '../inputs/sheet-row.ts';
import type { SheetId } from './plan.ts';

/** A sheet of ours as it stands in the workbook. */
export interface OwnSheet {
  /** As the user calls it by now. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** The sheets of ours that a run needs to read again. Here by themselves: the pane asks for them before it has all our words. */
export const keptSheets: readonly SheetId[] = ['book', 'matching', 'settings', 'segments', 'coverage', 'campaigns', 'recipients', 'omega'];
