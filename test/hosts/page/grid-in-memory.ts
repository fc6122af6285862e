import type { Grid, TypedCell } from '../../../src/hosts/page/grid.ts';
import type { CellLook, RowView, SheetView } from '../../../src/hosts/page/sheet-view.ts';
import type { SelectedRow } from '../../../src/hosts/live-host.ts';
import type { Area } from '../../../src/report/plan.ts';
import type { CellValue } from '../../../src/shared/cell.ts';

/** A grid without a screen: it holds what it is given to show, and tests type into it. */
export class GridInMemory implements Grid {
  sheets: readonly SheetView[] = [];
  looks: readonly CellLook[] = [];
  readonly rows = new Map<string, RowView[]>();
  readonly selected: { readonly sheet: string; readonly area: Area }[] = [];
  private readonly onRow = new Set<(row: SelectedRow) => void>();
  private readonly onTyped = new Set<(sheet: string, cells: readonly TypedCell[]) => void>();
  closed = false;

  arrange(sheets: readonly SheetView[], looks: readonly CellLook[]): void {
    this.sheets = sheets;
    this.looks = looks;
    for (const name of this.rows.keys()) if (!sheets.some((sheet) => sheet.name === name)) this.rows.delete(name);
  }

  async fill(sheet: string, rows: AsyncIterable<readonly RowView[]>): Promise<void> {
    const all: RowView[] = [];
    for await (const some of rows) all.push(...some);
    this.rows.set(sheet, all);
  }

  select(sheet: string, area: Area): void {
    if (!this.sheets.some(({ name }) => name === sheet)) throw new Error(`no sheet ${sheet}`);
    this.selected.push({ sheet, area });
  }

  watchSelection(onRow: (row: SelectedRow) => void): () => void {
    this.onRow.add(onRow);
    return () => this.onRow.delete(onRow);
  }

  watchTyping(onTyped: (sheet: string, cells: readonly TypedCell[]) => void): () => void {
    this.onTyped.add(onTyped);
    return () => this.onTyped.delete(onTyped);
  }

  settle(): Promise<void> {
    return Promise.resolve();
  }

  close(): void {
    this.closed = true;
  }

  // For tests.

  /** The user types. */
  type(sheet: string, ...cells: readonly TypedCell[]): void {
    for (const tell of this.onTyped) tell(sheet, cells);
  }

  /** The user goes to a row; from 0. */
  visit(sheet: string, row: number): void {
    const cells = this.rows.get(sheet)?.find((each) => each.row === row)?.values ?? [];
    for (const tell of this.onRow) tell({ sheet, row, cells });
  }

  get watched(): boolean {
    return this.onRow.size > 0;
  }

  /** What a sheet shows, row by row, without what is empty at the end. */
  shown(sheet: string): (readonly CellValue[])[] {
    return (this.rows.get(sheet) ?? []).map(({ values }) => values);
  }
}
