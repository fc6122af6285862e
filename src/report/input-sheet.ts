import type { InputSheetId, SheetId } from './plan.ts';

/** Whether a sheet of a template is the user's to fill: read like any other of theirs, and written only to clear its examples away. */
export function isInputSheet(id: SheetId | null): id is InputSheetId {
  return id?.startsWith('input.') === true;
}
