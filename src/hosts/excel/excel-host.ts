import type { CellValue } from '../../shared/cell.ts';
import type { Area, Plan } from '../../report/plan.ts';
import type { Applied, SheetInfo, SheetRow, Watch } from '../host.ts';
import type { HandedKind, HandedOver, InsertedSheet, LiveHost, SelectedRow, TurnedIntoValues, Undone } from '../live-host.ts';
import { UnusableWorkbook } from '../unusable-workbook.ts';
import { applyPlan } from './apply-plan.ts';
import { capabilitiesOf, type Capabilities } from './capabilities.ts';
import { countsFrom1904 } from './counts-from-1904.ts';
import { inExcel } from './in-excel.ts';
import { insertSheet } from './insert-sheet.ts';
import { putBack, type Change } from './journal.ts';
import { downloadList } from './download-list.ts';
import { openCopy } from './open-copy.ts';
import { bookSheets } from './own-sheets.ts';
import { rangeOf } from './range-of.ts';
import { readSheet } from './read-sheet.ts';
import { retried } from './retried.ts';
import { turnIntoValues } from './turn-into-values.ts';

/** The workbook that is open in Excel. */
export class ExcelHost implements LiveHost {
  readonly name: string;
  readonly changes = null;
  readonly #can: Capabilities;
  /** What was changed last. */
  #changes: Change[] = [];

  constructor(name: string, can: Capabilities) {
    this.name = name;
    this.#can = can;
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return inExcel(async (context) => {
      const { sheets, own } = await bookSheets(context);
      const ids = new Map([...own.values()].map(({ id, worksheet }) => [worksheet, id]));
      return sheets.map(({ id, name, hidden }) => ({ name, hidden, own: ids.get(id) ?? null }));
    });
  }

  read(sheet: string, onRow: (row: SheetRow) => void, watch: Watch = {}): Promise<void> {
    return inExcel(async (context) => readSheet(context, context.workbook.worksheets.getItem(sheet), await countsFrom1904(context), onRow, watch));
  }

  apply(plan: Plan, watch: Watch = {}): Promise<Applied> {
    return this.#change((context, changes) => applyPlan(context, plan, this.#can, changes, watch));
  }

  turnIntoValues(watch: Watch = {}): Promise<TurnedIntoValues> {
    return this.#change((context, changes) => turnIntoValues(context, this.#can, changes, watch));
  }

  async undo(): Promise<Undone | null> {
    if (this.#changes.length === 0) return null;
    return inExcel((context) => putBack(context, this.#changes, this.#can));
  }

  select(sheet: string, area: Area): Promise<void> {
    return inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      rangeOf(worksheet, area).select();
      await context.sync();
    });
  }

  watchSelection(onRow: (row: SelectedRow) => void): Promise<() => Promise<void>> {
    return inExcel(async (context) => {
      const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const row = await rowAt(worksheetId, address);
        if (row !== null) onRow(row);
      });
      await context.sync();
      return () => Excel.run(handler.context, async (same) => {
        handler.remove();
        await same.sync();
      });
    });
  }

  recall(name: string): Promise<string | null> {
    return inExcel(async (context) => {
      const kept = context.workbook.settings.getItemOrNullObject(name);
      kept.load('value');
      await context.sync();
      const value: unknown = kept.isNullObject ? null : kept.value;
      return typeof value === 'string' ? value : null;
    });
  }

  remember(name: string, text: string): Promise<void> {
    return inExcel(async (context) => {
      context.workbook.settings.add(name, text);
      await context.sync();
    });
  }

  insert(sheet: InsertedSheet, watch: Watch = {}): Promise<string> {
    return inExcel((context) => insertSheet(context, sheet, watch));
  }

  /** A workbook opens beside this one: where it is saved, and how it is called, is the user's. A list goes where the pane's browser puts files. */
  async handOver(name: string, kind: HandedKind, make: () => Promise<ArrayBuffer>): Promise<HandedOver> {
    if (kind === 'list') return downloadList(name, await make());
    await openCopy(new Uint8Array(await make()));
    return { kind: 'opened' };
  }

  /** All or nothing; what was done can be taken back. */
  async #change<Result>(act: (context: Excel.RequestContext, changes: Change[]) => Promise<Result>): Promise<Result> {
    const changes: Change[] = [];
    try {
      const result = await inExcel((context) => act(context, changes));
      // What changed nothing leaves the change before it to be taken back.
      if (changes.length > 0) this.#changes = changes;
      return result;
    } catch (error) {
      await this.#rollBack(changes, error);
      throw error;
    }
  }

  /** Where it cannot be put back now, it is kept for 取り消す. */
  async #rollBack(changes: Change[], error: unknown): Promise<void> {
    if (changes.length === 0) return;
    try {
      await retried(() => inExcel((context) => putBack(context, changes, this.#can)));
    } catch {
      this.#changes = changes;
      throw new UnusableWorkbook('excel-half-done', {}, { cause: error });
    }
  }
}

/** The workbook this pane was opened in. */
export function openExcelHost(): Promise<ExcelHost> {
  return inExcel(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    await context.sync();
    return new ExcelHost(workbook.name, capabilitiesOf(Office.context.requirements));
  });
}

function rowAt(worksheetId: string, address: string): Promise<SelectedRow | null> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load('name');
    // Of several rectangles the first one: the user's eyes are on one row.
    const first = sheet.getRange(address.split(',')[0] ?? 'A1').getRow(0);
    first.load('rowIndex');
    const used = first.getEntireRow().getIntersectionOrNullObject(sheet.getUsedRange(true));
    used.load(['values', 'columnIndex']);
    await context.sync();
    if (sheet.isNullObject) return null;
    const values = used.isNullObject ? [] : ((used.values as CellValue[][])[0] ?? []);
    const before = new Array<CellValue>(used.isNullObject ? 0 : used.columnIndex).fill(null);
    return { sheet: sheet.name, row: first.rowIndex, cells: [...before, ...values.map((value) => (value === '' ? null : value))] };
  });
}
