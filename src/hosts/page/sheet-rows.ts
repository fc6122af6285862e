import type { TypedCell } from './grid.ts';
import type { RowView } from './sheet-view.ts';
import type { Page } from '../../shared/calls/pages.ts';

/** So many cells in one page: reading it takes the page a few milliseconds. */
const CELLS_IN_PAGE = 20_000;

/** The rows of a sheet, read once and kept; whoever asks gets what is there while the rest is still being read. */
export class SheetRows {
  private readonly rows: RowView[] = [];
  private readonly reading: Promise<void>;
  private done = false;
  private onMore: (() => void)[] = [];

  /** @param read gives the rows from the top */
  constructor(read: (onRow: (row: RowView) => void) => Promise<void>) {
    let cells = 0;
    this.reading = read((row) => {
      this.rows.push(row);
      cells += row.values.length;
      if (cells < CELLS_IN_PAGE) return;
      cells = 0;
      this.tell();
    }).finally(() => {
      this.done = true;
      this.tell();
    });
    // Whoever asks for rows learns of the failure.
    this.reading.catch(() => undefined);
  }

  /** A page's rows from this place in the list on. */
  async page(from: number): Promise<Page<RowView>> {
    while (!this.done && this.cellsFrom(from) < CELLS_IN_PAGE) await new Promise<void>((resolve) => void this.onMore.push(resolve));
    if (this.done) await this.reading;
    let [to, cells] = [from, 0];
    for (; to < this.rows.length && cells < CELLS_IN_PAGE; to++) cells += this.rows[to]?.values.length ?? 0;
    return { items: this.rows.slice(from, to), next: this.done && to >= this.rows.length ? null : to };
  }

  /** Every row, when all have been read. */
  async all(): Promise<readonly RowView[]> {
    await this.reading;
    return this.rows;
  }

  /** What somebody has typed. */
  async type(cells: readonly TypedCell[]): Promise<void> {
    await this.reading;
    for (const cell of cells) {
      const at = this.placeOf(cell.row);
      const row = this.rows[at];
      if (row?.row === cell.row) this.rows[at] = typed(row, cell);
      else this.rows.splice(at, 0, typed({ row: cell.row, height: null, hidden: false, values: [], looks: [], formulas: [] }, cell));
    }
  }

  private cellsFrom(from: number): number {
    let cells = 0;
    for (let at = from; at < this.rows.length && cells < CELLS_IN_PAGE; at++) cells += this.rows[at]?.values.length ?? 0;
    return cells;
  }

  /** Where a row stands in the list, or would. */
  private placeOf(row: number): number {
    let [from, to] = [0, this.rows.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.rows[middle]?.row ?? 0) < row) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  private tell(): void {
    const waiting = this.onMore;
    this.onMore = [];
    for (const resolve of waiting) resolve();
  }
}

function typed(row: RowView, { column, value, formula }: TypedCell): RowView {
  const values = Array.from({ length: Math.max(row.values.length, column + 1) }, (_, at) => (at === column ? value : row.values[at] ?? null));
  const looks = Array.from({ length: values.length }, (_, at) => row.looks[at] ?? -1);
  const others = row.formulas.filter(([at]) => at !== column);
  return { ...row, values, looks, formulas: formula === null ? others : [...others, [column, formula]] };
}
