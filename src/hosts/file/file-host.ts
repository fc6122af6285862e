import type { Plan, SheetId, SheetSpec } from '../../report/plan.ts';
import type { Applied, Cancel, Host, SheetInfo, SheetRow, Watch } from '../host.ts';
import { buildWorkbook } from './build/build-workbook.ts';
import { in1904 } from '../sheet/dates-1904.ts';
import { freshParts } from './build/fresh-parts.ts';
import { countFilled } from '../sheet/count-filled.ts';
import { freeTableNames } from '../sheet/free-names.ts';
import { plannedLocations } from '../sheet/locations.ts';
import { takenTableNames } from './graft/taken-names.ts';
import { graft } from './graft/graft.ts';
import { Draft } from './package/draft.ts';
import { refreshSheet } from './refresh/refresh-sheet.ts';
import { requireKeys } from '../refresh/row-matching.ts';
import { UnusableWorkbook } from '../unusable-workbook.ts';
import { findOwnSheets } from './workbook/marks.ts';
import { readWorkbook, type Workbook } from './workbook/reader.ts';

/** A workbook as bytes: the user's own, or a new one. Knows no disk (see `disk.ts`). */
export class FileHost implements Host {
  #bytes: Uint8Array | null;
  #opened: Promise<Workbook> | null = null;

  constructor(bytes: Uint8Array | null) {
    this.#bytes = bytes;
  }

  /** The workbook as it is now; null before the first plan of a new one. */
  get bytes(): Uint8Array | null {
    return this.#bytes;
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return (await this.#open())?.sheets() ?? [];
  }

  async read(sheet: string, onRow: (row: SheetRow) => void): Promise<void> {
    await (await this.#open())?.read(sheet, onRow);
  }

  async apply(plan: Plan, { cancel }: Watch = {}): Promise<Applied> {
    cancel?.throwIfAborted();
    requireKeys(plan.sheets.flatMap(({ tables }) => tables));
    const workbook = await this.#open();
    const { bytes, applied } = workbook === null ? await applyToNothing(plan, cancel) : await applyTo(workbook, plan, cancel);
    cancel?.throwIfAborted();
    if (bytes !== null) {
      this.#bytes = bytes;
      this.#opened = null;
    }
    return applied;
  }

  #open(): Promise<Workbook | null> {
    if (this.#bytes === null) return Promise.resolve(null);
    this.#opened ??= readWorkbook(this.#bytes);
    return this.#opened;
  }
}

/** `bytes` is null when the workbook stays as it is. */
interface Outcome {
  readonly bytes: Uint8Array | null;
  readonly applied: Applied;
}

async function applyToNothing(plan: Plan, cancel?: Cancel): Promise<Outcome> {
  const bytes = await buildWorkbook(plan, cancel);
  return { bytes, applied: { cells: countAll(plan.sheets), names: new Map(plan.sheets.map(({ id, name }) => [id, name])) } };
}

async function applyTo(workbook: Workbook, plan: Plan, cancel?: Cancel): Promise<Outcome> {
  const { base, book } = workbook;
  const draft = new Draft(base);
  const own = findOwnSheets(book);
  const missing = plan.sheets.filter(({ id }) => !own.has(id));
  if (missing.length > 0 && book.structureLocked) throw new UnusableWorkbook('workbook-protected', { sheet: null });
  const known = new Map([...own].map(([id, { sheet, origin }]) => [id, { name: sheet.name, origin }]));
  const locations = plannedLocations(plan.sheets, known, book.sheets.map(({ name }) => name));
  let cells = 0;
  for (const spec of plan.sheets) {
    cancel?.throwIfAborted();
    const standing = own.get(spec.id);
    if (standing !== undefined) cells += await refreshSheet(workbook, draft, standing, spec);
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
  return { bytes: draft.changed ? await draft.write(cancel) : null, applied: { cells, names } };
}

function countAll(sheets: readonly SheetSpec[]): number {
  return sheets.reduce((sum, sheet) => sum + countFilled(sheet), 0);
}
