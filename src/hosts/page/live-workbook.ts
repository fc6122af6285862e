import { callsFunction } from '../../functions/calls-function.ts';
import { answering } from '../../shared/calls/answering.ts';
import { answerOn, type Wire } from '../../shared/calls/wire.ts';
import { PlanAssembly, type PlanPart } from '../../report/plan-parts.ts';
import type { CellValue } from '../../shared/cell.ts';
import { FileHost, type FileState } from '../file/file-host.ts';
import { looksOf } from '../file/view/looks-of.ts';
import { isErrorValue } from '../sheet/error-value.ts';
import type { Applied, SheetInfo, SheetRow } from '../host.ts';
import type { InsertedSheet, RowCalls, TurnedIntoValues, Undone } from '../live-host.ts';
import type { TypedCell } from './grid.ts';
import { insertedSheet } from './inserted-sheet.ts';
import { readSheet, type ReadSheet } from './read-sheet.ts';
import type { CellLook, RowView, SheetView } from './sheet-view.ts';
import type { Page } from '../../shared/calls/pages.ts';
import type { WorkbookCalls } from './workbook-calls.ts';

/** What a change can be taken back to, and what the user has done since. */
interface LastChange {
  readonly before: FileState;
  readonly cells: number;
  readonly since: Deed[];
}

/** Something of the user's that lasts when a change before it is taken back. */
interface Deed {
  /** The sheet it was done to, which may be gone by then; null: none that was there. */
  readonly sheet: string | null;
  readonly cells: number;
  readonly again: (file: FileHost) => Promise<unknown>;
}

/** An open workbook: the file as it was opened, with everything that has been done to it since. */
export class LiveWorkbook implements WorkbookCalls {
  private file = new FileHost(null);
  /** Sheets as far as they have been read. */
  private read = new Map<string, ReadSheet>();
  private last: LastChange | null = null;
  private plan = new PlanAssembly();
  private incoming: InsertedSheet & { readonly rows: (readonly CellValue[])[] } = { name: '', rows: [], dayColumns: [], numberColumns: [] };

  async open(bytes: ArrayBuffer | null): Promise<void> {
    const file = new FileHost(bytes === null ? null : new Uint8Array(bytes));
    await file.sheets();
    this.file = file;
    this.read = new Map();
    this.last = null;
  }

  connect(line: Wire): void {
    // Who is refused here asks through the page, and is told there.
    answerOn(line, (reply) => answering<RowCalls, never>(() => ({ rows: (sheet, from) => this.rows(sheet, from) }), () => undefined, reply, new Set(['rows'] as const)));
  }

  async getReady(): Promise<void> {
    await new FileHost(null).insert({ name: '', rows: [], dayColumns: [], numberColumns: [] });
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.file.sheets();
  }

  async looks(): Promise<readonly CellLook[]> {
    const workbook = await this.file.workbook();
    return workbook === null ? [] : looksOf(workbook);
  }

  view(sheet: string): Promise<SheetView> {
    return this.sheet(sheet).view;
  }

  rowViews(sheet: string, from: number): Promise<Page<RowView>> {
    return this.sheet(sheet).rows.page(from);
  }

  async rows(sheet: string, from: number): Promise<Page<SheetRow>> {
    const { items, next } = await this.sheet(sheet).rows.page(from);
    const filled = items.filter(({ values }) => values.some((value) => value !== null));
    return { items: filled.map(({ row, hidden, values }) => ({ number: row + 1, hidden, cells: values })), next };
  }

  planPart(part: PlanPart): void {
    if (part.kind === 'plan') this.plan = new PlanAssembly();
    this.plan.add(part);
  }

  async apply(): Promise<Applied> {
    const plan = this.plan.plan();
    this.plan = new PlanAssembly();
    const applied = await this.change(() => this.file.apply(plan), ({ cells }) => cells);
    await this.forgetOwn();
    return applied;
  }

  beginSheet(head: Omit<InsertedSheet, 'rows'>): void {
    this.incoming = { ...head, rows: [] };
  }

  sheetRows(rows: readonly (readonly CellValue[])[]): void {
    for (const row of rows) this.incoming.rows.push(row);
  }

  async endSheet(): Promise<string> {
    const sheet = this.incoming;
    this.incoming = { name: '', rows: [], dayColumns: [], numberColumns: [] };
    const before = this.file.state();
    const name = await this.deed({ sheet: null, cells: 0 }, (file) => file.insert(sheet));
    this.read.set(name, await insertedSheet(before, sheet));
    return name;
  }

  async type(sheet: string, cells: readonly TypedCell[]): Promise<readonly TypedCell[]> {
    const leftOut = await this.deed({ sheet, cells: cells.length }, (file) => file.type(sheet, cells));
    await this.read.get(sheet)?.rows.type(cells.filter(({ row, column }) => !leftOut.some((cell) => cell.row === row && cell.column === column)));
    return leftOut;
  }

  recall(name: string): Promise<string | null> {
    return this.file.recall(name);
  }

  async remember(name: string, text: string): Promise<void> {
    await this.deed({ sheet: null, cells: 0 }, (file) => file.remember(name, text));
  }

  async undo(): Promise<Undone | null> {
    const { last } = this;
    if (last === null) return null;
    const ours = (await this.sheets()).filter(({ own }) => own !== null).map(({ name }) => name);
    this.file.restore(last.before);
    const left = new Set((await this.sheets()).map(({ name }) => name));
    let kept = 0;
    for (const { sheet, cells, again } of last.since) {
      // What was typed into a sheet that is gone goes with it.
      if (sheet !== null && !left.has(sheet)) continue;
      await again(this.file);
      if (sheet !== null && ours.includes(sheet)) kept += cells;
    }
    this.last = null;
    this.read = new Map();
    return { cells: last.cells, sheets: ours.filter((name) => !left.has(name)), kept };
  }

  async turnIntoValues(): Promise<TurnedIntoValues> {
    const found = await this.callingCells();
    const waiting = found.reduce((sum, { unsettled }) => sum + unsettled, 0);
    const { cells } = await this.change(async () => {
      let count = 0;
      for (const { sheet, settled } of found) {
        if (settled.length > 0) await this.file.type(sheet, settled);
        count += settled.length;
      }
      return { cells: count };
    }, (changed) => changed.cells);
    for (const { sheet, settled } of found) await this.read.get(sheet)?.rows.type(settled);
    return { cells, waiting };
  }

  async bytes(): Promise<ArrayBuffer | null> {
    const bytes = await this.file.bytes();
    return bytes === null ? null : bytes.slice().buffer;
  }

  /** Cells that call our functions, sheet by sheet; an error is no value to keep. */
  private async callingCells(): Promise<{ sheet: string; settled: TypedCell[]; unsettled: number }[]> {
    return Promise.all((await this.sheets()).map(async ({ name }) => {
      const sheet = this.sheet(name);
      const { locked } = await sheet.view;
      const calling = (await sheet.rows.all()).flatMap(({ row, values, formulas }) => formulas
        .filter(([, formula]) => callsFunction(formula))
        .map(([column]) => ({ row, column, value: values[column] ?? null, formula: null })));
      const settled = locked ? [] : calling.filter(({ value }) => !isErrorValue(value));
      return { sheet: name, settled, unsettled: calling.length - settled.length };
    }));
  }

  private sheet(name: string): ReadSheet {
    let sheet = this.read.get(name);
    if (sheet === undefined) {
      sheet = readSheet(this.file, name);
      this.read.set(name, sheet);
    }
    return sheet;
  }

  private async forgetOwn(): Promise<void> {
    for (const { name, own } of await this.sheets()) if (own !== null) this.read.delete(name);
  }

  /** All or nothing, and what was done can be taken back. What changed nothing leaves the change before it to be taken back. */
  private async change<Result>(act: () => Promise<Result>, cellsOf: (result: Result) => number): Promise<Result> {
    const before = this.file.state();
    try {
      const result = await act();
      const cells = cellsOf(result);
      if (cells > 0) this.last = { before, cells, since: [] };
      return result;
    } catch (error) {
      this.file.restore(before);
      throw error;
    }
  }

  private async deed<Result>(on: Pick<Deed, 'sheet' | 'cells'>, act: (file: FileHost) => Promise<Result>): Promise<Result> {
    const result = await act(this.file);
    this.last?.since.push({ ...on, again: act });
    return result;
  }
}
