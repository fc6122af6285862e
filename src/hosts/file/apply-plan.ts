import type { Plan, SheetId, SheetSpec } from '../../report/plan.ts';
import type { Applied, Cancel } from '../host.ts';
import { countFilled } from '../sheet/count-filled.ts';
import { in1904 } from '../sheet/dates-1904.ts';
import { freeTableNames } from '../sheet/free-names.ts';
import { plannedLocations } from '../sheet/locations.ts';
import { UnusableWorkbook } from '../unusable-workbook.ts';
import { buildWorkbook } from './build/build-workbook.ts';
import { freshParts } from './build/fresh-parts.ts';
import { refuseUnwritable } from './build/unwritable.ts';
import { graft } from './graft/graft.ts';
import { takenTableNames } from './graft/taken-names.ts';
import type { Draft } from './package/draft.ts';
import { refreshSheet } from './refresh/refresh-sheet.ts';
import { findOwnSheets } from './workbook/marks.ts';
import type { Workbook } from './workbook/reader.ts';

/** What a plan makes of a workbook; nothing is zipped yet. */
export interface Outcome {
  readonly draft: Draft;
  readonly applied: Applied;
}

export async function applyToNothing(plan: Plan): Promise<Outcome> {
  const draft = await buildWorkbook(plan);
  return { draft, applied: { cells: countAll(plan.sheets), names: new Map(plan.sheets.map(({ id, name }) => [id, name])) } };
}

export async function applyTo(workbook: Workbook, plan: Plan, cancel?: Cancel): Promise<Outcome> {
  const { book } = workbook;
  const draft = workbook.draft();
  const own = findOwnSheets(book);
  const missing = plan.sheets.filter(({ id }) => !own.has(id));
  if (missing.length > 0 && book.structureLocked) throw new UnusableWorkbook('workbook-protected', { sheet: null });
  missing.forEach(refuseUnwritable);
  const known = new Map([...own].map(([id, { sheet, origin }]) => [id, { name: sheet.name, origin }]));
  const locations = plannedLocations(plan.sheets, known, book.sheets.map(({ name }) => name));
  let cells = 0;
  for (const spec of plan.sheets) {
    cancel?.throwIfAborted();
    const standing = own.get(spec.id);
    if (standing !== undefined) cells += await refreshSheet(workbook, draft, standing, spec, { locations, overSample: plan.overSample ?? false });
  }
  if (missing.length > 0) {
    cancel?.throwIfAborted();
    const { names, highestTableId } = await takenTableNames(draft, book);
    const specs = book.dates1904 ? missing.map(in1904) : missing;
    await graft(draft, book, await freshParts(specs, freeTableNames(specs, names), locations, plan.title), highestTableId);
    cells += countAll(missing);
  }
  const names = new Map<SheetId, string>();
  for (const { id } of plan.sheets) names.set(id, locations.get(id)?.name ?? '');
  return { draft, applied: { cells, names } };
}

function countAll(sheets: readonly SheetSpec[]): number {
  return sheets.reduce((sum, sheet) => sum + countFilled(sheet), 0);
}
