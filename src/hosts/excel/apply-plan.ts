import type { Plan, SheetId, SheetSpec } from '../../report/plan.ts';
import type { Applied, Watch } from '../host.ts';
import { MAX_ROWS } from '../sheet/address.ts';
import { in1904 } from '../sheet/dates-1904.ts';
import { countFilled } from '../sheet/count-filled.ts';
import { freeTableNames } from '../sheet/free-names.ts';
import { plannedLocations, type Locations } from '../sheet/locations.ts';
import { markName } from '../sheet/marks.ts';
import { tableArea } from '../sheet/table-area.ts';
import { requireKeys } from '../refresh/row-matching.ts';
import { UnusableWorkbook } from '../unusable-workbook.ts';
import type { Capabilities } from './capabilities.ts';
import { addChart } from './charts.ts';
import { countsFrom1904 } from './counts-from-1904.ts';
import { writeFreshSheet } from './fresh-sheet.ts';
import type { Change } from './journal.ts';
import { bookSheets } from './own-sheets.ts';
import { refreshSheet } from './refresh-sheet.ts';

/** Writes the plan: our earlier sheets in place, new ones at the end. Whatever is changed is noted in `changes` before. */
export async function applyPlan(context: Excel.RequestContext, plan: Plan, can: Capabilities, changes: Change[], { cancel, onProgress }: Watch): Promise<Applied> {
  cancel?.throwIfAborted();
  requireKeys(plan.sheets.flatMap(({ tables }) => tables));
  for (const spec of plan.sheets) refuseTooManyRows(spec);
  const book = await bookSheets(context);
  await refuseLocked(context, plan.sheets.some(({ id }) => !book.own.has(id)));
  const specs = (await countsFrom1904(context)) ? plan.sheets.map(in1904) : plan.sheets;
  const total = specs.reduce((sum, spec) => sum + cellsWritten(spec), 0);
  let done = 0;
  const onCells = (cells: number): void => {
    onProgress?.((done += cells), total);
    cancel?.throwIfAborted();
  };
  const locations = plannedLocations(specs, book.own, book.sheets.map(({ name }) => name));
  let cells = 0;
  for (const spec of specs) {
    const own = book.own.get(spec.id);
    if (own === undefined) continue;
    cells += await refreshSheet(context, own, spec, { locations, overSample: plan.overSample ?? false }, can, changes, () => cancel?.throwIfAborted());
    onCells(cellsWritten(spec));
  }
  const fresh = specs.filter(({ id }) => !book.own.has(id));
  await addFresh(context, fresh, locations, new Set(book.sheets.map(({ id }) => id)), changes, onCells);
  cells += fresh.reduce((sum, spec) => sum + countFilled(spec), 0);
  cancel?.throwIfAborted();
  return { cells, names: new Map(specs.map(({ id }) => [id, locations.get(id)?.name ?? ''])) };
}

async function addFresh(context: Excel.RequestContext, specs: readonly SheetSpec[], locations: Locations, others: ReadonlySet<string>, changes: Change[], onCells: (cells: number) => void): Promise<void> {
  if (specs.length === 0) return;
  const taken = await takenNames(context);
  const names = freeTableNames(specs, taken);
  const sheets = new Map<SheetId, Excel.Worksheet>();
  // All of them first: links and charts go from one to another.
  for (const { id } of specs) {
    const name = locations.get(id)?.name ?? '';
    const change = { kind: 'sheet' as const, name, id: null as string | null, others };
    changes.push(change);
    const sheet = context.workbook.worksheets.add(name);
    sheet.load('id');
    await context.sync();
    change.id = sheet.id;
    sheets.set(id, sheet);
  }
  for (const spec of specs) {
    const sheet = sheets.get(spec.id);
    if (sheet !== undefined) await writeFreshSheet(context, sheet, spec, names, locations, onCells);
  }
  const sheetOf = (id: SheetId): Excel.Worksheet => context.workbook.worksheets.getItem(locations.get(id)?.name ?? '');
  for (const spec of specs) {
    const sheet = sheets.get(spec.id);
    if (sheet === undefined) continue;
    for (const chart of spec.charts) addChart(sheet, chart, sheetOf);
    if (spec.hidden || spec.tucked === true) sheet.visibility = spec.hidden ? 'VeryHidden' : 'Hidden';
    mark(context, sheet, spec.id, taken, changes);
  }
  await context.sync();
}

/** The mark comes last: a sheet that is not whole is none of ours. */
function mark(context: Excel.RequestContext, sheet: Excel.Worksheet, id: SheetId, taken: ReadonlySet<string>, changes: Change[]): void {
  const name = markName(id);
  // The name of a sheet that the user has deleted is left over.
  if (taken.has(name.toLowerCase())) context.workbook.names.getItem(name).delete();
  changes.push({ kind: 'name', name });
  context.workbook.names.add(name, sheet.getRange('A1')).visible = false;
}

/** Names of tables and of cells share one space; in lower case. */
async function takenNames(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const { tables, names } = context.workbook;
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  return new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
}

async function refuseLocked(context: Excel.RequestContext, addsSheets: boolean): Promise<void> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  await context.sync();
  if (workbook.readOnly) throw new UnusableWorkbook('excel-read-only');
  if (addsSheets && workbook.protection.protected) throw new UnusableWorkbook('workbook-protected', { sheet: null });
}

function refuseTooManyRows(spec: SheetSpec): void {
  const rows = Math.max(0, ...spec.cells.map(({ row }) => row), ...spec.tables.map((table) => tableArea(table).lastRow));
  if (rows >= MAX_ROWS) throw new UnusableWorkbook('workbook-too-many-rows', { sheet: spec.name });
}

/** What goes over to Excel for a new sheet, blank cells of tables too: by it progress is told. */
function cellsWritten({ cells, tables }: SheetSpec): number {
  return cells.length + tables.reduce((sum, { columns, rows }) => sum + columns.length * (rows + 1), 0);
}
