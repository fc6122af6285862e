import type { SheetInfo } from '../host.ts';
import { pages } from '../../shared/calls/pages.ts';
import type { Grid } from './grid.ts';
import type { CellLook, RowView, SheetView } from './sheet-view.ts';
import type { WorkbookCaller } from './workbook-caller.ts';

export interface GridFillerParts {
  readonly workbook: WorkbookCaller;
  /** It may come later than the workbook: what it needs is large. */
  readonly grid: Promise<Grid>;
  /** So many cells of a sheet the grid can hold and stay quick. */
  readonly cellsShown: number;
  /** A sheet is too long for the grid: so many rows of it are shown. */
  readonly onCutOff: (sheet: string, rows: number) => void;
  /** A sheet shows what its formulas last came to: they are too many to be reckoned here. */
  readonly onStill: (sheet: string) => void;
  /** A sheet could not be shown. */
  readonly onProblem: (error: unknown) => void;
}

/** A sheet before its end has been read. */
const UNSEEN = {
  own: null, hidden: false, locked: true, tabColor: null, gridlines: true, freeze: { rows: 0, columns: 0 }, widths: [], defaultWidth: 9, defaultHeight: 18.75, merges: [], rules: [], charts: [], links: [],
} as const;

/** Brings the sheets into the grid, one after the other: the first of them at once, the others while the user looks at it. */
export class GridFiller {
  private readonly parts: GridFillerParts;
  /** In the workbook's order. */
  private sheets: readonly SheetInfo[] = [];
  private readonly views = new Map<string, SheetView>();
  private looks: readonly CellLook[] = [];
  private stale: string[] = [];
  /** Sheets of which the grid holds only the first rows. */
  private readonly cutOff = new Set<string>();
  private filling: string | null = null;
  private work: Promise<void> | null = null;
  private waiting: { readonly sheet: string; readonly resolve: () => void }[] = [];

  constructor(parts: GridFillerParts) {
    this.parts = parts;
  }

  /** Shows sheets anew. Done when the first of them is there. */
  async show(which: (sheet: SheetInfo) => boolean): Promise<void> {
    this.sheets = await this.parts.workbook.ask('sheets');
    const there = new Set(this.sheets.map(({ name }) => name));
    for (const name of this.views.keys()) if (!there.has(name)) this.views.delete(name);
    // What nobody sees comes last.
    const wanted = this.sheets.filter(which).toSorted((a, b) => Number(a.hidden) - Number(b.hidden)).map(({ name }) => name);
    this.stale = [...wanted, ...this.stale.filter((name) => there.has(name) && !wanted.includes(name))];
    const [first] = wanted;
    if (first === undefined) await this.arrange();
    else await this.shown(first);
  }

  /** Done when the grid shows this sheet as it is. */
  async shown(sheet: string): Promise<void> {
    if (!this.stale.includes(sheet) && this.filling !== sheet) return;
    this.stale = [sheet, ...this.stale.filter((name) => name !== sheet)];
    await new Promise<void>((resolve) => {
      this.waiting.push({ sheet, resolve });
      this.work ??= this.fillAll();
    });
  }

  /** Done when no sheet is waiting. */
  async done(): Promise<void> {
    while (this.work !== null) await this.work;
  }

  /** Somebody types into a sheet: rows that are on their way are older than that. */
  typed(sheet: string): void {
    if (this.filling === sheet) this.stale.push(sheet);
  }

  private async fillAll(): Promise<void> {
    for (let sheet = this.stale.shift(); sheet !== undefined; sheet = this.stale.shift()) {
      this.filling = sheet;
      try {
        await this.fill(sheet);
      } catch (error) {
        this.parts.onProblem(error);
      }
      this.filling = null;
      for (const { resolve } of this.waiting.filter((each) => each.sheet === sheet)) resolve();
      this.waiting = this.waiting.filter((each) => each.sheet !== sheet);
    }
    this.work = null;
  }

  /** Its rows are laid out while they come; how wide its columns are is known at the end. */
  private async fill(sheet: string): Promise<void> {
    const { workbook, grid } = this.parts;
    this.looks = await workbook.ask('looks');
    if (!this.views.has(sheet)) this.views.set(sheet, { name: sheet, ...UNSEEN });
    await this.arrange();
    const seen = workbook.ask('view', sheet).then((view) => {
      this.views.set(sheet, view);
      if (view.still === true && !view.hidden) this.parts.onStill(sheet);
      return this.arrange();
    });
    await Promise.all([seen, (await grid).fill(sheet, this.shownRows(sheet))]);
  }

  private async arrange(): Promise<void> {
    const grid = await this.parts.grid;
    const views = this.sheets.flatMap(({ name, own, hidden }) => {
      const view = this.views.get(name);
      return view === undefined ? [] : [{ ...view, own, hidden, locked: view.locked || this.cutOff.has(name) }];
    });
    grid.arrange(views, this.looks);
  }

  private async *shownRows(sheet: string): AsyncGenerator<readonly RowView[]> {
    let [cells, rows] = [0, 0];
    for await (const items of pages((from) => this.parts.workbook.ask('rowViews', sheet, from))) {
      if (cells >= this.parts.cellsShown) {
        this.cutOff.add(sheet);
        await this.arrange();
        this.parts.onCutOff(sheet, rows);
        return;
      }
      yield items;
      cells += items.reduce((sum, { values }) => sum + values.length, 0);
      rows += items.length;
    }
  }
}
