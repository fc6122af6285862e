import { planParts } from '../../report/plan-parts.ts';
import type { Area, Plan } from '../../report/plan.ts';
import type { Applied, SheetInfo, SheetRow, Watch } from '../host.ts';
import type { HandedKind, HandedOver, InsertedSheet, LiveHost, SelectedRow, TurnedIntoValues, Undone } from '../live-host.ts';
import { pages } from '../../shared/calls/pages.ts';
import type { TypedCell } from './grid.ts';
import { GridFiller, type GridFillerParts } from './grid-filler.ts';
import { timeSlices } from './time-slices.ts';

export interface PageHostParts extends GridFillerParts {
  /** The workbook's name as the user knows it. */
  readonly name: string;
  /** The workbook is not what was opened or saved last. */
  readonly onChanged: () => void;
  /** A file apart from the workbook, for the user to keep. */
  readonly handOver: LiveHost['handOver'];
  /** What the user typed could not be kept. */
  readonly onNotKept: (error: unknown) => void;
  /** So many typed cells stay as they were: part of what one formula fills, or headers that a table cannot have. */
  readonly onLeftOut: (cells: number) => void;
}

/** Rows sent at once when a sheet is added. */
const ROWS_AT_ONCE = 2_000;
/** So long may sending keep the page from answering, in milliseconds. */
const SLICE = 20;

/** The workbook that is open in the page: the truth stands in the worker, the grid shows it. */
export class PageHost implements LiveHost {
  readonly name: string;
  changes = 0;
  private readonly parts: PageHostParts;
  private readonly filler: GridFiller;
  private showing: Promise<void> = Promise.resolve();

  constructor(parts: PageHostParts) {
    this.name = parts.name;
    this.parts = parts;
    this.filler = new GridFiller(parts);
    parts.grid.then((grid) => grid.watchTyping((sheet, cells) => void this.keep(sheet, cells)), parts.onProblem);
  }

  /** Shows every sheet. Done when the first of them can be seen. */
  async show(): Promise<void> {
    await this.filler.show(() => true);
    await this.parts.workbook.ask('getReady');
  }

  /** Done when the grid shows everything. */
  async shown(): Promise<void> {
    await this.showing;
    await this.filler.done();
  }

  /** The workbook as a file, with what is just being typed; null: there is nothing in it yet. */
  async bytes(): Promise<ArrayBuffer | null> {
    await (await this.parts.grid).settle();
    return this.parts.workbook.ask('bytes');
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.parts.workbook.ask('sheets');
  }

  async read(sheet: string, onRow: (row: SheetRow) => void, { cancel, onProgress }: Watch = {}): Promise<void> {
    let rows = 0;
    cancel?.throwIfAborted();
    for await (const items of pages((from) => this.parts.workbook.ask('rows', sheet, from))) {
      items.forEach(onRow);
      onProgress?.((rows += items.length), rows);
      cancel?.throwIfAborted();
    }
  }

  async apply(plan: Plan, { cancel, onProgress }: Watch = {}): Promise<Applied> {
    const { workbook } = this.parts;
    cancel?.throwIfAborted();
    const total = plan.sheets.reduce((sum, { cells, tables }) => sum + cells.length + tables.reduce((all, { rows, columns }) => all + rows * columns.length, 0), 0);
    let done = 0;
    const breathe = timeSlices(SLICE);
    for (const part of planParts(plan)) {
      void workbook.ask('planPart', part).catch(() => undefined);
      if (part.kind === 'cells') done += part.cells.length;
      if (part.kind === 'values') done += part.values.length;
      await breathe();
      onProgress?.(done, total);
      cancel?.throwIfAborted();
    }
    const applied = await workbook.ask('apply');
    if (cancel?.aborted === true && applied.cells > 0) await workbook.ask('undo');
    cancel?.throwIfAborted();
    if (applied.cells > 0) {
      const written = new Set(plan.sheets.map(({ id }) => id));
      this.changed(({ own }) => own !== null && written.has(own));
    }
    return applied;
  }

  async select(sheet: string, area: Area): Promise<void> {
    await this.showing;
    await this.filler.shown(sheet);
    (await this.parts.grid).select(sheet, area);
  }

  async watchSelection(onRow: (row: SelectedRow) => void): Promise<() => Promise<void>> {
    const { grid } = this.parts;
    const watching = grid.then((there) => there.watchSelection(onRow));
    // The page says elsewhere that there is no grid.
    watching.catch(() => undefined);
    return Promise.resolve(async () => {
      (await watching)();
    });
  }

  recall(name: string): Promise<string | null> {
    return this.parts.workbook.ask('recall', name);
  }

  async remember(name: string, text: string): Promise<void> {
    await this.parts.workbook.ask('remember', name, text);
    this.parts.onChanged();
  }

  async insert({ rows, ...head }: InsertedSheet, { cancel, onProgress }: Watch = {}): Promise<string> {
    const { workbook } = this.parts;
    void workbook.ask('beginSheet', head).catch(() => undefined);
    const breathe = timeSlices(SLICE);
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      void workbook.ask('sheetRows', rows.slice(from, from + ROWS_AT_ONCE)).catch(() => undefined);
      await breathe();
      onProgress?.(Math.min(from + ROWS_AT_ONCE, rows.length), rows.length);
      cancel?.throwIfAborted();
    }
    const name = await workbook.ask('endSheet');
    this.changed((sheet) => sheet.name === name);
    return name;
  }

  handOver(name: string, kind: HandedKind, make: () => Promise<ArrayBuffer>): Promise<HandedOver> {
    return this.parts.handOver(name, kind, make);
  }

  async turnIntoValues(): Promise<TurnedIntoValues> {
    const turned = await this.parts.workbook.ask('turnIntoValues');
    if (turned.cells > 0) this.changed(() => true);
    return turned;
  }

  async undo(): Promise<Undone | null> {
    const undone = await this.parts.workbook.ask('undo');
    if (undone !== null) this.changed(() => true);
    return undone;
  }

  close(): void {
    this.parts.grid.then((grid) => grid.close(), () => undefined);
    this.parts.workbook.stop();
  }

  /** The workbook has changed; the grid follows while the work goes on. */
  private changed(which: (sheet: SheetInfo) => boolean): void {
    this.changes += 1;
    this.parts.onChanged();
    this.showAnew(which);
  }

  private showAnew(which: (sheet: SheetInfo) => boolean): void {
    this.showing = Promise.all([this.showing, this.filler.show(which)]).then(() => undefined, this.parts.onProblem);
  }

  /** What was typed goes to the workbook. Where it cannot be kept, the grid shows again what stands there, and the page says why. */
  private async keep(sheet: string, cells: readonly TypedCell[]): Promise<void> {
    this.changes += 1;
    this.parts.onChanged();
    this.filler.typed(sheet);
    try {
      const leftOut = await this.parts.workbook.ask('type', sheet, cells);
      if (leftOut.length === 0) return;
      this.parts.onLeftOut(leftOut.length);
      this.showAnew(({ name }) => name === sheet);
    } catch (error) {
      this.parts.onNotKept(error);
      this.showAnew(({ name }) => name === sheet);
    }
  }
}
